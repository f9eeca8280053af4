import { expect, test } from 'vitest';
import { findNumberValues, valuesOf } from '#locales/en/numbers/number-values.ts';

test.each([
  ['8,500 troops', '8500'],
  ['1.5 million guests', '1500000'],
  ['1.1bn people', '1100000000'],
  ['100k boats', '100000'],
  ['twelve piers', '12'],
  ['twenty-five piers', '25'],
  ['a hundred and twelve', '112'],
  ['two hundred thousand', '200000'],
  ['three thousand two hundred', '3200'],
  ['a dozen boats', '12'],
  ['two-thirds of them', 'two-thirds'],
  ['dozens of boats', 'dozens'],
])('“%s” has the value %s', (text, value) => {
  expect(findNumberValues(text).map((number) => number.value)).toEqual([value]);
});

test('for comparison, “one” and thousands with spaces count, too', () => {
  expect(valuesOf('One of 100 000 boats')).toEqual(new Set(['100', '0', '100000', '1']));
});

test('for comparison, “once”, “twice” and “thrice” count as one, two and three times', () => {
  expect(valuesOf('Once at home, twice at sea, thrice abroad')).toEqual(new Set(['1', '2', '3']));
});
