import { expect, test } from 'vitest';
import { cssString } from '#lib/web/css-string.ts';

test('any text becomes a CSS string that it cannot end', () => {
  expect(cssString('Holm’s ferry: ü')).toBe('"Holm’s ferry: ü"');
  expect(cssString('a "b" \\ c\n</style>')).toBe(String.raw`"a \22 b\22  \5c  c\a \3c /style>"`);
});
