import { expect, test } from 'vitest';
import { findLikestWords } from '#lib/text/likest-words.ts';

const TEXT = 'The council met. It voted on Wednesday to keep the old ferry of Holm. Nobody spoke.';
const find = (words: string) => {
  const range = findLikestWords(TEXT, words);
  return range && TEXT.slice(range.start, range.end);
};

test('the likest words are as many as are given, with the most in common, in any order', () => {
  expect(find('the ferry of Holm to keep')).toBe('keep the old ferry of Holm');
  expect(find('Wednesday')).toBe('Wednesday');
});

test('words that have only short words in common are not alike', () => {
  expect(find('to the pier')).toBeUndefined();
  expect(find('')).toBeUndefined();
});
