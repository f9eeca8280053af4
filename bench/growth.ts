export interface Point {
  size: number;
  seconds: number;
}

/**
 * What one more briefing costs between the last two of three sizes, against what it costs between the first two: 1 is
 * a straight line, more than 1 bends upwards. What a build costs at any size is left out of it. Undefined for the
 * first two sizes, through which every line is straight.
 */
export function growthAt(points: readonly Point[], index: number): number | undefined {
  const [first, middle, last] = points.slice(Math.max(0, index - 2), index + 1);
  if (!first || !middle || !last) return undefined;
  return slope(middle, last) / slope(first, middle);
}

const slope = (from: Point, to: Point) => (to.seconds - from.seconds) / (to.size - from.size);
