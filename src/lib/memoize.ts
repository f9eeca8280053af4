/** Caches the result of a function for each object. The cache does not keep the objects alive. */
export const memoize = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => memoizeIn(new WeakMap<K, { value: V }>(), compute);

/**
 * The same, but modules that are loaded more than once in a process, by Node and in bundles, share the results.
 *
 * @param name unique in the process
 */
export function memoizeShared<K extends object, V>(name: string, compute: (key: K) => V): (key: K) => V {
  const key = Symbol.for(`backgrounder.memoized.${name}`);
  const store = globalThis as { [key]?: WeakMap<K, { value: V }> };
  return memoizeIn((store[key] ??= new WeakMap()), compute);
}

/**
 * Caches the last results of a function of plain data: equal data, in the same order, have the same result. It is written as JSON to
 * compare it, so this is only for what takes much longer to compute.
 *
 * @param most how many results are kept; the one that was not asked for longest is given up
 */
export function memoizeByValue<K, V>(most: number, compute: (data: K) => V): (data: K) => V {
  const results = new Map<string, { value: V }>();
  return (data) => {
    const key = JSON.stringify(data);
    const known = results.get(key) ?? { value: compute(data) };
    results.delete(key);
    results.set(key, known);
    const [oldest] = results.keys();
    if (results.size > most && oldest !== undefined) results.delete(oldest);
    return known.value;
  };
}

function memoizeIn<K extends object, V>(results: WeakMap<K, { value: V }>, compute: (key: K) => V): (key: K) => V {
  return (key) => {
    let known = results.get(key);
    if (!known) results.set(key, (known = { value: compute(key) }));
    return known.value;
  };
}
