import { fold } from '#lib/fold.ts';
import { wholeWords } from '#lib/whole-words.ts';

/** A spelling that readers may type, and the one that the texts have. */
export type Rewrite = readonly [from: string, to: string];

/** What to search for: the query as it was typed and, where it holds another spelling, the same in the house's. */
export function expandQuery(query: string, rewrites: readonly Rewrite[]): string[] {
  let rewritten = query;
  // The longest first, so that a name is not rewritten by a part of it.
  for (const [from, to] of rewrites.toSorted(([a], [b]) => b.length - a.length))
    if (!wholeWords(to, 'iu').test(rewritten)) rewritten = rewritten.replace(wholeWords(from, 'giu'), () => to);
  return fold(rewritten) === fold(query) ? [query] : [query, rewritten];
}

/** How well a name answers a query: 2 where it is the query, 1 where each word of the query begins a word of it, else 0. */
export function rateName(query: string, name: string): 0 | 1 | 2 {
  const [sought, given] = [fold(query), fold(name)];
  if (sought === given) return 2;
  const words = given.split(/[^\p{L}\p{N}]+/u);
  const parts = sought.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}
