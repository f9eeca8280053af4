import { expect, test } from 'vitest';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import { renameProofs } from '#authoring/rename/rename-proofs.ts';

const PROOF = { record: '0123456789abcdef', text: 'fedcba9876543210', length: 120, opened: '2020-04-01' };
const lockOf = (...ids: string[]): ProofLock => ({
  proofs: new Map(ids.map((id) => [id, [PROOF]])),
  exceptions: new Map(ids.map((id) => [id, new Map([['the isle', `The text of ${PROOF.text} has it in a picture.`]])])),
});

test('proofs and exceptions follow the new id of a reference', () => {
  expect(renameProofs(lockOf('p1', 'book'), { collection: 'references', from: 'book', to: 'report' })).toEqual(lockOf('p1', 'report'));
});

test('proofs stay where another entry with the same id is renamed', () => {
  expect(renameProofs(lockOf('p1', 'book'), { collection: 'actors', from: 'book', to: 'report' })).toEqual(lockOf('p1', 'book'));
});
