import { createMemoizerInside } from '#lib/memoize-inside.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Claim } from './claims.ts';
import { gather } from './gather.ts';

/**
 * Caches what is found in a claim. While an editor writes, most claims and the knowledge stay the same objects, so only what
 * changed is looked at again.
 *
 * @param judge depends on nothing but its arguments, lives as long as the process, and returns what nobody changes
 */
export const memoizeClaims = createMemoizerInside<Claim, Knowledge>();

/** The same for what finds several things in a claim, or mostly nothing. */
export const memoizeFindings = <F>(find: (claim: Claim, knowledge: Knowledge) => Iterable<F>) =>
  memoizeClaims((claim, knowledge) => gather(find(claim, knowledge)));
