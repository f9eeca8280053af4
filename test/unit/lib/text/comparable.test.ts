import { expect, test } from 'vitest';
import { foldBlanks, matchComparable, toComparable, unifyMarks } from '#lib/text/comparable.ts';

test.each([
  ['  two \n words ', 'two words'],
  ['two\u00a0words', 'two words'],
  ['26\u00a0January\u00a02022', '26 January 2022'],
  ['10\u00a0000 and 10\u202f000\u202f000', '10\u00a0000 and 10\u202f000\u202f000'],
  ['10 000', '10 000'],
  ['10  000', '10 000'],
  ['5\u00a012', '5 12'],
])('the blanks of %j are folded', (text, folded) => {
  expect(foldBlanks(text)).toBe(folded);
});

test('two names are the same if only apostrophes, hyphens and blanks differ', () => {
  expect(new Set(['Ada’s  Su‑35', "Ada's Su-35", 'Adaʼs\u00a0Su-35'].map(toComparable))).toEqual(new Set(["Ada's Su-35"]));
});

test('unifying keeps the length', () => {
  expect(unifyMarks('a’\n\u00a0‑b')).toBe("a'  -b");
});

test.each(['claims that', 'claims\u00a0that', 'claims  that'])('%j is found whatever its blanks', (words) => {
  expect(new RegExp(matchComparable(words)).test(foldBlanks('he claims\n that'))).toBe(true);
});

test.each(["can't", 'can’t', 'well-known', 'well‑known', 'a.b (c)'])('%j is found in all its forms', (words) => {
  const pattern = new RegExp(`^${matchComparable(words)}$`);
  for (const form of [words, words.replace("'", '’'), words.replace('’', "'"), words.replace(/[-‑]/, '-'), words.replace('-', '‑')])
    expect(form).toMatch(pattern);
});
