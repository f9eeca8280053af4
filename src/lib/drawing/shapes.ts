import type { Point } from '../geo/fit-projection.ts';

/** A shape as path data: its outline, and strokes or an area that fill half of it. */
export interface Shape {
  outline: string;
  half: string;
}

/** The size of an arrow’s head, in widths of its shaft. */
const HEAD = { length: 2.2, width: 2.3 };
/** The distance between the strokes in an area, in units. */
const HATCH = 5;
/** How often corners are cut: lines are drawn as curves, since they do not stand for exact borders. */
const ROUNDS = 2;

/** A disc; its half is the left one. */
export const drawDisc = ([x, y]: Point, radius: number): Shape => {
  const [top, bottom, r] = [round(y - radius), round(y + radius), round(radius)];
  const left = `M${round(x)} ${top}A${r} ${r} 0 0 0 ${round(x)} ${bottom}`;
  return { outline: `${left}A${r} ${r} 0 0 0 ${round(x)} ${top}z`, half: `${left}z` };
};

/** A band along a line; its half is the one to the left of the line’s direction. */
export function drawBand(points: readonly Point[], width: number): Shape {
  const line = smooth(points);
  const left = shift(line, -width / 2);
  return { outline: write([...left, ...shift(line, width / 2).reverse()]), half: write([...left, ...line.toReversed()]) };
}

/** An arrow along a line; its half is the first half of its way. */
export function drawArrow(points: readonly Point[], width: number): Shape {
  const shaft = cutEnd(smooth(points), width * HEAD.length);
  const head = [...shaft.slice(-1), ...points.slice(-1)];
  const wing = (side: number) => shift(head, (side * width * HEAD.width) / 2).slice(0, 1);
  const sides = (line: readonly Point[], ahead: readonly Point[] = []) =>
    write([...shift(line, -width / 2), ...ahead, ...shift(line, width / 2).reverse()]);
  return { outline: sides(shaft, [...wing(-1), ...points.slice(-1), ...wing(1)]), half: sides(firstHalf(shaft)) };
}

/** An area; its half is a hatching of level strokes. */
export function drawArea(points: readonly Point[], { distance = HATCH, isRounded = true } = {}): Shape {
  const ring = isRounded ? smooth(points, true) : points;
  return {
    outline: write(ring),
    half: hatch(ring, distance)
      .map(([from, to, y]) => `M${round(from)} ${round(y)}H${round(to)}`)
      .join(''),
  };
}

/** Level strokes that fill a ring. */
export function hatch(ring: readonly Point[], distance: number): [from: number, to: number, y: number][] {
  const levels = ring.map(([, y]) => y);
  const strokes: [number, number, number][] = [];
  for (let y = Math.ceil(Math.min(...levels) / distance) * distance; y < Math.max(...levels); y += distance) {
    const crossings = ring
      .flatMap((from, index): number[] => {
        const to = ring[(index + 1) % ring.length] ?? from;
        return from[1] <= y === to[1] <= y ? [] : [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])];
      })
      .sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) strokes.push([crossings[index] ?? 0, crossings[index + 1] ?? 0, y]);
  }
  return strokes;
}

/** Cuts the corners of a line with Chaikin’s algorithm; the ends of an open line stay. */
export function smooth(points: readonly Point[], isClosed = false): Point[] {
  let line = [...points];
  for (let times = 0; times < ROUNDS && line.length > 2; times++) {
    const [first, last] = [line[0] as Point, line.at(-1) as Point];
    const next = isClosed ? [...line.slice(1), first] : line.slice(1);
    const cut = next.flatMap((to, index): Point[] => {
      const from = line[index] as Point;
      return [mix(from, to, 0.25), mix(from, to, 0.75)];
    });
    line = isClosed ? cut : [first, ...cut.slice(1, -1), last];
  }
  return line;
}

const mix = ([x1, y1]: Point, [x2, y2]: Point, share: number): Point => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];

/** Moves a line to the right of its direction, on a sheet whose y grows downwards. */
function shift(line: readonly Point[], by: number): Point[] {
  return line.map(([x, y], index): Point => {
    const [fromX, fromY] = line[index - 1] ?? [x, y];
    const [toX, toY] = line[index + 1] ?? [x, y];
    const [dx, dy] = [toX - fromX, toY - fromY];
    const length = Math.hypot(dx, dy) || 1;
    return [x - (dy / length) * by, y + (dx / length) * by];
  });
}

function firstHalf(line: readonly Point[]): Point[] {
  const lengths = line.slice(1).map(([x, y], index) => Math.hypot(x - (line[index]?.[0] ?? x), y - (line[index]?.[1] ?? y)));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  const half = line.slice(0, 1);
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [line[index], line[index + 1]];
    if (!from || !to || rest <= 0) break;
    half.push(rest < length ? mix(from, to, rest / length) : to);
    rest -= length;
  }
  return half;
}

/** Shortens a line at its end; at least half of its last piece stays. */
function cutEnd(line: readonly Point[], by: number): Point[] {
  const [before, end] = [line.at(-2), line.at(-1)];
  if (!before || !end) return [...line];
  const [[x1, y1], [x2, y2]] = [before, end];
  return [...line.slice(0, -1), mix(end, before, Math.min(by / (Math.hypot(x2 - x1, y2 - y1) || 1), 0.5))];
}

const round = (value: number) => Math.round(value);

/** A closed line as path data with relative steps. */
function write(line: readonly Point[]): string {
  let [x, y] = [0, 0];
  const steps = line.map(([toX, toY], index) => {
    const [dx, dy] = [round(toX) - x, round(toY) - y];
    [x, y] = [round(toX), round(toY)];
    return index > 0 && dx === 0 && dy === 0 ? '' : `${index === 0 ? 'M' : 'l'}${dx} ${dy}`;
  });
  return `${steps.join('')}z`;
}
