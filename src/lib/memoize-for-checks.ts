import { haveSameItems } from './have-same-items.ts';
import { memoize } from './memoize.ts';
import { memoizeText } from './text/memoize-text.ts';

const caches: { clear(): void }[] = [];

/**
 * As `memoize`, but the results are forgotten after the checks. Then the same object may have another result, which is equal.
 * Only for functions that live as long as the process: the cache is never given up. In its results, use `memoize`.
 */
export function memoizeForChecks<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const cache = {
    results: new WeakMap<K, { value: V }>(),
    clear: () => {
      cache.results = new WeakMap();
    },
  };
  caches.push(cache);
  return (key) => {
    let known = cache.results.get(key);
    if (!known) {
      known = { value: compute(key) };
      cache.results.set(key, known);
    }
    return known.value;
  };
}

/** The same for a function of two objects: a result is known while both stay the same. The second mostly does. */
export function memoizePairForChecks<K extends object, B extends object, V>(compute: (key: K, by: B) => V): (key: K, by: B) => V {
  const resultsBy = memoizeForChecks((by: B) => memoize((key: K) => compute(key, by)));
  return (key, by) => resultsBy(by)(key);
}

/** The same for `memoizeText`. */
export function memoizeTextForChecks<V>(find: (text: string) => V): (text: string) => V {
  const cache = {
    find: memoizeText(find),
    clear: () => {
      cache.find = memoizeText(find);
    },
  };
  caches.push(cache);
  return (text) => cache.find(text);
}

/** Caches the result of a function for the last list of objects: for lists that mostly have the same objects, in the same order. */
export function memoizeListForChecks<K extends object, V>(compute: (list: readonly K[]) => V): (list: readonly K[]) => V {
  let last: { list: readonly K[]; value: V } | undefined;
  caches.push({ clear: () => (last = undefined) });
  return (list) => {
    if (!last || !haveSameItems(last.list, list)) last = { list, value: compute(list) };
    return last.value;
  };
}

/** Frees the memory of what the checks found in texts, which is as much as that of the content itself. */
export function clearCheckCaches(): void {
  for (const cache of caches) cache.clear();
}
