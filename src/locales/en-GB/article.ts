import { count } from './numbers.ts';

/** The page that goes through the article passage by passage. */
export const article = {
  title: 'The article, passage by passage',
  description: (headline: string) =>
    `What the article “${headline}” says, digested passage by passage in our own words, and what rests on each passage.`,
  explanation:
    'The source is “{headline}”, dated {date}. Its text is not printed here. Each passage is told in our own words, with the exact words it quotes and what its dates come to. [What is known of the article](about)',
  headline: 'Headline',
  passageWord: 'Passage',
  setAside: (reason: string) => `Set aside: ${reason}`,
  restingOnPassage: (number: number) => count(number, { one: 'statement rests on this passage', other: 'statements rest on this passage' }),
};
