import { expect, test } from 'vitest';
import { nameText, plain, wordText } from '#schemas/fields/plain.ts';

test('a text has a letter or a digit', () => {
  expect(['so', '5', 'да', '“a”', '東'].filter((text) => !wordText.safeParse(text).success || !plain.safeParse(text).success)).toEqual([]);
  expect(['', ' ', '.', '…', '—', '\n\n'].filter((text) => wordText.safeParse(text).success || plain.safeParse(text).success)).toEqual([]);
});

test('the words of a name have one space between them', () => {
  expect(['Ada Quill', 'Ada\u00a0Quill', 'O’Neill & <b>', 'Pier 12'].filter((name) => !nameText.safeParse(name).success)).toEqual([]);
  expect([' Ada', 'Ada ', 'Ada  Quill', 'Ada\nQuill', '\u00a0Ada', '.'].filter((name) => nameText.safeParse(name).success)).toEqual([]);
});
