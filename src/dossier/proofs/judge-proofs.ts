import type { Dossier } from '../dossier.ts';
import type { Source } from '../source.ts';
import { hashRecord } from './compared-record.ts';
import type { ProofLock, RecordProof } from './proof-lock.ts';

/** The state of the record of a source: it was proven as it is, only as it was before, or never. */
export type ProofState = 'proven' | 'stale' | 'never';

/** The proof of the record of a source as it is now; undefined if there is none. */
const findProof = (dossier: Dossier, source: Source, { proofs }: ProofLock): RecordProof | undefined =>
  proofs.get(source.id)?.find(({ record }) => record === hashRecord(dossier, source));

export const judgeProof = (dossier: Dossier, source: Source, lock: ProofLock): ProofState =>
  findProof(dossier, source, lock) ? 'proven' : lock.proofs.has(source.id) ? 'stale' : 'never';

/** The sources whose records have a state, in order. */
export const listByProof = (dossier: Dossier, lock: ProofLock, state: ProofState): Source[] =>
  [...dossier.sources.values()].filter((source) => judgeProof(dossier, source, lock) === state);
