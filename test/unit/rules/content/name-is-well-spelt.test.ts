import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf } from '../../../support/findings-of.ts';

const ACTOR: Changes = { 'actors/marlowe.yaml': 'name: Eva Marlowe' };
const find = (prose: string, changes: Changes = {}) =>
  findingsOf('name-is-well-spelt', { ...ACTOR, ...changes, 'briefings/ferry.mdx': `${prose}[^p1]` });

describe('a word is a name misspelt', () => {
  test.each([
    ['if a letter is another', 'Marlawe'],
    ['if its first letter is another', 'Barlowe'],
    ['if the letter before the last is another', 'Marlote'],
    ['if a letter is missing', 'Marowe'],
    ['if a letter is added', 'Marllowe'],
    ['if two neighbours are swapped', 'Malrowe'],
    ['if the last two are swapped', 'Marloew'],
  ])('%s', (_how, word) => {
    expect(find(`It was ${word}.`)).toEqual([`briefings/ferry.mdx:9:8 “${word}” looks like a misspelling of “Marlowe”`]);
  });

  test.each([
    ['if only its end differs', 'Marlowa'],
    ['if it has an ending more', 'Marlowes'],
    ['if it has two letters more', 'Marlowean'],
    ['if it has a letter less', 'Marlow'],
    ['if it has two letters less', 'Marlo'],
    ['if two letters are others', 'Maxyowe'],
    ['if two letters are missing', 'Maowe'],
    ['if two letters are added', 'Marxxlowe'],
    ['if two letters that are not neighbours are swapped', 'Malorwe'],
    ['if a neighbour comes first, and another letter follows', 'Malxowe'],
    ['if another letter comes first, and a neighbour follows', 'Maxrowe'],
    ['if two neighbours are swapped, and another letter is changed', 'Malrawe'],
    ['if it is unlike all names', 'Zebra'],
  ])('but not %s', (_how, word) => {
    expect(find(`It was ${word}.`)).toEqual([]);
  });
});

describe('a word that is close to a name is right', () => {
  test.each([
    ['in the title', 'title: Of Marlawe'],
    ['in the publisher', 'publisher: Marlawe Press'],
    ['in the service', 'via: Marlawe Wire'],
    ['in the digest, whatever its capitals', 'digest: It says marlawe.'],
    ['in a quotation', 'quotations: [{ text: so Marlawe is, speaker: null }]'],
  ])('if a reference has it %s', (_where, record) => {
    expect(find('It was Marlawe.', { 'references/report.yaml': record })).toEqual([]);
  });

  test.each([
    ['in the digest', '{ id: p1, digest: It was Marlawe. }'],
    ['in a quotation', '{ id: p1, digest: It was so., quotations: [{ text: so Marlawe is, speaker: null }] }'],
  ])('if a passage has it %s', (_where, passage) => {
    expect(find('It was Marlawe.', { 'articles/ferry-vote.yaml': `passages: [${passage}]` })).toEqual([]);
  });

  test('if it is a variant of a name', () => {
    expect(find('It was Marlawe.', { 'actors/marlowe.yaml': 'name: Eva Marlowe\naltLabels: [Marlawe]' })).toEqual([]);
  });

  test('in quoted words, and in the digest of the headline', () => {
    expect(find('It was “so Marlawe is” in the paper.')).toEqual([]);
    expect(find('It stays.', { 'articles/ferry-vote.yaml': 'headlineDigest: It was Marlawe.' })).toEqual([]);
  });
});

describe('a word whose letters only look like those of a name', () => {
  test('is reported with all such letters', () => {
    expect(find('It was Mar10we.')).toEqual([
      'briefings/ferry.mdx:9:8 “Mar10we” looks like the name “Marlowe”, but has 1 (U+0031) and 0 (U+0030)',
    ]);
  });

  test('is reported in every text, but not in quoted words', () => {
    expect(find('It was “so Mar1owe is” in the paper.')).toEqual([]);
    expect(find('It stays.', { 'articles/ferry-vote.yaml': 'headlineDigest: It was Mar1owe.' })).toHaveLength(1);
  });

  test('is that name, if only its capitals differ', () => {
    expect(find('It was MARLOWE.')).toEqual([]);
  });
});
