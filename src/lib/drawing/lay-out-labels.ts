import { distanceToSegment, type Segment } from './distance-to-segment.ts';

/** A box; y grows downwards. All lengths are in the units of the drawing. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Round {
  x: number;
  y: number;
  radius: number;
}

/** A round mark that needs a label. */
export interface LabelledMark extends Round {
  /** The rest of a mark that is not round: its label may stand beside any of them, and no label covers them. */
  parts?: readonly Round[];
  /** Whether its label may be placed on the mark itself; such a mark has a label with a leader only if there is no other room. */
  isGround: boolean;
  name: Size;
  /** Whether the name is rather put there: all such places are tried first. */
  prefers?: ((box: Box) => boolean) | undefined;
}

export interface LabelPlace {
  /** Whether there was room for the name, or only for a number that represents it. */
  form: 'name' | 'number';
  box: Box;
  /** The `text-anchor` of the text. */
  align: 'start' | 'middle' | 'end';
  /** A line from the mark to a label that is not next to it. */
  leader?: Segment | undefined;
}

export interface LayoutOptions {
  frame: Size;
  /** Boxes that no label may cover. */
  taken?: readonly Box[];
  /** The size of a number; without it, a mark without room for its name gets no label. */
  number?: Size | undefined;
  /** Distances from the mark at which a label with a leader line is tried, after the place next to the mark. */
  reach?: readonly number[];
  /** The space around a label. */
  gap?: number;
}

const DIAGONAL = Math.SQRT1_2;

/** The directions in which a label is tried, in order of readability. */
const DIRECTIONS: readonly (readonly [dx: number, dy: number])[] = [
  [1, 0],
  [-1, 0],
  [DIAGONAL, -DIAGONAL],
  [DIAGONAL, DIAGONAL],
  [-DIAGONAL, -DIAGONAL],
  [-DIAGONAL, DIAGONAL],
  [0, -1],
  [0, 1],
];

/**
 * Finds a place for the label of each mark; earlier marks have priority. No label overlaps another label, another mark
 * or the edge of the frame. Returns the places in the order of the marks, with undefined for a label without room.
 */
export function layOutLabels(marks: readonly LabelledMark[], options: LayoutOptions): (LabelPlace | undefined)[] {
  const boxes: Box[] = [...(options.taken ?? [])];
  const leaders: Segment[] = [];
  return marks.map((mark) => {
    const others = marks.filter((other) => other !== mark);
    const place = placeLabel(mark, others, { ...options, taken: boxes }, leaders);
    if (place) boxes.push(place.box);
    if (place?.leader) leaders.push(place.leader);
    return place;
  });
}

/** Finds a place for the label of one mark, without those of the others. `leaders` are lines that it may not cross. */
export function placeLabel(
  mark: LabelledMark,
  otherMarks: readonly LabelledMark[],
  { frame, taken: boxes = [], number, reach = [], gap = 3 }: LayoutOptions,
  leaders: readonly Segment[] = [],
): LabelPlace | undefined {
  const rounds = roundsOf(mark);
  const others = otherMarks.flatMap(roundsOf);
  const isFree = ({ box, leader, from }: Candidate) => {
    if (box.x < gap || box.y < gap || box.x + box.width > frame.width - gap || box.y + box.height > frame.height - gap) return false;
    if (boxes.some((other) => overlap(box, other, gap / 2)) || others.some((other) => covers(box, other, gap / 2))) return false;
    if (rounds.some((part) => part !== from && covers(box, part, gap / 2))) return false;
    if (leaders.some((segment) => crossesBox(segment, box, gap / 2))) return false;
    if (!leader) return true;
    // A mark that touches this one would block every leader, also those that lead away from it.
    const blocks = (other: Round) =>
      distanceToSegment(other.x, other.y, leader) < other.radius + gap / 2 && !(touch(from, other) && leadsAway(leader, from, other));
    return (
      !boxes.some((other) => crossesBox(leader, other, gap / 2)) &&
      !leaders.some((other) => cross(leader, other)) &&
      !others.some(blocks) &&
      !rounds.some((part) => part !== from && blocks(part))
    );
  };
  for (const candidate of candidates(mark, { number, reach, gap })) {
    if (!isFree(candidate)) continue;
    const { from: _, ...place } = candidate;
    return place;
  }
  return undefined;
}

/** A place, and the part of the mark that it is beside. */
interface Candidate extends LabelPlace {
  from: Round;
}

function* candidates(mark: LabelledMark, { number, reach, gap }: { number: Size | undefined; reach: readonly number[]; gap: number }) {
  if (mark.isGround) yield { from: mark, ...placeAt(mark, mark.name, 'name', [0, 0], 0, gap) };
  const beside = function* (size: Size, form: LabelPlace['form']) {
    for (const far of [0, ...reach])
      for (const round of roundsOf(mark))
        for (const direction of DIRECTIONS) yield { from: round, ...placeAt(round, size, form, direction, far, gap) };
  };
  const { prefers } = mark;
  if (prefers) for (const candidate of beside(mark.name, 'name')) if (prefers(candidate.box)) yield candidate;
  yield* beside(mark.name, 'name');
  if (!number) return;
  if (mark.isGround) yield { from: mark, ...placeAt(mark, number, 'number', [0, 0], 0, gap) };
  yield* beside(number, 'number');
}

/** The label at a distance from its mark, in a direction. */
function placeAt(
  { x, y, radius }: Round,
  { width, height }: Size,
  form: LabelPlace['form'],
  [dx, dy]: readonly [number, number],
  far: number,
  gap: number,
): LabelPlace {
  const isAtSide = Math.abs(dx) > 0;
  const out = radius + far + (dx === 0 && dy === 0 ? 0 : gap);
  const at = { x: x + dx * out, y: y + dy * out };
  const box = {
    x: at.x - (dx > 0 ? 0 : isAtSide ? width : width / 2),
    // A label at a side is centred vertically; at a corner it moves up or down, away from the mark.
    y: at.y - height / 2 + (dy === 0 ? 0 : (Math.sign(dy) * height) / (isAtSide ? 4 : 2)),
    width,
    height,
  };
  return {
    form,
    box,
    align: dx > 0 ? 'start' : isAtSide ? 'end' : 'middle',
    leader: far > 0 ? [x + dx * radius, y + dy * radius, x + dx * (radius + far), y + dy * (radius + far)] : undefined,
  };
}

const roundsOf = (mark: LabelledMark): readonly Round[] => [mark, ...(mark.parts ?? [])];

/** Whether two boxes are nearer to each other than a gap. */
export const overlap = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** Whether a box overlaps a mark. */
function covers(box: Box, { x, y, radius }: Round, gap: number): boolean {
  const [dx, dy] = [x - clamp(x, box.x, box.x + box.width), y - clamp(y, box.y, box.y + box.height)];
  return dx * dx + dy * dy < (radius + gap) ** 2; // Math.hypot is slow, and this is asked for each round and candidate
}

const touch = (a: Round, b: Round) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;

/** Whether a leader from a mark goes away from another. */
const leadsAway = ([x1, y1, x2, y2]: Segment, from: Round, other: Round) =>
  (x2 - x1) * (other.x - from.x) + (y2 - y1) * (other.y - from.y) <= 0;

const side = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
  Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));

const cross = ([a, b, c, d]: Segment, [e, f, g, h]: Segment) =>
  side(a, b, c, d, e, f) !== side(a, b, c, d, g, h) && side(e, f, g, h, a, b) !== side(e, f, g, h, c, d);

function crossesBox(segment: Segment, box: Box, gap: number): boolean {
  const [left, top, right, bottom] = [box.x - gap, box.y - gap, box.x + box.width + gap, box.y + box.height + gap];
  const isInside = (x: number, y: number) => x > left && x < right && y > top && y < bottom;
  return (
    isInside(segment[0], segment[1]) ||
    isInside(segment[2], segment[3]) ||
    cross(segment, [left, top, right, bottom]) ||
    cross(segment, [left, bottom, right, top])
  );
}
