import { expect, test } from 'vitest';
import { estimateWidth } from '#lib/text-width.ts';

test('wide letters take more room than narrow ones, and spacing counts for each', () => {
  expect(estimateWidth('mm')).toBeGreaterThan(estimateWidth('ll'));
  expect(estimateWidth('HOLM')).toBeGreaterThan(estimateWidth('Holm'));
  expect(estimateWidth('Holm', 0.1)).toBeCloseTo(estimateWidth('Holm') + 0.4);
  expect(estimateWidth('')).toBe(0);
});

test('a character of another script takes a whole em, and one of two halves counts once', () => {
  expect(estimateWidth('島')).toBe(1);
  expect(estimateWidth('𠮷')).toBe(1);
});
