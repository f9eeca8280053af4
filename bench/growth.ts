export interface Point {
  size: number;
  seconds: number;
}

/**
 * The cost of one more briefing between the last two of three sizes, divided by that between the first two: 1 means
 * linear growth, more than 1 means faster than linear. The fixed cost of a build cancels out. Undefined for the first
 * two sizes.
 */
export function growthAt(points: readonly Point[], index: number): number | undefined {
  const [first, middle, last] = points.slice(Math.max(0, index - 2), index + 1);
  if (!first || !middle || !last) return undefined;
  return slope(middle, last) / slope(first, middle);
}

const slope = (from: Point, to: Point) => (to.seconds - from.seconds) / (to.size - from.size);
