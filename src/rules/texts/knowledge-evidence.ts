import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { createEvidence, type LookUpEvidence } from '#dossier/evidence.ts';
import type { Knowledge } from '#dossier/knowledge.ts';

/** Looks up evidence in the sources of the content, which is combined once for all rules. */
export const lookUpEvidence: (knowledge: Knowledge) => LookUpEvidence = memoizeForChecks(createEvidence);
