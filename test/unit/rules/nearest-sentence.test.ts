import { expect, test } from 'vitest';
import { createResults } from '#lib/memoize-inside.ts';
import type { Claim } from '#rules/texts/claims.ts';
import { locateStatement } from '#rules/texts/authored-texts.ts';
import { rankSentences, sentencesOfClaim, sentencesOfSource } from '#rules/texts/nearest-sentence.ts';
import { fillIn, makeDossier } from '../../support/entries.ts';

const dossier = makeDossier(
  fillIn({
    'references/letter.yaml': `
digest: The pilot saw the storm. He did not leave the harbour, and “Stay in. Wait” was his order.
quotations: [{ text: Stay in. Wait, speaker: null }]
title: A letter
publisher: The Gazette
`,
    'references/log.yaml': 'digest: The storm passed. Nobody was hurt.',
    'glossary/pilot.yaml':
      'term: keeper\ndefinition: { text: The storm kept the pilot in the harbour. A storm passed., cites: [letter, log] }',
  }),
);
const source = (id: string) => dossier.sources.get(id)!;
const statement = dossier.statements.find(({ text }) => text.startsWith('The storm kept'))!;
const claim: Claim = {
  kind: 'statement',
  text: statement.text,
  cites: statement.cites,
  at: locateStatement(statement),
  statement,
  results: createResults(),
};
const rank = (index: number, cites = statement.cites) =>
  rankSentences(sentencesOfClaim(claim, dossier.knowledge)[index]!, cites, dossier.knowledge).map((near) => [
    near.source.id,
    near.sentence.text,
  ]);

test('a source has the sentences of its digest, and a line of its own for each quotation', () => {
  expect(sentencesOfSource(source('letter'), dossier.knowledge).map(({ text }) => text)).toEqual([
    'The Gazette, A letter',
    'The pilot saw the storm.',
    'He did not leave the harbour, and “Stay in. Wait” was his order.',
    '“Stay in. Wait” (nobody named)',
  ]);
});

test('a sentence knows its words, its terms and where it stands', () => {
  const [, second] = sentencesOfClaim(claim, dossier.knowledge);
  expect(second).toMatchObject({ text: 'A storm passed.', start: 41, end: 56, terms: new Set(['storm', 'pass']) });
  expect(second?.words.map(({ text }) => text)).toEqual(['a', 'storm', 'passed']);
});

test('the sentence that shares the most comes first, and one that shares nothing is left out', () => {
  expect(rank(1)).toEqual([
    ['log', 'The storm passed.'],
    ['letter', 'The pilot saw the storm.'],
  ]);
});

test('rare terms weigh more than common ones', () => {
  // It shares “storm” with two sources, and “pilot” and “harbour” with one.
  expect(rank(0)).toEqual([
    ['letter', 'The pilot saw the storm.'],
    ['letter', 'He did not leave the harbour, and “Stay in. Wait” was his order.'],
    ['log', 'The storm passed.'],
  ]);
});

test('only cited sources count', () => {
  expect(rank(1, ['letter'])).toEqual([['letter', 'The pilot saw the storm.']]);
});
