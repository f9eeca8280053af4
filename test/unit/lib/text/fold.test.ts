import { expect, test } from 'vitest';
import { fold } from '#lib/text/fold.ts';

test.each([
  ['Île', 'ile'],
  ['  Two   Words ', 'two words'],
  ['Quill’s', "quill's"],
  ['ЁЛКА', 'елка'],
])('%j is typed as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
