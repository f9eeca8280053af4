/** So many texts are kept: those of a large site. */
const MOST = 50_000;

/**
 * Caches what a function finds in a text, since many checks look for the same in the same text. The results are shared: they must
 * not be changed.
 */
export function memoizeText<V>(find: (text: string) => V): (text: string) => V {
  const results = new Map<string, V>();
  return (text) => {
    const known = results.get(text);
    // `undefined` may be a result, too.
    if (known !== undefined || results.has(text)) return known as V;
    if (results.size >= MOST) results.clear();
    const found = find(text);
    results.set(text, found);
    return found;
  };
}
