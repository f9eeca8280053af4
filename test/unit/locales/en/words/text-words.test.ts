import { expect, test } from 'vitest';
import { isTextWord } from '#locales/en/words/text-words.ts';
import { findWords } from '#locales/en/words/words.ts';

test('words for texts and their parts are known, and “report” before its author', () => {
  const words = findWords('The article quotes a report by the mayor; the passage reports a vote.');
  expect(words.filter((_, index) => isTextWord(words, index)).map(({ text }) => text)).toEqual(['article', 'report', 'passage']);
});
