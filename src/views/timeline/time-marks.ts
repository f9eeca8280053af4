import { isUncertain } from '#lib/dates/edtf-date.ts';
import { createShelf, type Box, type PlacedBox, type Shelf } from '#lib/drawing/pack-boxes.ts';
import { estimateWidth, wrapText } from '#lib/drawing/text-width.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { spanOf, type TimeWindow } from './time-windows.ts';

/** Sizes in the units of the drawing. */
export const SIZES = { width: 1100, plotLeft: 12, plotRight: 922, radius: 5, bar: 8, font: 13, line: 15.5, scale: 26, gap: 44 } as const;

export const MARK_HEIGHT = 16;
const LABEL_GAP = 8;
const MAX_LINES = 3;
/** A bar for a short time must still look like a bar. */
const MIN_BAR_LENGTH = 2 * SIZES.radius;

export interface TimeMark {
  event: DatedEvent;
  /** A single day is a point; a longer or less exact date is a bar. */
  shape: 'point' | 'bar';
  /** The ends of a bar; both are the centre of a point. */
  from: number;
  to: number;
  /** Whether a bar begins before its band or continues after it. */
  open: { start: boolean; end: boolean };
  y: number;
  isUncertain: boolean;
  label?: Label;
  /** The space of the mark and its label. */
  box: PlacedBox;
}

export interface Label {
  x: number;
  /** Which end of the lines is at `x`: the start for a label to the right of its mark, the end for one to the left. */
  anchor: 'start' | 'end';
  lines: string[];
}

/** The x coordinate of a moment in a window. */
export const placeOf = (day: number, { from, to }: TimeWindow) =>
  SIZES.plotLeft + ((day - from) / (to - from)) * (SIZES.plotRight - SIZES.plotLeft);

/** Arranges the marks of a band: tries a few orders and takes the one with the least height. */
export function packMarks(
  events: readonly DatedEvent[],
  window: TimeWindow,
  top: number,
  hasLabels: boolean,
): { marks: TimeMark[]; bottom: number } {
  const crowdOf = Map.groupBy(events, ({ when }) => when.earliest);
  const crowd = ({ when }: DatedEvent) => crowdOf.get(when.earliest)?.length ?? 0;
  const orders = [events, events.toReversed(), events.toSorted((a, b) => crowd(b) - crowd(a))];
  const tries = orders.flatMap((order) =>
    (['start', 'end'] as const).map((side) => {
      const shelf = createShelf();
      const marks = new Map(order.map((event) => [event, placeMark(event, window, shelf, { hasLabels, side })]));
      return { marks, bottom: shelf.bottom() };
    }),
  );
  const best = tries.reduce((a, b) => (b.bottom < a.bottom ? b : a));
  const marks = events.flatMap((event) => best.marks.get(event) ?? []);
  return { marks: marks.map((mark) => moveDown(mark, top)), bottom: top + best.bottom };
}

interface LabelOptions {
  hasLabels: boolean;
  /** The preferred side of the mark if both are equally good. */
  side: Label['anchor'];
}

function placeMark(event: DatedEvent, window: TimeWindow, shelf: Shelf, { hasLabels, side }: LabelOptions): TimeMark {
  const extent = extentOf(event, window);
  const margin = SIZES.radius + (event.data.origin === 'background' ? 7 : 2);
  const bare = { left: extent.from - margin, right: extent.to + margin, height: MARK_HEIGHT };
  const candidates = (hasLabels ? labelsBeside(event.data.title, bare) : [])
    .map(({ label, ...box }) => ({ label, box: { ...box, top: shelf.topFor(box) } }))
    .sort((a, b) => bottomOf(a.box) - bottomOf(b.box) || Number(b.label.anchor === side) - Number(a.label.anchor === side));
  const { label, box } = candidates[0] ?? { label: undefined, box: { ...bare, top: shelf.topFor(bare) } };
  shelf.put(box);
  const mark = { event, ...extent, y: box.top + MARK_HEIGHT / 2, isUncertain: isUncertain(event.when), box };
  return label ? { ...mark, label } : mark;
}

const bottomOf = ({ top, height }: PlacedBox) => top + height;

/** The labels of a mark that fit into the drawing: to its right or left, on two lines or more. */
function labelsBeside(title: string, { left, right }: Pick<PlacedBox, 'left' | 'right'>): (Box & { label: Label })[] {
  return [2, MAX_LINES].flatMap((most) => {
    const lines = wrapText(title, most);
    const width = Math.max(...lines.map((line) => estimateWidth(line) * SIZES.font));
    const height = lines.length * SIZES.line + 5;
    const label = (x: number, anchor: Label['anchor']): Label => ({ x, anchor, lines });
    return [
      { label: label(right + 3, 'start'), left, right: right + LABEL_GAP + width, height },
      { label: label(left - 3, 'end'), left: left - LABEL_GAP - width, right, height },
    ].filter((box) => box.left >= 0 && box.right <= SIZES.width);
  });
}

/** The position of a date in its window. */
function extentOf({ when }: DatedEvent, window: TimeWindow): Pick<TimeMark, 'shape' | 'from' | 'to' | 'open'> {
  const span = spanOf(when);
  const open = { start: span.from < window.from, end: span.to > window.to };
  if (span.to - span.from === 1) {
    const middle = placeOf(span.from + 0.5, window);
    return { shape: 'point', from: middle, to: middle, open };
  }
  const from = placeOf(Math.max(span.from, window.from), window);
  const to = placeOf(Math.min(span.to, window.to), window);
  return { shape: 'bar', from, to: Math.max(to, from + MIN_BAR_LENGTH), open };
}

const moveDown = (mark: TimeMark, by: number): TimeMark => ({
  ...mark,
  y: mark.y + by,
  box: { ...mark.box, top: mark.box.top + by },
});
