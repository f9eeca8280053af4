import { expect, test } from 'vitest';
import { closest, suggest } from '#lib/text/closest.ts';

test.each<[word: string, candidates: string[], near: string | undefined]>([
  ['actor', ['actors', 'places'], 'actors'],
  ['Actors', ['actors', 'places'], 'actors'],
  ['glosary', ['glossary', 'chronology'], 'glossary'],
  ['heading', ['headline', 'section'], 'headline'],
  ['xyz', ['actors', 'places'], undefined],
  ['places', [], undefined],
  ['p9', ['p1', 'p19', 'p90'], 'p1'],
  ['ab', ['cd'], undefined],
  ['x', ['to', 'by'], undefined],
])('the closest to "%s" among %j is %s', (word, candidates, near) => {
  expect(closest(word, candidates)).toBe(near);
});

test('of two equally close candidates the first in the alphabet is taken, in any order', () => {
  expect(closest('cat', ['rat', 'bat', 'hat'])).toBe('bat');
  expect(closest('cat', new Set(['hat', 'rat', 'bat']))).toBe('bat');
});

test('a long word may differ in more letters than a short one', () => {
  expect(closest('negotiating', ['negotiations'])).toBe('negotiations');
  expect(closest('nego', ['negotiations'])).toBeUndefined();
});

test('a suggestion is a question, and empty if nothing is close', () => {
  expect(suggest('actor', ['actors'])).toBe('Did you mean "actors"?');
  expect(suggest('zebra', ['actors'])).toBe('');
});
