import { expect, test } from 'vitest';
import { findFigures } from '#locales/en/numbers/figures.ts';

test.each<[text: string, values: string[]]>([
  ['8,500 troops and 12 ships', ['8500', '12']],
  ['3.5 per cent of 1,234,567.8', ['3.5', '1234567.8']],
  ['100\u202f000 or 8\u00a0500, but 100 000', ['100000', '8500', '100', '000']],
  ['212,77 leaves and 1,000,00', ['21277', '100000']],
  ['in 2022', ['2022']],
  ['the G7, a Soyuz-17 and p8', []],
  ['the 1990s and 2nd', ['1990', '2']],
  ['24/7', []],
  ['1/2 of 2021/22', ['1', '2', '2021', '22']],
  ['10–20 men', ['10', '20']],
  ['(5) “6”.', ['5', '6']],
  ['none', []],
])('in "%s" the numbers in figures are %j', (text, values) => {
  expect(findFigures(text).map(({ value }) => value)).toEqual(values);
});

test('a figure has its place', () => {
  const text = 'About 8,500 troops.';
  const [figure] = findFigures(text);
  expect(text.slice(figure?.start, figure?.end)).toBe('8,500');
});
