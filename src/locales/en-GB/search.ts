const { compare } = new Intl.Collator('en-GB', { numeric: true });

/** The search page, its index from A to Z, and what the search finds. */
export const search = {
  title: 'Search and index',
  description: 'Search everything on this site, or look up any actor, term, place or briefing from A to Z, under all its names.',
  field: 'A name in any spelling, or words from the text',
  submit: 'Search',
  more: 'More results',
  keySwitch: 'The key {key} goes to the search field, on every page',

  index: 'Index A–Z',
  indexNote: 'Every actor, term, place and briefing, under each of its names and spellings.',
  letters: 'Letters',
  see: 'see',
  digits: '0–9',
  otherScripts: 'In other scripts',
  /** The order of the index. */
  compare,
  /** A name without its article, by which it is sorted. */
  withoutArticle: (name: string) => name.replace(/^(?:the|an?) (?=\S)/i, ''),

  headline: 'Headline',
  passage: (number: string) => `Passage ${number}`,
  about: 'About this explainer',
};
