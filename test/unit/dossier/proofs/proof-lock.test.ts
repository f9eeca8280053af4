import { describe, expect, test } from 'vitest';
import { formatProofLock, parseProofLock, type ProofLock } from '#dossier/proofs/proof-lock.ts';
import { judgeProof } from '#dossier/proofs/judge-proofs.ts';
import { makeDossier } from '../../../support/entries.ts';
import { proofsOf } from '../../../support/rule-examples.ts';

const parse = (text: string) => parseProofLock({ path: 'proofs.lock', bytes: new TextEncoder().encode(text) });

const LOCK: ProofLock = {
  proofs: new Map([
    ['p2', [{ record: '00000000000000aa', text: '00000000000000bb', length: 4200, opened: '2020-04-01' }]],
    ['gazette-2020', [{ record: '00000000000000cc', text: '00000000000000dd', length: 12, opened: '2020-04-02' }]],
  ]),
  exceptions: new Map([['p2', new Map([['the "two"', 'We \\ count.\n']])]]),
};

describe('the record of proofs', () => {
  test('has a line for each exception and each proof, sorted', () => {
    expect(formatProofLock(LOCK)).toMatchInlineSnapshot(`
      "# Which record was compared with which text of its source. Made by \`npm run prove\`, not by hand.
      # First the exceptions: record, words, reason. Then the proofs: record, its hash, hash of the text, its characters, day it was opened.
      version 1
      p2 "the \\"two\\"" "We \\\\ count.\\n"
      gazette-2020 00000000000000cc 00000000000000dd 12 2020-04-02
      p2 00000000000000aa 00000000000000bb 4200 2020-04-01
      "
    `);
  });

  test('is parsed as it was written', () => {
    expect(parse(formatProofLock(LOCK))).toMatchObject({ lock: LOCK, messages: [] });
  });

  test('of another version is not read', () => {
    expect(parse('version 9').lock).toBeUndefined();
    expect(parse('version 9').messages).toMatchObject([{ reason: 'the first line is not “version 1”', place: { line: 1 } }]);
  });

  test('keeps the proofs of both sides of a merge', () => {
    const line = 'p2 00000000000000aa 00000000000000bb 4200 2020-04-01';
    const other = line.replace('aa', 'ee');
    expect(parse(['version 1', other, line].join('\n')).lock?.proofs.get('p2')).toHaveLength(2);
  });
});

test('a record is proven as long as what was compared is the same', () => {
  const reference = (fields: string) => makeDossier({ 'references/pier-book.yaml': fields });
  const { lock } = parse(proofsOf(reference('digest: The pier is old.\ntitle: A book')));
  const judge = (fields: string) => {
    const dossier = reference(fields);
    return judgeProof(dossier, dossier.sources.get('pier-book')!, lock!);
  };
  expect(judge('digest: The pier is old.\ntitle: The pier book')).toBe('proven');
  expect(judge('digest: The pier was old.')).toBe('stale');
  expect(judge('digest: The pier is old.\nissued: 2020-03-05')).toBe('stale');
  expect(judge('digest: The pier is old.\nquotations: [{ text: old, speaker: null }]')).toBe('stale');
  expect(judge('digest: The pier is old.\nlocator: { start: The old pier }')).toBe('stale');
  const article = makeDossier({ 'articles/ferry-vote.yaml': 'headline: Holm saves its ferry' });
  expect(judgeProof(article, article.sources.get('headline')!, lock!)).toBe('stale');
  expect(judgeProof(article, article.sources.get('headline')!, { ...lock!, proofs: new Map() })).toBe('never');
});
