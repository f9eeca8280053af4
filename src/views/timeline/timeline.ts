import { dayOf } from '#lib/dates/days.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { drawnSpan, momentOf, type Knowledge } from './drawn-span.ts';
import { MARK_HEIGHT, packMarks, placeOf, SIZES, type DrawnEvent, type LabelStyle, type TimeMark } from './time-marks.ts';
import { drawTicks, type Tick } from './time-ticks.ts';
import { chooseWindows, isIn, type TimeWindow } from './time-windows.ts';

/** A drawing of events to scale, in units of its own; every event has one mark. */
export interface Timeline {
  width: number;
  height: number;
  /** From the longest span of time to the shortest; each after the first is a lens on a part of the one before. */
  bands: TimeBand[];
}

/** A part of the drawing with a scale of its own. Its y coordinates count from its top. */
export interface TimeBand {
  unit: TimeWindow['unit'];
  /** The span of time in words, such as "17–28 January 2022". */
  label: string;
  /** Where the band begins in the drawing. */
  top: number;
  height: number;
  ticks: Tick[];
  /** The events known from the article or as its background, below the scale. */
  known: TimeMark[];
  /** What later sources say, below the line that ends `known`. */
  later: TimeMark[];
  /** The y coordinate of the end of `known`. */
  knownTo: number;
  /** The x coordinate of the article’s day. */
  asOf: number;
  /** The part that the next band enlarges. */
  lens?: { from: number; to: number };
}

/** The y coordinates in a band: its scale, and its first mark. */
export const AXIS = SIZES.scale;
export const FIRST_MARK = AXIS + 12;
/** The space between the marks known on the day and the later ones, with the double line, and below the last mark. */
export const LATER_GAP = 14;
export const BAND_END = 4;

export interface TimelineOptions extends Knowledge {
  words: Catalogue;
  /** Whether marks are labelled with the titles of their events; without labels they are closer together. */
  hasLabels?: boolean;
  /** Which events tell the story; their labels are bold. */
  isKey?: ((event: DatedEvent) => boolean) | undefined;
}

/** The events with their drawn times, and the windows of time that show them. */
export function arrangeEvents(events: readonly DatedEvent[], knowledge: Knowledge): { drawn: DrawnEvent[]; windows: TimeWindow[] } {
  const drawn = events.map((event) => ({ event, span: drawnSpan(event, knowledge) }));
  const windows = chooseWindows(
    drawn.map(({ span }) => span),
    knowledge.asOf,
  );
  return { drawn, windows };
}

/** Lays out sorted events around the article’s day. */
export function layOutTimeline(
  events: readonly DatedEvent[],
  { words, hasLabels = true, isKey = () => false, ...knowledge }: TimelineOptions,
): Timeline {
  const { drawn, windows } = arrangeEvents(events, knowledge);
  const shownBy = Map.groupBy(drawn, ({ span }) => windows.findLast((window) => isIn(span, window)) ?? windows[0]);
  const bands: TimeBand[] = [];
  for (const [index, window] of windows.entries()) {
    const last = bands.at(-1);
    const inner = windows[index + 1];
    // The scale of a lens already says the year.
    const formatDate = ({ when }: DatedEvent) => words.chronology.shortDate(when, window.unit === 'years');
    const asOf = placeOf(momentOf(knowledge.asOf), window);
    bands.push({
      ...layOutBand(shownBy.get(window) ?? [], window, { hasLabels, isKey, formatDate, asOf }),
      label: labelOf(window, words),
      top: last ? last.top + last.height + SIZES.gap : 0,
      ticks: drawTicks(window, (day) => placeOf(day, window), SIZES.font, words),
      asOf,
      ...(inner && { lens: { from: placeOf(inner.from, window), to: placeOf(inner.to, window) } }),
    });
  }
  const last = bands.at(-1);
  return { width: SIZES.width, height: last ? last.top + last.height : 0, bands };
}

function layOutBand(drawn: readonly DrawnEvent[], window: TimeWindow, style: LabelStyle) {
  const isLater = ({ event }: DrawnEvent) => event.data.origin === 'later';
  const known = packMarks(
    drawn.filter((one) => !isLater(one)),
    window,
    FIRST_MARK,
    style,
  );
  const knownTo = Math.max(known.bottom, FIRST_MARK + MARK_HEIGHT);
  const later = packMarks(drawn.filter(isLater), window, knownTo + LATER_GAP, style);
  const bottom = later.marks.length > 0 ? later.bottom : knownTo;
  return { unit: window.unit, known: known.marks, later: later.marks, knownTo, height: Math.ceil(bottom) + BAND_END };
}

export function labelOf({ unit, from, to }: TimeWindow, words: Catalogue): string {
  const length = { years: 4, months: 7, days: 10 }[unit];
  const [first, last] = [dayOf(from).slice(0, length), dayOf(to - 1).slice(0, length)];
  return words.formatEdtf(parseEdtf(first === last ? first : `${first}/${last}`));
}

/** The caption of the drawing. */
export function describeTimeline({ bands }: Timeline, words: Catalogue): string {
  const [whole] = bands;
  const last = bands.at(-1);
  const count = ({ known, later }: TimeBand) => known.length + later.length;
  const all = bands.reduce((sum, band) => sum + count(band), 0);
  if (!whole || !last) return '';
  const { unit, label: span } = last;
  return whole === last
    ? words.chronology.drawing(all, whole.label)
    : words.chronology.drawingWithLens(all, whole.label, { events: count(last), length: last.ticks.length, unit, span });
}
