import { expect, test } from 'vitest';
import { withPlainTwin } from '#lib/text/plain-twin.ts';

const WORD = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}*\p{M}?(?:['’]\p{L}+)?/gu;
const wordIn = withPlainTwin(WORD);

test.each([
  'The Quill’s boat – “Ada” – left Holm-Ness at 5\u00a0p.m., and NOBODY saw it.',
  'Élodie met Ярослав, A\u0301da and 𝐀da.',
  'nothing',
  '',
])('finds the same as the pattern in “%s”', (text) => {
  expect(text.match(wordIn(text))).toEqual(text.match(WORD));
});

test('only other letters, marks and numbers need the pattern itself', () => {
  expect(wordIn('“Ada’s” – 5.')).not.toBe(WORD);
  for (const text of ['é', 'A\u0301', '²', '½', 'Я', '𝐀']) expect(wordIn(text)).toBe(WORD);
});

test('a property without ranges is refused', () => {
  expect(() => withPlainTwin(/\p{Pd}/u)).toThrow('The property Pd has no ranges here.');
});
