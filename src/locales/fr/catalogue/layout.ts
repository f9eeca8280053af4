/** The header, the footer and the navigation of every page. */
export const layout = {
  skipToContent: 'Aller au contenu',
  search: 'Recherche',
  sections: 'Rubriques',
  allSections: 'Toutes les rubriques',
  /** The controls for the clock and the evidence. */
  reading: 'Ce que montrent les pages',
  breadcrumb: 'Chemin vers cette page',
  home: 'Accueil',
  darkAppearance: 'Apparence sombre',
  toTop: 'Haut de la page',
  asOf: (date: string) => `État\u202f: ${date}`,
  footer: (title: string, date: string) => `${title}. État des faits\u202f: ${date}\u202f; ce qui est venu après porte une mention.`,
};

/** Who answers for the site. */
export const imprint = {
  publisher: 'Publié par {name}.',
  editor: (name: string) => `Rédaction\u202f: ${name}.`,
  lastReview: 'Dernière vérification\u202f: {date}.',
  contact: 'Vous avez trouvé une erreur\u202f? Écrivez-nous\u202f: {contact}.',
  contactPage: 'Signaler une erreur',
  corrections: '[Ce que nous avons corrigé](corrections)',
  /** Why an explainer of a past day has a date of publication long after it. */
  twoDays:
    'Ce site a été écrit après le jour qu’il explique. Il raconte ce que l’on savait le jour de l’article ({asOf}), pour que rien ne soit jugé d’après ce que personne ne pouvait savoir alors. Ce qui est venu après est présenté à part. La date d’une publication ou d’une vérification est le jour où nous avons travaillé sur un texte.',
};

export const notFound = {
  title: 'Page introuvable',
  heading: 'Il n’y a pas de page à cette adresse',
  description: 'Il n’y a pas de page à cette adresse.',
  explanation: 'La page a peut-être été renommée. Voici les rubriques du site\u202f:',
};
