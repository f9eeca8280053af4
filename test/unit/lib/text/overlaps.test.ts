import { expect, test } from 'vitest';
import { overlaps } from '#lib/text/overlaps.ts';

const range = (start: number, end: number) => ({ start, end });

test.each([
  [range(2, 4), true],
  [range(3, 9), true],
  [range(0, 3), true],
  [range(0, 9), true],
  [range(4, 9), false],
  [range(0, 2), false],
  [range(6, 9), false],
])('ranges overlap if they share a character, not if they only touch: 2–4 and %j', (other, expected) => {
  expect(overlaps(range(2, 4), other)).toBe(expected);
  expect(overlaps(other, range(2, 4))).toBe(expected);
});
