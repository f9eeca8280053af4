import { expect, test } from 'vitest';
import { createResults } from '#lib/memoize-inside.ts';
import { locateStatement } from '#rules/texts/authored-texts.ts';
import { findTerms, recordTerms } from '#rules/texts/record-terms.ts';
import { fillIn, makeDossier } from '../../support/entries.ts';

const dossier = makeDossier(
  fillIn({
    'glossary/harbour.yaml': 'term: old harbour\naltLabels: [Harbour of Holm]\ndefinition: { text: A harbour., cites: [letter] }',
    'references/letter.yaml': 'digest: The harbor pilot saw the storm at the Harbour of Holm.',
    'references/log.yaml': 'digest: The storm passed.',
    'briefings/ferry.mdx': 'The storm hit the old harbour and its pilots.[^letter][^log]',
  }),
  { houseSpellings: [{ use: 'harbour', insteadOf: ['harbor'] }] },
);
const termsOf = (text: string) => {
  const statement = dossier.statements.find(({ cites }) => cites.includes('letter'))!;
  return findTerms(
    { kind: 'statement', text, cites: statement.cites, at: locateStatement(statement), statement, results: createResults() },
    dossier.knowledge,
  );
};

test('the terms of a text are its names and its other words', () => {
  expect(termsOf('The storm hit the old harbour and its pilots.').map(({ term, start, end }) => [term, start, end])).toEqual([
    ['glossary/harbour', 18, 29],
    ['storm', 4, 9],
    ['hit', 10, 13],
    ['pilot', 38, 44],
  ]);
});

test('a term that occurs twice has two places', () => {
  expect(termsOf('The storm hit the storm.').map(({ term, start }) => [term, start])).toEqual([
    ['storm', 4],
    ['hit', 10],
    ['storm', 18],
  ]);
});

test('a source has a term in any form, under any name and in any spelling', () => {
  const { lookUp } = recordTerms(dossier.knowledge);
  expect(lookUp('pilot').sources).toEqual(new Set(['letter']));
  expect(lookUp('glossary/harbour').sources).toEqual(new Set(['letter']));
  expect(lookUp('harbour').sources).toEqual(new Set(['letter']));
  expect(lookUp('harbor').sources).toEqual(new Set());
});

test('the fewer sources have a term, the more it weighs', () => {
  const { lookUp } = recordTerms(dossier.knowledge);
  expect(lookUp('pilot').weight).toBeGreaterThan(lookUp('storm').weight);
});
