import type { Round } from '#lib/drawing/lay-out-labels.ts';
import { drawArea, drawArrow, drawBand, drawDisc, hatch, smooth, type Shape } from '#lib/drawing/shapes.ts';
import type { Point } from '#lib/geo/fit-projection.ts';
import type { MapForm } from '#schemas/on-map.ts';

export interface DrawnMovement {
  shape: Shape;
  /** Round marks that cover the shape, beginning where its label fits best. */
  rounds: [Round, ...Round[]];
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
  return { shape: form === 'arrow' ? drawArrow(points, width) : drawBand(points, width), rounds };
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
