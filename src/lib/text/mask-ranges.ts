/** A text with ranges of it covered by a mark, so that they say nothing and all else keeps its place. */
export const maskRanges = (text: string, ranges: readonly { start: number; end: number }[], mark = '_'): string =>
  ranges.reduce((rest, { start, end }) => rest.slice(0, start) + mark.repeat(end - start) + rest.slice(end), text);
