import { countEvents } from '../numbers.ts';

export const front = {
  /** What is explained. */
  article: 'An explainer of the news article “{headline}”, {publisher}',
  /** The same if nobody knows who published it. */
  articleOnly: 'An explainer of the news article “{headline}”',
  /** What a reader should know before reading on. */
  /** `{later}` is only there while what came after is shown. */
  about: '{later} [How this was made](about)',
  isMarked: 'What came after is marked.',
  inBrief: 'In brief',
  moreInBrief: 'The whole answer, in a few paragraphs',
  questions: 'Questions, answered',
  events: 'How it came to this',
  /** The first event after the article. */
  later: 'What came after',
  allEvents: (number: number) => `All ${countEvents(number)}, with their sources`,
  participants: 'Who took part',
  side: 'For whom',
  people: 'Who',
  places: 'Where it happened',
  keyTerms: 'Key terms',
};
