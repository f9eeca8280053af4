import { expect, test } from 'vitest';
import { wholeWords } from '#lib/text/whole-words.ts';

test('a text matches only whole words, in any script', () => {
  expect('Holm, Holmes and Holm’s'.replace(wholeWords('Holm'), 'X')).toBe('X, Holmes and X’s');
  expect('Хольм Хольма'.replace(wholeWords('Хольм'), 'X')).toBe('X Хольма');
});

test('punctuation matches itself, and white space matches any white space', () => {
  expect(wholeWords('a.b c').test('a.b\n c')).toBe(true);
  expect(wholeWords('a.b c').test('axb c')).toBe(false);
});
