/** So many texts are kept: those of a large site. */
const MOST = 50_000;

/**
 * Caches what a function finds in a text, since many checks look for the same in the same text. The results are shared: they must
 * not be changed.
 */
export function memoizeText<V>(find: (text: string) => V): (text: string) => V {
  const results = new Map<string, V | typeof NOTHING>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known === NOTHING ? (undefined as V) : known;
    if (results.size >= MOST) results.clear();
    const found = find(text);
    results.set(text, found === undefined ? NOTHING : found);
    return found;
  };
}

/** Stands for `undefined` among the results, so that one look-up tells whether there is one. */
const NOTHING = Symbol('nothing');
