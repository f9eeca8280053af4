/** Computes a value when it is first needed, and only then. */
export function once<V>(compute: () => V): () => V {
  let known: { value: V } | undefined;
  return () => (known ??= { value: compute() }).value;
}
