/** Does a piece of work once for each object it is asked about, and forgets the answer with the object. */
export function memoize<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, { value: V }>();
  return (key) => {
    const known = answers.get(key) ?? { value: work(key) };
    answers.set(key, known);
    return known.value;
  };
}
