import { fold } from '#lib/text/fold.ts';
import { wholeWords } from '#lib/text/whole-words.ts';

/** A spelling that readers may type, and the spelling in the texts. */
export type Rewrite = readonly [from: string, to: string];

/** A query in the form of the texts: composed letters (NFC), and nothing that is not seen. */
const toNormalForm = (query: string): string => query.normalize('NFC').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

/** What to search for: the query as typed and, if it contains another spelling, the same query in the house spelling. */
export function expandQuery(typed: string, rewrites: readonly Rewrite[]): string[] {
  const query = toNormalForm(typed);
  let rewritten = query;
  // The longest first, so that a part of a name is not rewritten before the name.
  for (const [from, to] of rewrites.toSorted(([a], [b]) => b.length - a.length)) {
    if (!rewritten.toLowerCase().includes(from.toLowerCase())) continue; // fast for most: a pattern for each would take longer than the search
    const isThere = wholeWords(from, 'iu').test(to) && wholeWords(to, 'iu').test(rewritten);
    if (!isThere) rewritten = rewritten.replace(wholeWords(from, 'giu'), () => to);
  }
  return fold(rewritten) === fold(query) ? [query] : [query, rewritten];
}

/**
 * How well a name matches a query: 3 if they are equal, 2 if the name begins with the query, 1 if each word of the query
 * begins a word of the name, else 0.
 */
export function rateName(query: string, name: string): 0 | 1 | 2 | 3 {
  const [foldedQuery, foldedName] = [fold(query), fold(name)];
  if (foldedQuery === '') return 0;
  if (foldedQuery === foldedName) return 3;
  if (foldedName.startsWith(foldedQuery)) return 2;
  const words = splitName(foldedName);
  const parts = splitName(foldedQuery);
  return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}

const splitName = (name: string) => name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
