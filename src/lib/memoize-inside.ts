/** Results of functions, kept inside the object in which they found something. */
export interface Results {
  /** The other object by which they were found. */
  by: object | undefined;
  /** By the number of the function. */
  values: unknown[];
}

export const createResults = (): Results => ({ by: undefined, values: [] });

/** An object that keeps the results of functions. */
export interface HasResults {
  results: Results;
}

type Find<K, B, V> = (key: K, by: B) => V;

/**
 * Makes a `memoize` for many functions that find something in many objects, each by another object, which is mostly the same one. The
 * results are inside of the objects, because most of them take less time to find than to look up. They give way to those by another object.
 */
export function createMemoizerInside<K extends HasResults, B extends object>(): <V>(find: Find<K, B, V>) => Find<K, B, V> {
  let functions = 0;
  return <V>(find: Find<K, B, V>): Find<K, B, V> => {
    const number = functions++;
    return (key, by) => {
      const { results } = key;
      if (results.by !== by) {
        results.by = by;
        results.values = [];
      }
      const { values } = results;
      if (!(number in values)) values[number] = find(key, by);
      return values[number] as V;
    };
  };
}
