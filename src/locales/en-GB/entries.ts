import { count } from './numbers.ts';

/** What the pages of entries share. */
export const entries = {
  alsoCalled: 'also: {names}',
  seeAlso: 'See also {entry}',
  caution: 'Note',
  cautionLabel: 'Note on the wording',
  naming: 'Statements that name it',
  nameIt: 'statements name it',
  terms: 'Terms on this page',
  sources: (number: number) => count(number, { one: 'source', other: 'sources' }),
  ourNote: 'our note',
  speakerUnknown: 'Speaker not named',
  publishedElsewhere: 'Published elsewhere as “{text}” {sources}',
};
