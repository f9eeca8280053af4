import { distance } from 'fastest-levenshtein';

/**
 * The candidate with the smallest edit distance to a word, ignoring case; undefined if none is similar enough to be
 * meant. Of equally similar candidates, the first in code unit order wins.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of [...candidates].sort()) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** `Did you mean "x"?`, or an empty text if no candidate is similar. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const near = closest(word, candidates);
  return near === undefined ? '' : `Did you mean "${near}"?`;
}
