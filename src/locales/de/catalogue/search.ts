const { compare } = new Intl.Collator('de-DE', { numeric: true });

/** The search page and its index from A to Z. */
export const search = {
  title: 'Suche und Register',
  description:
    'Durchsuchen Sie alles auf dieser Website, oder schlagen Sie Menschen, Staaten, Begriffe, Orte und Fragen von A bis Z nach, unter allen ihren Namen.',
  field: 'Eine Frage, ein Name in beliebiger Schreibweise, oder Worte aus dem Text',
  submit: 'Suchen',
  more: 'Mehr Ergebnisse',
  keySwitch: 'Mit der Taste {key} auf jeder Seite zum Suchfeld springen',

  indexNote: 'Alle Menschen, Staaten, Begriffe, Orte und Fragen, unter jedem ihrer Namen und in jeder Schreibweise.',
  letters: 'Buchstaben',
  see: 'siehe',
  digits: '0–9',
  otherScripts: 'In anderen Schriften',
  /** Compares names in the order of the index; for `sort`. */
  compare,
  /** Removes a leading article, which does not count in sorting. */
  withoutArticle: (name: string) => name.replace(/^(?:der|die|das|des|dem|den|eine?) (?=\S)/i, ''),
};
