/** Caches the result of a function for the last text: for texts that mostly stay the same, with results too large to keep several. */
export function memoizeLast<V>(compute: (text: string) => V): (text: string) => V {
  let last: { text: string; value: V } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: compute(text) };
    return last.value;
  };
}
