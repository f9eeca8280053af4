/** After so many texts there is a step: often enough that one takes some milliseconds, and so rarely that steps cost nothing. */
const TEXTS_IN_STEP = 50;

/** What is found in each of many claims, texts or entries, with a step after some of them (see `Rule.check`). */
export function* findInEach<T, F>(items: readonly T[], find: (item: T) => Iterable<F>): Generator<F | undefined> {
  let count = 0;
  for (const item of items) {
    for (const found of find(item)) yield found; // `yield*` takes longer, and most items have nothing
    if (++count % TEXTS_IN_STEP === 0) yield undefined;
  }
}
