import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { memoize } from '#lib/memoize.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Claim } from './claims.ts';

type Judge<V> = (claim: Claim, knowledge: Knowledge) => V;

/**
 * Caches what is found in a claim. While an editor writes, most claims and the knowledge stay the same objects, so only what
 * changed is looked at again.
 *
 * @param judge depends on nothing but its arguments, lives as long as the process, and returns what nobody changes
 */
export function memoizeClaims<V>(judge: Judge<V>): Judge<V> {
  const number = judges++;
  return (claim, knowledge) => {
    const results = resultsIn(knowledge)(claim);
    if (!(number in results)) results[number] = judge(claim, knowledge);
    return results[number] as V;
  };
}

/** How many functions are memoized here. Each claim has one list with the results of all: there are many claims. */
let judges = 0;

const resultsIn = memoizeForChecks((_knowledge: Knowledge) => memoize((_claim: Claim): unknown[] => []));

/** The same for what finds several things in a claim, or mostly nothing. */
export const memoizeFindings = <F>(find: Judge<Iterable<F>>): Judge<readonly F[]> =>
  memoizeClaims((claim, knowledge) => {
    const found = [...find(claim, knowledge)];
    return found.length > 0 ? found : NONE;
  });

const NONE: readonly never[] = [];
