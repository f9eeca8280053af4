export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The distance from a point to the nearest point of a line segment. */
export function distanceToSegment(x: number, y: number, [x1, y1, x2, y2]: Segment): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / length, 0), 1);
  const [awayX, awayY] = [x - x1 - t * dx, y - y1 - t * dy];
  return Math.sqrt(awayX * awayX + awayY * awayY); // three times as fast as Math.hypot
}
