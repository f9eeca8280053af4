import { countEvents } from '../numbers/format.ts';

export const front = {
  /** What is explained. */
  article: 'Der Artikel „{headline}“, erklärt. Veröffentlicht von: {publisher}',
  /** The same if nobody knows who published it. */
  articleOnly: 'Der Artikel „{headline}“, erklärt',
  /** What a reader should know before reading on. */
  /** `{later}` is only there while what came after is shown. */
  about: '{later} [Wie diese Website entstand](about)',
  isMarked: 'Was danach kam, ist gekennzeichnet.',
  inBrief: 'In Kürze',
  moreInBrief: 'Die ganze Antwort, in wenigen Absätzen',
  questions: 'Fragen und Antworten',
  events: 'Wie es dazu kam',
  /** The first event after the article. */
  later: 'Was danach kam',
  allEvents: (number: number) => (number === 1 ? 'Das Ereignis mit seinen Quellen' : `Alle ${countEvents(number)} mit ihren Quellen`),
  participants: 'Wer beteiligt war',
  side: 'Für wen',
  people: 'Wer',
  places: 'Wo es geschah',
  keyTerms: 'Wichtige Begriffe',
};
