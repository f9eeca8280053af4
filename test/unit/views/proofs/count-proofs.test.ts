import { expect, test } from 'vitest';
import { parseProofLock } from '#dossier/proofs/proof-lock.ts';
import { countProofs } from '#views/proofs/count-proofs.ts';
import { makeDossier } from '../../../support/entries.ts';
import { proofsOf } from '../../../support/rule-examples.ts';

const lock = parseProofLock({
  path: 'proofs.lock',
  bytes: new TextEncoder().encode(`${proofsOf(makeDossier())}p2 "two" "We count."\n`),
}).lock;

test('passages and references are counted apart, with the exceptions of proven records', () => {
  const dossier = makeDossier({ 'references/pier-book.yaml': 'digest: The pier is old.' });
  expect(countProofs(dossier, lock)).toEqual({ passages: { proven: 2, total: 2 }, references: { proven: 1, total: 2 }, exceptions: 1 });
});

test('without a proven record there is nothing to count', () => {
  expect(countProofs(makeDossier())).toBeUndefined();
});
