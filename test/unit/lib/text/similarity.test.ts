import { expect, test } from 'vitest';
import { similarity } from '#lib/text/similarity.ts';

test.each([
  ['The council voted.', 'the council voted', 1],
  ['one two three four', 'four three two one', 1],
  ['one two three four', 'one two', 4 / 6],
  ['one one', 'one', 2 / 3],
  ['one', 'two', 0],
  ['', '', 1],
  ['', 'one', 0],
])('the similarity of “%s” and “%s” is %d', (a, b, share) => {
  expect(similarity(a, b)).toBe(share);
  expect(similarity(b, a)).toBe(share);
});
