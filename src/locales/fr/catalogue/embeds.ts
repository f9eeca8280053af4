/** Parts of the site that other sites show in a frame, and the pages that list them. */
export const embeds = {
  title: 'Intégrer une partie',
  description:
    'Des parties de ce site que vous pouvez montrer sur vos propres pages\u202f: réponses, événements, termes, citations, chronologie, carte, positions.',
  /** How to use what is listed. */
  explanation:
    'Copiez le HTML d’un élément dans votre page. L’élément montre ses sources et sa date. Il n’exécute aucun script, ne dépose aucun cookie et reste à jour avec ce site. « Citer cette page », à la fin de chaque page, donne le même HTML. Dans les éditeurs qui prennent en charge oEmbed, collez plutôt l’adresse de la page.',
  /** Before the code that keeps a part light. */
  appearance:
    'Un élément est clair ou sombre selon le système de la personne qui lit. Pour qu’il reste clair, ou sombre, indiquez-le dans le style du cadre :',
  /** The heading of the parts of whole sections. */
  overviews: 'Vues d’ensemble',
  /** The links to the pages with the other parts. */
  kinds: 'Éléments par type',
  kind: (section: string): string => `Intégrer : ${section}`,
  howTo: 'Comment intégrer un élément',
  /** Where only some sites may embed. */
  onlySome: 'Les navigateurs ne montrent des parties de ce site que sur ces sites\u202f:',
  /** The folded HTML of a part; its accessible name also has the title of the part. */
  code: 'HTML',
  codeOf: (title: string) => `HTML de «\u202f${title}\u202f»`,
  /** The link to a part as other sites show it. */
  alone: 'Aperçu',
  /** The links from other pages to the list. */
  toList: 'Des parties de ce site peuvent être [intégrées](embeds) dans d’autres sites.',

  /** The link from a part to its page. */
  more: {
    briefings: 'La réponse entière',
    chronology: 'En savoir plus sur cet événement',
    glossary: 'En savoir plus sur ce terme',
    quotes: 'Qui a parlé, et où se trouvent les mots',
  },
  wholeTimeline: 'Toute la chronologie',
  wholeMap: 'Tous les lieux et mouvements',
  wholePositions: 'Les positions en entier',
  /** The day that a part speaks of. */
  asOf: (day: string) => `État des faits\u202f: ${day}.`,
  later: (day: string) => `Cela est venu après cette date\u202f: ${day}.`,
  mixed: (day: string) => `État des faits\u202f: ${day}\u202f; ce qui est venu après porte une mention.`,
  /** The day of a text. */
  textOf: (day: string) => `Dernière mise à jour\u202f: ${day}.`,
  otherWordings: 'D’autres ont publié ces mots autrement\u202f: la page entière montre comment.',
  sources: 'Sources',
};
