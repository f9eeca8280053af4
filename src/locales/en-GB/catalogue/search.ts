const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** The search page and its index from A to Z. */
export const search = {
  title: 'Search and index',
  description: 'Search everything on this site, or look up any person, state, term, place or question from A to Z, under all its names.',
  field: 'A question, a name in any spelling, or words from the text',
  submit: 'Search',
  more: 'More results',
  keySwitch: 'Press {key} on any page to go to the search field',

  indexNote: 'Every person, state, term, place and question, under each of its names and spellings.',
  letters: 'Letters',
  see: 'see',
  digits: '0–9',
  otherScripts: 'In other scripts',
  /** Compares names in the order of the index; for `sort`. */
  compare,
  /** Removes a leading article, which does not count in sorting. */
  withoutArticle: (name: string) => name.replace(/^(?:the|an?) (?=\S)/i, ''),
};
