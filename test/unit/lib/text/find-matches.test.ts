import { expect, test } from 'vitest';
import { findMatches } from '#lib/text/find-matches.ts';

test('all matches are found, with their groups and offsets', () => {
  const found = findMatches('p1, p12', /p(\d+)/g);
  expect(found.map(({ 0: match, 1: digits, index }) => [match, digits, index])).toEqual([
    ['p1', '1', 0],
    ['p12', '12', 4],
  ]);
});

test('a text without a match has none, and the next search begins at its beginning', () => {
  const pattern = /p\d/g;
  expect(findMatches('none', pattern)).toEqual([]);
  expect(findMatches('p1', pattern)).toHaveLength(1);
});
