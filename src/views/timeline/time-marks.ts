import { isUncertain } from '#lib/dates/edtf-date.ts';
import { createShelf, type Box, type PlacedBox, type Shelf } from '#lib/drawing/pack-boxes.ts';
import { estimateWidth, wrapText } from '#lib/drawing/text-width.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import type { DrawnSpan } from './drawn-span.ts';
import type { TimeWindow } from './time-windows.ts';

/** Sizes in the units of the drawing. */
export const SIZES = { width: 1100, plotLeft: 12, plotRight: 922, radius: 5, bar: 8, font: 14, line: 16.5, scale: 27, gap: 32 } as const;

export const MARK_HEIGHT = 16;
const LABEL_GAP = 8;
/** How much wider bold letters are. */
const BOLD = 1.06;
const MAX_LINES = 3;
/** A bar for a short time must still look like a bar. */
const MIN_BAR_LENGTH = 2 * SIZES.radius;
/** The length of the dashes behind a mark of something that goes on, for nobody knows how long. */
const TAIL_LENGTH = 18;

/** An event and its time. */
export interface DrawnEvent {
  event: DatedEvent;
  span: DrawnSpan;
}

export interface TimeMark {
  event: DatedEvent;
  /** A single day is a point; a longer or less exact date is a bar. */
  shape: 'point' | 'bar';
  /** The ends of a bar; both are the centre of a point. */
  from: number;
  to: number;
  /** Whether a bar begins before its band, or continues after its end or that of its band. */
  open: { start: boolean; end: boolean };
  /** Where the dashes behind the mark end: for the time in which nobody knew, on the article’s day, how it went on. */
  unknownTo?: number;
  y: number;
  isUncertain: boolean;
  /** Whether it is one of the events that tell the story. */
  isKey: boolean;
  label?: Label;
  /** The space of the mark and its label. */
  box: PlacedBox;
}

export interface Label {
  x: number;
  /** Which end of the lines is at `x`: the start for a label to the right of its mark, the end for one to the left. */
  anchor: 'start' | 'end';
  /** The date of the event, in front of the first line. */
  when: string;
  lines: string[];
}

/** The x coordinate of a moment in a window. */
export const placeOf = (day: number, { from, to }: TimeWindow) =>
  SIZES.plotLeft + ((day - from) / (to - from)) * (SIZES.plotRight - SIZES.plotLeft);

/** How much higher a band may be for its rows to be in the order of time. */
const ROOM_FOR_ORDER = 1.7;
/** How much lower a label may end to be on the same side of its mark as the others. */
const ROOM_FOR_SIDE = 1.5 * SIZES.line;
/** How much lower a label may end so that it does not lie on the line of the article’s day. */
const ROOM_FOR_LINE = 4 * SIZES.line;

/**
 * Arranges the marks of a band: its rows are in the order of time unless the band would be much higher then; otherwise tries
 * a few orders. Of several arrangements, takes the one with the least height.
 */
export function packMarks(
  drawn: readonly DrawnEvent[],
  window: TimeWindow,
  top: number,
  style: LabelStyle,
): { marks: TimeMark[]; bottom: number } {
  const crowdOf = Map.groupBy(drawn, ({ span }) => span.from);
  const crowd = ({ span }: DrawnEvent) => crowdOf.get(span.from)?.length ?? 0;
  const orders = [drawn, drawn.toReversed(), drawn.toSorted((a, b) => crowd(b) - crowd(a))];
  const arrange = (order: readonly DrawnEvent[], inOrder: boolean) =>
    (['start', 'end'] as const).map((side) => {
      const shelf = createShelf();
      let least = 0;
      const marks = new Map<DatedEvent, TimeMark>();
      for (const one of order) {
        const mark = placeMark(one, window, shelf, { ...style, side, least, sideRoom: inOrder ? ROOM_FOR_SIDE : 0 });
        if (inOrder) least = mark.box.top;
        marks.set(one.event, mark);
      }
      return { marks, bottom: shelf.bottom() };
    });
  const lowest = (tries: ReturnType<typeof arrange>) => tries.reduce((a, b) => (b.bottom < a.bottom ? b : a));
  const [inOrder, anyhow] = [lowest(arrange(drawn, true)), lowest(orders.flatMap((order) => arrange(order, false)))];
  const best = inOrder.bottom <= anyhow.bottom * ROOM_FOR_ORDER ? inOrder : anyhow;
  const marks = drawn.flatMap(({ event }) => best.marks.get(event) ?? []);
  return { marks: marks.map((mark) => moveDown(mark, top)), bottom: top + best.bottom };
}

export interface LabelStyle {
  hasLabels: boolean;
  /** Which events tell the story; their labels are bold. */
  isKey: (event: DatedEvent) => boolean;
  /** The date of an event in a label. */
  formatDate: (event: DatedEvent) => string;
  /** The x coordinate of the line of the article’s day. */
  asOf: number;
}

interface LabelOptions extends LabelStyle {
  /** The preferred side of the mark if both are equally good. */
  side: Label['anchor'];
  /** How much lower a label may end to be on that side. */
  sideRoom: number;
  /** No mark is placed above this. */
  least: number;
}

function placeMark({ event, span }: DrawnEvent, window: TimeWindow, shelf: Shelf, options: LabelOptions): TimeMark {
  const extent = extentOf(span, window);
  const margin = SIZES.radius + (event.data.origin === 'background' ? 7 : 2);
  const bare = { left: extent.from - margin, right: (extent.unknownTo ?? extent.to) + margin, height: MARK_HEIGHT };
  const { hasLabels, side, sideRoom, least, formatDate, asOf } = options;
  const isOnLine = ({ left, right }: Box) => left < asOf && right > asOf && (asOf < bare.left || asOf > bare.right);
  const isKey = options.isKey(event);
  const text = { when: formatDate(event), title: event.data.title, type: SIZES.font * (isKey ? BOLD : 1) };
  const candidates = (hasLabels ? labelsBeside(text, bare) : [])
    .map(({ label, ...box }) => ({ label, box: { ...box, top: shelf.topFor(box, least) } }))
    .map((one) => ({
      ...one,
      cost: bottomOf(one.box) + (one.label.anchor === side ? 0 : sideRoom) + (isOnLine(one.box) ? ROOM_FOR_LINE : 0),
    }))
    .sort((a, b) => a.cost - b.cost || Number(b.label.anchor === side) - Number(a.label.anchor === side));
  const { label, box } = candidates[0] ?? { label: undefined, box: { ...bare, top: shelf.topFor(bare, least) } };
  shelf.put(box);
  const mark = { event, ...extent, y: box.top + MARK_HEIGHT / 2, isUncertain: isUncertain(event.when), isKey, box };
  return label ? { ...mark, label } : mark;
}

const bottomOf = ({ top, height }: PlacedBox) => top + height;

/** The labels of a mark that fit into the drawing: to its right or left, on as many lines as there is room for. */
function labelsBeside(
  { when, title, type }: { when: string; title: string; type: number },
  { left, right }: Pick<PlacedBox, 'left' | 'right'>,
): (Box & { label: Label })[] {
  return [1, 2, MAX_LINES].flatMap((most) => {
    const [first = '', ...rest] = wrapText(`${when} ${title}`, most);
    if (!first.startsWith(when)) return [];
    const width = Math.max(...[first, ...rest].map((line) => estimateWidth(line) * type));
    const height = (rest.length + 1) * SIZES.line + 5;
    const label = (x: number, anchor: Label['anchor']): Label => ({ x, anchor, when, lines: [first.slice(when.length + 1), ...rest] });
    return [
      { label: label(right + 3, 'start'), left, right: right + LABEL_GAP + width, height },
      { label: label(left - 3, 'end'), left: left - LABEL_GAP - width, right, height },
    ].filter((box) => box.left >= 0 && box.right <= SIZES.width);
  });
}

/** The position of a time in its window. */
function extentOf(span: DrawnSpan, window: TimeWindow): Pick<TimeMark, 'shape' | 'from' | 'to' | 'open' | 'unknownTo'> {
  const isPoint = span.to - span.from === 1;
  const end = Math.min(span.knownTo, window.to);
  const begin = placeOf(isPoint ? span.from + 0.5 : Math.max(span.from, window.from), window);
  // A short bar is longer at its beginning, so that it does not run past the article’s day.
  const to = isPoint ? begin : Math.max(placeOf(end, window), SIZES.plotLeft + MIN_BAR_LENGTH);
  const from = isPoint ? begin : Math.min(begin, to - MIN_BAR_LENGTH);
  const open = { start: span.from < window.from, end: span.goesOn || span.to > end };
  const extent = { shape: isPoint ? ('point' as const) : ('bar' as const), from, to, open };
  if (!open.end || span.knownTo > window.to) return extent;
  return { ...extent, unknownTo: span.goesOn ? to + SIZES.radius + TAIL_LENGTH : placeOf(Math.min(span.to, window.to), window) };
}

const moveDown = (mark: TimeMark, by: number): TimeMark => ({
  ...mark,
  y: mark.y + by,
  box: { ...mark.box, top: mark.box.top + by },
});
