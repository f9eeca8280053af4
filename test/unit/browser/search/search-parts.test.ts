import { describe, expect, test } from 'vitest';
import { excerptOf, joinParts, pickPart, parseParts, splitWords, toRanges } from '#browser/search/search-parts.ts';

const PARTS = [
  { text: 'The council voted.', path: '/a/#s1', origin: 'article' },
  { text: 'A subsidy  pays for the ferry.', path: '/a/#s2', origin: 'background' },
  { text: 'The ferry and the council.', path: '/a/#s3', origin: undefined },
];
const { text, lines } = joinParts(PARTS);
const words = splitWords(text);
const placed = parseParts(lines);
const at = (...beginnings: string[]) => words.flatMap((word, index) => (beginnings.some((one) => word.startsWith(one)) ? [index] : []));

test('the parts of a record are joined to one text, and their lines are parsed in any order', () => {
  expect(text).toBe('The council voted. A subsidy pays for the ferry. The ferry and the council.');
  expect(parseParts(lines.toReversed())).toEqual([
    { start: 0, origin: 'article', path: '/a/#s1' },
    { start: 3, origin: 'background', path: '/a/#s2' },
    { start: 9, origin: '', path: '/a/#s3' },
  ]);
});

describe('the shown part of a record', () => {
  test('is the one with the most matching words', () => {
    expect(pickPart(words, toRanges(words, placed), at('ferry', 'council'))?.path).toBe('/a/#s3');
  });

  test('is the first of equals', () => {
    expect(pickPart(words, toRanges(words, placed), at('council'))?.path).toBe('/a/#s1');
    expect(pickPart(words, toRanges(words, placed), [])?.path).toBe('/a/#s1');
  });

  test('is undefined for a record without text', () => {
    expect(pickPart([], toRanges([], parseParts(['0 - /a/'])), [])).toBeUndefined();
  });
});

const excerpt = (source: string, locations: number[]) => {
  const all = splitWords(source);
  return excerptOf(all, { start: 0, end: all.length, origin: '', path: '/' }, locations)
    .words.map((word) => (word.isMatch ? `[${word.text}]` : word.text))
    .join(' ');
};

describe('an excerpt', () => {
  test('is a whole part if that is short, with matches marked', () => {
    expect(excerpt('A subsidy pays.', [1])).toBe('A [subsidy] pays.');
  });

  test('of a long part is cut around the first match', () => {
    const long = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    expect(excerpt(long, [50])).toMatch(/^… w35 .* \[w50\] .* w79 …$/);
    expect(excerpt(long, [99])).toMatch(/^… w55 .* \[w99\]$/);
    expect(excerpt(long, [2])).toMatch(/^w0 .* w44 …$/);
  });
});
