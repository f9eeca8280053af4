import { distance } from 'fastest-levenshtein';

/**
 * The candidate spelt most like the word, where one is near enough to be meant: some letter at least is the same. Ties
 * go to the first by alphabet.
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

/** `Did you mean "x"?`, or nothing where no candidate is near. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const near = closest(word, candidates);
  return near === undefined ? '' : `Did you mean "${near}"?`;
}
