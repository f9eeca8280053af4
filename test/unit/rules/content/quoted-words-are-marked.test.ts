import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

const LETTER = {
  'references/letter.yaml':
    'quotations: [{ text: "No council of Holm will ever sell the ferry to the mainland, nor the old pier to anybody.", speaker: ada-quill }]',
};
const find = (prose: string) => findingsOf('quoted-words-are-marked', { ...LETTER, 'briefings/ferry.mdx': `${prose}[^letter]` });
const finding = (column: number, words: string) =>
  `briefings/ferry.mdx:9:${column} “${words}” are words that letter quotes, but they stand here without quotation marks`;

describe('a run of quoted words', () => {
  test('is reported whole, and each on its own', () => {
    const prose = 'Ada Quill wrote that no council of Holm will ever sell, and never the old pier to anybody, nor the old pier to anybody.';
    expect(find(prose)).toEqual([finding(22, 'no council of Holm will ever sell'), finding(92, 'nor the old pier to anybody')]);
  });

  test('is reported beside quotation marks around other words', () => {
    expect(find('“No,” Ada Quill wrote, “no council” will ever sell the ferry to the mainland, said “she”.')).toEqual([
      finding(37, 'will ever sell the ferry to the mainland'),
    ]);
  });

  test('is marked, if quotation marks stand around a part of it', () => {
    expect(find('Ada Quill wrote that they will ever “sell the ferry” to the mainland.')).toEqual([]);
  });

  test('needs so many words, also at the end of a text', () => {
    expect(find('Ada Quill wrote: the old pier to anybody')).toEqual([]);
    expect(find('Ada Quill wrote: nor the old pier to anybody')).toEqual([finding(18, 'nor the old pier to anybody')]);
  });
});

test('the digests of passages and references are checked as well', () => {
  const words = 'No council of Holm will ever sell';
  const changes = {
    ...LETTER,
    'articles/ferry-vote.yaml': `headline: ${words}\npassages: [{ id: p1, digest: The council voted. }, { id: p2, digest: ${words}. }]`,
    'references/walk.yaml': `title: ${words}\ndigest: It says ${words}.`,
  };
  expect(findingsOf('quoted-words-are-marked', changes).map((line) => line.replace(/ are words.*/, ''))).toEqual([
    `articles/ferry-vote.yaml:2:70 “${words}”`,
    `references/walk.yaml:2:17 “${words}”`,
  ]);
});
