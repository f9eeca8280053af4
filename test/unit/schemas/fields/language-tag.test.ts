import { expect, test } from 'vitest';
import { languageTag } from '#schemas/fields/language-tag.ts';

const accepts = (tag: string) => languageTag.safeParse(tag).success;

test('a language tag begins with a language that exists', () => {
  expect(['en', 'en-GB', 'pt-BR', 'zh-Hant', 'uk', 'haw', 'sr-Latn-RS'].filter((tag) => !accepts(tag))).toEqual([]);
  expect(
    ['', 'e', 'english', 'Deutsch', 'en_GB', 'en GB', 'en-', '-en', 'en--GB', 'zz', 'xx-GB', 'qqq', 'en\u200b'].filter(accepts),
  ).toEqual([]);
});

test('the codes of two letters are those that have a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  expect(codes.filter(accepts)).toEqual(codes.filter((code) => names.of(code) !== undefined));
});
