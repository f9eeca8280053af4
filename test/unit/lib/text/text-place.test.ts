import { expect, test } from 'vitest';
import { createLocator } from '#lib/text/text-place.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

test.each<[text: string, offset: number, line: number, column: number]>([
  ['', 0, 1, 1],
  ['abc', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['ab\ncd', 2, 1, 3],
  ['ab\ncd', 3, 2, 1],
  ['ab\n\ncd', 3, 2, 1],
  ['ab\r\ncd', 4, 2, 1],
  ['\n\n', 2, 3, 1],
  ['𝄞a', 2, 1, 3],
  ['abc', 99, 1, 4],
  ['abc', -1, 1, 1],
])('in %j, offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(createLocator(text)(offset)).toEqual({ line, column });
});

test('a place converts back to its offset, in any text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '𝄞', '\n', '\r\n') });
  checkProperty(
    text.chain((value) => fc.tuple(fc.constant(value), fc.nat(value.length))),
    ([value, offset]) => {
      const { line, column } = createLocator(value)(offset);
      const before = value.split('\n').slice(0, line - 1);
      expect(before.reduce((length, one) => length + one.length + 1, 0) + column - 1).toBe(offset);
    },
    500,
  );
});
