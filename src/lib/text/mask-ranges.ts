/** Replaces each character in some ranges of a text with a mark, so that all offsets stay the same. */
export const maskRanges = (text: string, ranges: readonly { start: number; end: number }[], mark = '_'): string =>
  ranges.reduce((rest, { start, end }) => rest.slice(0, start) + mark.repeat(end - start) + rest.slice(end), text);
