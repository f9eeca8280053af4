import { expect, test } from 'vitest';
import { findCounts } from '#locales/en/numbers/counts.ts';
import { findWords } from '#locales/en/words/words.ts';

const counts = (text: string) => findCounts(text, findWords(text)).map(({ text: words, value }) => [words, value]);

test('a number counts what stands in the two words after it', () => {
  expect(counts('Five voting members, and 4 of the boats; the third vote.')).toEqual([
    ['Five voting members', 5],
    ['4', 4],
    ['third vote', 3],
  ]);
});

test('nothing after the end of a sentence is counted', () => {
  expect(counts('They were two. Members left.')).toEqual([['two', 2]]);
});

test('figures from a hundred, such as years, count nothing', () => {
  expect(counts('In 2014 leaders met, 8,500 soldiers marched and 12 ships sailed.')).toEqual([['12 ships sailed', 12]]);
});

test('a number without a noun may take over that of the number before it', () => {
  const implied = (text: string) => findCounts(text, findWords(text)).map(({ value, impliedNouns }) => [value, impliedNouns]);
  expect(implied('Of 120 members six were for it, three against, and two abstained.')).toEqual([
    [6, ['member']],
    [3, ['member']],
    [2, ['member']],
  ]);
  expect(implied('Six members met. Three of the boats and two new ships sank.')).toEqual([
    [6, []],
    [3, []],
    [2, []],
  ]);
});
