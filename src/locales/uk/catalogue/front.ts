import { countEvents } from '../numbers/format.ts';

export const front = {
  /** What is explained. */
  article: 'Пояснення статті «{headline}». Видання: {publisher}',
  /** The same if nobody knows who published it. */
  articleOnly: 'Пояснення статті «{headline}»',
  /** What a reader should know before reading on. */
  /** `{later}` is only there while what came after is shown. */
  about: '{later} [Як створено цей сайт](about)',
  isMarked: 'Те, що було потім, позначено.',
  inBrief: 'Коротко',
  moreInBrief: 'Уся відповідь, у кількох абзацах',
  questions: 'Запитання й відповіді',
  events: 'Як до цього дійшло',
  /** The first event after the article. */
  later: 'Що було потім',
  allEvents: (number: number) => (number === 1 ? 'Подія з її джерелами' : `У хронології: ${countEvents(number)} з джерелами`),
  participants: 'Хто брав участь',
  side: 'Від якої сторони',
  people: 'Хто',
  places: 'Де це було',
  keyTerms: 'Головні поняття',
};
