/** The header, the footer and the navigation of every page. */
export const layout = {
  skipToContent: 'Zum Inhalt springen',
  search: 'Suche',
  sections: 'Bereiche',
  allSections: 'Alle Bereiche',
  /** The controls for the clock and the evidence. */
  reading: 'Was die Seiten zeigen',
  breadcrumb: 'Pfad zu dieser Seite',
  home: 'Startseite',
  darkAppearance: 'Dunkle Darstellung',
  toTop: 'Nach oben',
  asOf: (date: string) => `Stand: ${date}`,
  footer: (title: string, date: string) => `${title}. Stand der Dinge: ${date}; was danach kam, ist gekennzeichnet.`,
};

/** Who answers for the site. */
export const imprint = {
  publisher: 'Herausgegeben von {name}.',
  editor: (name: string) => `Redaktion: ${name}.`,
  lastReview: 'Zuletzt geprüft: {date}.',
  contact: 'Einen Fehler gefunden? Schreiben Sie uns: {contact}.',
  contactPage: 'Fehler melden',
  corrections: '[Was wir korrigiert haben](corrections)',
  /** Why an explainer of a past day has a date of publication long after it. */
  twoDays:
    'Diese Website wurde später geschrieben als der Tag, den sie erklärt. Sie erzählt, was am Tag des Artikels bekannt war ({asOf}), damit nichts nach dem beurteilt wird, was damals niemand wissen konnte. Was danach kam, steht für sich. Das Datum einer Veröffentlichung oder Prüfung ist der Tag, an dem wir an einem Text gearbeitet haben.',
};

export const notFound = {
  title: 'Seite nicht gefunden',
  heading: 'Unter dieser Adresse gibt es keine Seite',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  explanation: 'Vielleicht wurde die Seite umbenannt. Das sind die Bereiche der Website:',
};
