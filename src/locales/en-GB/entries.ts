import { count } from './numbers.ts';

/** Words that the pages of several kinds of entries share. */
export const entries = {
  alsoCalled: 'also: {names}',
  seeAlso: 'See also {entry}',
  caution: 'Note',
  cautionLabel: 'Note on the wording',
  mentionsNote: 'The number says how often each comes up elsewhere on this site.',
  none: 'Nothing is listed here yet.',
  mentionsElsewhere: 'How often it comes up elsewhere on this site',
  mentions: (number: number) => count(number, { one: 'mention', other: 'mentions' }),
  terms: 'Terms on this page',
  sources: (number: number) => count(number, { one: 'source', other: 'sources' }),
  ourNote: 'our note',
  speakerUnknown: 'speaker not named',
  aboutWording: 'About these words, and how others published them',
  publishedElsewhere: 'Published elsewhere as “{text}” {sources}.',
};
