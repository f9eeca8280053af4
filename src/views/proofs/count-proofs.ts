import type { Dossier } from '#dossier/dossier.ts';
import { listByProof } from '#dossier/proofs/judge-proofs.ts';
import { EMPTY_PROOFS, type ProofLock } from '#dossier/proofs/proof-lock.ts';

/** How many records were compared with the own texts of their sources. */
export interface ProofCounts {
  /** Without the headline. */
  passages: Share;
  references: Share;
  /** Words of proven records that need not stand in the text. */
  exceptions: number;
}

interface Share {
  proven: number;
  total: number;
}

/** Undefined if no record is proven. */
export function countProofs(dossier: Dossier, lock: ProofLock = EMPTY_PROOFS): ProofCounts | undefined {
  const proven = listByProof(dossier, lock, 'proven');
  if (proven.length === 0) return undefined;
  const passages = new Set(dossier.article.data.passages.map(({ id }) => id));
  return {
    passages: { proven: proven.filter(({ id }) => passages.has(id)).length, total: passages.size },
    references: { proven: proven.filter(({ kind }) => kind === 'reference').length, total: dossier.references.length },
    exceptions: proven.reduce((sum, { id }) => sum + (lock.exceptions.get(id)?.size ?? 0), 0),
  };
}
