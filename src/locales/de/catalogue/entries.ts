import { count, formatNumber } from '../numbers/format.ts';

/** Words that the pages of several kinds of entries share. */
export const entries = {
  alsoCalled: 'auch: {names}',
  seeAlso: 'Siehe auch {entry}',
  caution: 'Anmerkung',
  cautionLabel: 'Anmerkung zum Wortlaut',
  none: 'Hier steht noch nichts.',
  /** A list that is split into pages. */
  listPages: 'Seiten dieser Liste',
  listPage: (number: number, total: number) => `Seite ${formatNumber(number)} von ${formatNumber(total)}`,
  pageOfList: (list: string, number: number) => `${list}, Seite ${formatNumber(number)}`,
  events: 'In der Chronologie',
  eventList: 'Ereignisse nach Datum',
  mentions: 'Auch genannt in',
  terms: 'Begriffe auf dieser Seite',
  sources: (number: number) => count(number, { one: 'Quelle', other: 'Quellen' }),
  ourNote: 'Anmerkung der Redaktion',
  speakerUnknown: 'ohne Namen',
  aboutWording: 'Über diese Worte, und wie andere sie veröffentlicht haben',
  publishedElsewhere: 'Anderswo veröffentlicht als „{text}“ {sources}.',
};
