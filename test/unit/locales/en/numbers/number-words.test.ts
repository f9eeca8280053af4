import { expect, test } from 'vitest';
import { findNumberWords } from '#locales/en/numbers/number-words.ts';

test.each([
  ['three of them', ['three']],
  ['a man of twenty-five', ['twenty-five']],
  ['Forty years, in ninety miles', ['Forty', 'ninety']],
  ['a dozen boats, and half a dozen cars', ['a dozen', 'half a dozen']],
  ['the hundred and twelve steps', ['hundred and twelve']],
  ['three hundred and five, two million', ['three hundred and five', 'two million']],
  ['a third, two-thirds and half of the sum', ['a third', 'two-thirds', 'half']],
  ['dozens of boats, hundreds of thousands', ['dozens', 'hundreds of thousands']],
  ['a seven-hour debate', ['seven']],
  ['No one of the often weightless', []],
  ['the third time, a million-euro question', ['a million']],
])('the numbers in “%s” are %j', (text, numbers) => {
  expect(findNumberWords(text).map((found) => found.text)).toEqual(numbers);
  for (const { start, end, text: words } of findNumberWords(text)) expect(text.slice(start, end)).toBe(words);
});
