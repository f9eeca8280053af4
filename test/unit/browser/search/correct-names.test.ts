import { describe, expect, test } from 'vitest';
import { correctNames } from '#browser/search/correct-names.ts';
import { rankTitles, type Title } from '#browser/search/rank-titles.ts';
import { findSearchWords } from '#locales/en-GB/search-words.ts';

const makeTitle = (title: string, names: string[] = [], asked: string[] = []): Title => ({
  title,
  href: `/${title}/`,
  kind: 'person',
  names,
  asked,
  isLater: false,
});

const TITLES = [
  makeTitle('Ada Quill', ['Mayor Quill']),
  makeTitle('Ben Oakenshaw'),
  makeTitle('Holm'),
  makeTitle('What did the council decide?', [], ['Was the ferry saved?']),
];
const correct = (query: string, unknown: readonly string[] = []) =>
  correctNames(query, TITLES, findSearchWords, (word) => unknown.includes(word));

describe('a misspelt name', () => {
  test.each([
    ['quilp', 'Quill'],
    ['who is qill', 'who is Quill'],
    ['okenshow', 'Oakenshaw'],
    ['Mayer Quill', 'Mayor Quill'],
    ['oakensha', 'Oakenshaw'],
  ])('"%s" becomes "%s"', (query, corrected) => {
    expect(correct(query)).toBe(corrected);
  });

  test('finds what bears the name', () => {
    const query = correct('quilp') ?? '';
    expect(rankTitles([query], TITLES, findSearchWords)[0]?.title).toBe('Ada Quill');
  });
});

test.each([
  ['the beginning of a name', 'quil'],
  ['a word of a question, in another form', 'councils'],
  ['a short word', 'hol'],
  ['a word that is like no name', 'harbour'],
  ['a common word that is like another', 'fairy'],
])('%s stays as it is', (_, query) => {
  expect(correct(query)).toBeUndefined();
});

test('another misspelt word becomes a word of a title, if no text has it and only one letter differs', () => {
  expect(correct('what did the cuoncil dicide', ['cuoncil', 'dicide'])).toBe('what did the cuoncil decide');
  expect(correct('counsil', ['counsil'])).toBe('council');
  expect(correct('counsil')).toBeUndefined();
});
