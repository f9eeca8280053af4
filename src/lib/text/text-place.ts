/** A place in a text. Line and column count from 1, the column in UTF-16 code units, as in editors. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Returns a function that finds the place of an offset (from 0) in a text. Offsets outside the text are clamped. */
export function createLocator(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const target = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
  };
}
