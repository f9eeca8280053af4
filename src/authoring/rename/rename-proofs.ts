import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { Renaming } from './naming.ts';

/** The record of proofs after a renaming. What is compared has no ids in it, so that proven records stay proven. */
export function renameProofs({ proofs, exceptions }: ProofLock, { collection, from, to }: Renaming): ProofLock {
  const rename = <V>(map: ReadonlyMap<string, V>) =>
    new Map([...map].map(([id, value]) => [collection === 'references' && id === from ? to : id, value]));
  return { proofs: rename(proofs), exceptions: rename(exceptions) };
}
