import { describe, expect, test } from 'vitest';
import { dateIsPossible } from '#rules/content/date-is-possible.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(dateIsPossible);

describe('a date that is still to come is reported at its place', () => {
  test.each([
    ['articles/ferry-vote.yaml', 'publishedAt: { edtf: 2027-03-04, basis: stated }', '1:22'],
    ['references/gazette-2020.yaml', 'issued: 2027-03-04', '1:9'],
    ['references/gazette-2020.yaml', 'accessed: 2027-03-04', '1:11'],
    ['references/gazette-2020.yaml', 'dead: 2027-03-04\narchived: https://archive.example.org/1', '1:7'],
    ['briefings/ferry.mdx', '---\npublished: 2027-03-04\n---\n\nThe ferry stays.[^p1]', '2:12'],
    ['briefings/ferry.mdx', '---\nupdated: 2027-03-04\n---\n\nThe ferry stays.[^p1]', '2:10'],
    ['glossary/pier.yaml', 'corrections: [{ date: 2027-03-04, was: It left., now: It stays., why: It is here. }]', '1:23'],
  ])('%s: %s', (file, text, at) => {
    expect(check({ [file]: text }, { today: '2026-12-01' }).found).toEqual([`${file}:${at} 2027-03-04 is still to come`]);
  });

  test('also the day of the article', () => {
    const article = 'publishedAt: { edtf: 2027-03-04, basis: stated }\nasOf: 2027-03-04';
    const briefing = '---\npublished: 2027-03-04\n---\n\nThe council voted.[^p1]';
    const { found } = check({ 'articles/ferry-vote.yaml': article, 'briefings/what-was-decided.mdx': briefing }, { today: '2026-12-01' });
    expect(found).toEqual([
      'articles/ferry-vote.yaml:1:22 2027-03-04 is still to come',
      'articles/ferry-vote.yaml:2:7 2027-03-04 is still to come',
      'briefings/what-was-decided.mdx:2:12 2027-03-04 is still to come',
    ]);
  });
});

test('without a clock, or with a clock that is far behind, no date is still to come', () => {
  const files = { 'references/gazette-2020.yaml': 'issued: 2099-03-04' };
  expect(check(files).reasons).toEqual([]);
  expect(check(files, { today: '2025-12-31' }).reasons).toEqual([]);
  expect(check(files, { today: '2026-01-01' }).reasons).toEqual(['2099-03-04 is still to come']);
});
