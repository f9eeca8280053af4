import type { Box, Round } from '#lib/drawing/lay-out-labels.ts';
import { distanceToSegment, type Segment } from '#lib/drawing/distance-to-segment.ts';
import { drawArea, drawArrow, drawBand, drawDisc, hatch, smooth, type Shape } from '#lib/drawing/shapes.ts';
import type { Point } from '#lib/geo/fit-projection.ts';
import type { MapForm } from '#schemas/fields/on-map.ts';

export interface DrawnMovement {
  shape: Shape;
  /** Round marks that cover the shape, beginning where its label fits best. */
  rounds: [Round, ...Round[]];
  /** Where its label is rather put: that of a band on the side that is filled while it is under way. */
  prefers?: (box: Box) => boolean;
}

/** The width of bands, arrows and lines, and the radius of points, in units. */
const WIDTHS = { band: 13, arrow: 12, line: 4 } as const;
const DISC = 9;
/** The radius of the round marks that cover an area. */
const PIECE = 9;

/** Draws a movement through these points of a sheet. */
export function drawMovement(form: MapForm, points: readonly Point[]): DrawnMovement {
  const disc = roundAt(points[0] ?? [0, 0], DISC);
  if (form === 'point') return { shape: drawDisc([disc.x, disc.y], DISC), rounds: [disc] };
  if (form === 'area') {
    const strokes = hatch(smooth(points, true), PIECE * 1.5);
    const line = strokes.flatMap(([from, to, y]): Point[][] => [
      [
        [from, y],
        [to, y],
      ],
    ]);
    return { shape: drawArea(points), rounds: fromMiddle(line.flatMap((stroke) => coverLine(stroke, PIECE))) };
  }
  const width = WIDTHS[form];
  const rounds = fromMiddle(coverLine(smooth(points), form === 'arrow' ? width : width / 2));
  if (form === 'arrow') return { shape: drawArrow(points, width), rounds };
  const shape = drawBand(points, width);
  return form === 'band' ? { shape, rounds, prefers: leftOf(smooth(points)) } : { shape, rounds };
}

/** Tells whether the middle of a box is to the left of a line’s direction, seen from the nearest piece of the line. */
function leftOf(line: readonly Point[]): (box: Box) => boolean {
  const pieces = line.slice(1).map(([toX, toY], index): Segment => [...(line[index] ?? [toX, toY]), toX, toY]);
  return (box) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    let nearest: { distance: number; piece?: Segment } = { distance: Infinity };
    for (const piece of pieces) {
      const distance = distanceToSegment(x, y, piece);
      if (distance < nearest.distance) nearest = { distance, piece };
    }
    if (!nearest.piece) return false;
    const [x1, y1, x2, y2] = nearest.piece;
    return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) < 0;
  };
}

const roundAt = ([x, y]: Point, radius: number): Round => ({ x, y, radius });

/** Marks along a line, so close to each other that they touch. */
const coverLine = (line: readonly Point[], radius: number): Round[] =>
  line.slice(1).flatMap(([toX, toY], index) => {
    const [x, y] = line[index] ?? [toX, toY];
    const pieces = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / radius / 1.5));
    return Array.from({ length: pieces }, (_, piece) =>
      roundAt([x + ((toX - x) * piece) / pieces, y + ((toY - y) * piece) / pieces], radius),
    );
  });

/** Orders marks by their distance from the middle of them all. */
function fromMiddle(rounds: readonly Round[]): [Round, ...Round[]] {
  const mean = (axis: 'x' | 'y') => rounds.reduce((sum, round) => sum + round[axis], 0) / rounds.length;
  const [x, y] = [mean('x'), mean('y')];
  const [first = roundAt([x, y], 0), ...rest] = rounds.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y));
  return [first, ...rest];
}
