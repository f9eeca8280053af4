import { expect, test } from 'vitest';
import { findSmallNumbers } from '#locales/en/numbers/small-numbers.ts';

test.each([
  ['Three boats and thirteen crews', [3, 13]],
  ['Twenty-one of the ninety, or forty two', [21, 90, 42]],
  ['a nine-point plan in a one‑day session', [9, 1]],
  ['someone, often, weight, onetime', []],
])('“%s” has the numbers %j', (text, values) => {
  expect(findSmallNumbers(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['the first, the third and the twelfth vote', [1, 3, 12]],
  ['the twentieth and the twenty-second', [20, 22]],
  ['five, eight and nine: the fifth, the eighth, the ninth', [5, 8, 9]],
])('“%s” has the places %j in an order', (text, values) => {
  expect(findSmallNumbers(text).flatMap(({ value, isOrdinal }) => (isOrdinal ? [value] : []))).toEqual(values);
});

test('a number word has its place', () => {
  const text = 'About twenty-one boats.';
  expect(findSmallNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['twenty-one']);
});
