import { expect, test } from 'vitest';
import { parseNumbers } from '#locales/en/numbers/parse-numbers.ts';

test('a source gives its numbers in figures and in words', () => {
  expect([...parseNumbers('Two of the Twelve had 8,500 men, thirteen had 3.5; someone had none.')].sort()).toEqual([
    '12',
    '13',
    '2',
    '3.5',
    '8500',
  ]);
});
