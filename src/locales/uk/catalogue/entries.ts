import { count, formatNumber } from '../numbers/format.ts';

/** Words that the pages of several kinds of entries share. */
export const entries = {
  alsoCalled: 'також: {names}',
  seeAlso: 'Дивіться також: {entry}',
  caution: 'Примітка',
  cautionLabel: 'Примітка про формулювання',
  none: 'Тут ще нічого немає.',
  /** A list that is split into pages. */
  listPages: 'Сторінки цього списку',
  listPage: (number: number, total: number) => `Сторінка ${formatNumber(number)} з ${formatNumber(total)}`,
  pageOfList: (list: string, number: number) => `${list}, сторінка ${formatNumber(number)}`,
  events: 'У хронології',
  eventList: 'Події за датою',
  mentions: 'Також згадано тут',
  terms: 'Поняття на цій сторінці',
  sources: (number: number) => count(number, { one: 'джерело', few: 'джерела', many: 'джерел' }),
  ourNote: 'примітка редакції',
  speakerUnknown: 'мовця не названо',
  aboutWording: 'Про ці слова та про те, як їх опублікували інші',
  publishedElsewhere: 'В іншому виданні опубліковано як «{text}» {sources}.',
};
