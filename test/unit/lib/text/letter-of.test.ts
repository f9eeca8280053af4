import { expect, test } from 'vitest';
import { letterOf } from '#lib/text/letter-of.ts';

test('items have letters, and pairs of letters after Z', () => {
  expect([0, 1, 25, 26, 27, 51, 52].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA']);
});
