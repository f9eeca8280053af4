import { expect, test } from 'vitest';
import { collapseWhitespace, containsWords } from '#lib/text/collapse-whitespace.ts';

test('every run of white space becomes one space, and the ends are trimmed', () => {
  expect(collapseWhitespace(' one\n  two\t\u00a0three ')).toBe('one two three');
});

test.each([
  ['The pier\n  is old.', 'pier is', true],
  ['The pier is old.', ' is  old. ', true],
  ['The pier is old.', 'Pier', false],
])('“%s” contains “%s”: %s', (text, words, stands) => {
  expect(containsWords(text, words)).toBe(stands);
});
