import { expect, test } from 'vitest';
import { findMessages, listMessages } from '../../support/entries.ts';

const DIGEST =
  'digest: The council of Holm chose a captain for the ferry on 3 May 2019 and a purser on 7 May 2019, from 12 candidates, of whom 3 came.';
const terms = (...texts: string[]) =>
  Object.fromEntries([
    ['references/minutes.yaml', DIGEST],
    ...texts.map((text, index) => [
      `glossary/term-${index}.yaml`,
      `term: word ${index}\ndefinition: { text: "${text}", cites: [minutes] }`,
    ]),
  ]) as Record<string, string>;
const find = (...texts: string[]) => listMessages(findMessages(terms(...texts)).filter(({ ruleId }) => ruleId === 'fact-has-one-version'));

test('of three versions the one that contradicts the others is reported, once', () => {
  const right = 'The council chose a captain for the ferry on 3 May 2019.';
  expect(find(right, right.replace('3 May', '7 May'), right)).toHaveLength(1);
  expect(find(right, right.replace('3 May', '7 May'), right)[0]).toContain('glossary/term-1.yaml');
});

test('a month does not contradict a day in it, and a sentence with two dates contradicts none', () => {
  expect(
    find('The council chose a captain for the ferry on 3 May 2019.', 'The council chose a captain for the ferry in May 2019.'),
  ).toEqual([]);
  expect(
    find(
      'The council chose a captain for the ferry on 3 May 2019.',
      'The council chose a captain for the ferry on 7 May 2019, or on 3 May 2019.',
    ),
  ).toEqual([]);
});

test('all and some of them are two numbers of one thing', () => {
  expect(find('The council heard 12 candidates for captain.', 'The council heard 3 of its 12 candidates for captain.')).toEqual([]);
  expect(find('The council heard 12 candidates for captain.', 'The council heard 3 candidates for captain.')).toHaveLength(1);
});
