import { count, formatNumber } from '../numbers.ts';

/** Words that the pages of several kinds of entries share. */
export const entries = {
  alsoCalled: 'also: {names}',
  seeAlso: 'See also {entry}',
  caution: 'Note',
  cautionLabel: 'Note on the wording',
  none: 'Nothing is listed here yet.',
  /** A list that is split into pages. */
  listPages: 'Pages of this list',
  listPage: (number: number, total: number) => `Page ${formatNumber(number)} of ${formatNumber(total)}`,
  pageOfList: (list: string, number: number) => `${list}, page ${formatNumber(number)}`,
  events: 'On the timeline',
  eventList: 'Events by date',
  mentions: 'Also named in',
  terms: 'Terms on this page',
  sources: (number: number) => count(number, { one: 'source', other: 'sources' }),
  ourNote: 'editor’s note',
  speakerUnknown: 'speaker not named',
  aboutWording: 'About these words, and how others published them',
  publishedElsewhere: 'Published elsewhere as “{text}” {sources}.',
};
