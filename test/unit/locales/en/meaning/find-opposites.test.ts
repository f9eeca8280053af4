import { describe, expect, test } from 'vitest';
import { createOppositeFinder } from '#locales/en/meaning/find-opposites.ts';
import { OPPOSITES } from '#locales/en/meaning/opposites.ts';
import { findWords } from '#locales/en/words/words.ts';

const find = createOppositeFinder([
  ['accept, agree', 'reject, turn down'],
  ['into', 'out of'],
  ['before', 'after'],
]);
const found = (text: string) => find(findWords(text)).map(({ start, end, side }) => [text.slice(start, end), side]);

test('words are found in all regular forms, and phrases as a whole', () => {
  expect(found('They agreed, but rejecting it meant turning down the ferry.')).toEqual([
    ['agreed', 0],
    ['rejecting', 1],
    ['turning down', 1],
  ]);
  expect(found('A way out, and a turn.')).toEqual([]);
});

test('a negation shortly before a word negates it', () => {
  const negated = (text: string) => find(findWords(text)).map(({ isNegated }) => isNegated);
  expect(negated('They did not accept it.')).toEqual([true]);
  expect(negated('They wouldn’t ever accept it.')).toEqual([true]);
  expect(negated('Not all of the members came, and the council accepted.')).toEqual([false]);
});

test('a word knows what stands near it, without stop words', () => {
  const [word] = find(findWords('In May the council had at last accepted the plan for the bridge.'));
  expect(word?.near()).toEqual(new Set(findWords('council plan bridge').map(({ stem }) => stem)));
});

test.each([
  'The case is still before the coroner.',
  'He spoke before the Supreme Court in May, and before a packed audience.',
  'A law before parliament, named after a saint.',
])('words about place and names have no opposites: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each(['before the court ruled', 'before the debate in court', 'before the vote, court papers', 'after the court', 'after looking'])(
  'words about time have opposites: %s',
  (text) => {
    expect(found(text)).toEqual([[text.split(' ')[0], text.startsWith('before') ? 0 : 1]]);
  },
);

describe('the opposites that the checks know', () => {
  test.each(OPPOSITES)('%s: no word is its own opposite', (left, right) => {
    const stems = (list: string) =>
      list.split(',').map((phrase) =>
        findWords(phrase)
          .map(({ stem }) => stem)
          .join(' '),
      );
    expect(stems(left).filter((stem) => stems(right).includes(stem))).toEqual([]);
  });
});
