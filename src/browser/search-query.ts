import { fold } from '#lib/text/fold.ts';
import { wholeWords } from '#lib/text/whole-words.ts';

/** A spelling that readers may type, and the one that the texts have. */
export type Rewrite = readonly [from: string, to: string];

/** What to search for: the query as it was typed and, where it holds another spelling, the same in the house's. */
export function expandQuery(query: string, rewrites: readonly Rewrite[]): string[] {
  let rewritten = query;
  // The longest first, so that a name is not rewritten by a part of it.
  for (const [from, to] of rewrites.toSorted(([a], [b]) => b.length - a.length)) {
    if (!rewritten.toLowerCase().includes(from.toLowerCase())) continue; // most: a pattern for each would take longer than the search
    const isThere = wholeWords(from, 'iu').test(to) && wholeWords(to, 'iu').test(rewritten);
    if (!isThere) rewritten = rewritten.replace(wholeWords(from, 'giu'), () => to);
  }
  return fold(rewritten) === fold(query) ? [query] : [query, rewritten];
}

/**
 * How well a name answers a query: 3 where it is the query, 2 where it begins with it, 1 where each word of the query
 * begins a word of it, else 0.
 */
export function rateName(query: string, name: string): 0 | 1 | 2 | 3 {
  const [sought, given] = [fold(query), fold(name)];
  if (sought === '') return 0;
  if (sought === given) return 3;
  if (given.startsWith(sought)) return 2;
  const words = splitName(given);
  const parts = splitName(sought);
  return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}

const splitName = (name: string) => name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
