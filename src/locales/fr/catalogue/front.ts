import { countEvents, isOne } from '../numbers/format.ts';

export const front = {
  /** What is explained. */
  article: 'L’article «\u202f{headline}\u202f» expliqué. Publié par\u202f: {publisher}',
  /** The same if nobody knows who published it. */
  articleOnly: 'L’article «\u202f{headline}\u202f» expliqué',
  /** What a reader should know before reading on. */
  /** `{later}` is only there while what came after is shown. */
  about: '{later} [Comment ce site a été fait](about)',
  isMarked: 'Ce qui est venu après porte une mention.',
  inBrief: 'En bref',
  moreInBrief: 'Toute la réponse, en quelques paragraphes',
  questions: 'Questions et réponses',
  events: 'Comment on en est arrivé là',
  /** The first event after the article. */
  later: 'Ce qui est venu après',
  allEvents: (number: number) => (isOne(number) ? 'L’événement avec ses sources' : `Les ${countEvents(number)} avec leurs sources`),
  participants: 'Qui a participé',
  side: 'Pour qui',
  people: 'Qui',
  places: 'Où cela s’est passé',
  keyTerms: 'Termes clés',
};
