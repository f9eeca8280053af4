import { dayNumber, dayOf } from '#lib/dates/days.ts';
import { parseEdtf, type IsoDay } from '#lib/dates/edtf-date.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { MARK_HEIGHT, packMarks, placeOf, SIZES, type TimeMark } from './time-marks.ts';
import { drawTicks, type Tick } from './time-ticks.ts';
import { chooseWindows, isIn, spanOf, type TimeWindow } from './time-windows.ts';

/** A drawing of events to scale, in units of its own; every event has one mark. */
export interface Timeline {
  width: number;
  height: number;
  /** From the longest span of time to the shortest; each after the first is a lens on a part of the one before. */
  bands: TimeBand[];
}

export interface TimeBand {
  unit: TimeWindow['unit'];
  /** The span of time in words, such as "17–28 January 2022". */
  label: string;
  top: number;
  /** The y coordinate of the scale; the marks are between it and the bottom. */
  axis: number;
  bottom: number;
  ticks: Tick[];
  marks: TimeMark[];
  /** Marks below this y coordinate are of later knowledge. */
  laterFrom?: number;
  /** The x coordinate of the article’s day. */
  asOf: number;
  /** The part that the next band enlarges. */
  lens?: { from: number; to: number };
}

export interface TimelineOptions {
  /** The article’s day. */
  asOf: IsoDay;
  words: Catalogue;
  /** Whether marks are labelled with the titles of their events; without labels they are closer together. */
  hasLabels?: boolean;
}

/** Lays out sorted events around the article’s day. */
export function layOutTimeline(events: readonly DatedEvent[], { asOf, words, hasLabels = true }: TimelineOptions): Timeline {
  const dated = events.map((event) => ({ event, span: spanOf(event.when) }));
  const windows = chooseWindows(
    dated.map(({ span }) => span),
    asOf,
  );
  const shownBy = Map.groupBy(dated, ({ span }) => windows.findLast((window) => isIn(span, window)) ?? windows[0]);
  const bands: TimeBand[] = [];
  for (const [index, window] of windows.entries()) {
    const own = (shownBy.get(window) ?? []).map(({ event }) => event);
    const top = index === 0 ? 0 : (bands.at(-1)?.bottom ?? 0) + SIZES.gap;
    bands.push(layOutBand({ window, events: own, top, asOf, words, hasLabels }));
  }
  for (const [index, band] of bands.entries()) {
    const [window, inner] = windows.slice(index, index + 2);
    if (!window || !inner) continue;
    band.lens = { from: placeOf(inner.from, window), to: placeOf(inner.to, window) };
  }
  return { width: SIZES.width, height: (bands.at(-1)?.bottom ?? 0) + 4, bands };
}

interface BandInput extends Required<TimelineOptions> {
  window: TimeWindow;
  events: readonly DatedEvent[];
  top: number;
}

function layOutBand({ window, events, top, asOf, words, hasLabels }: BandInput): TimeBand {
  const axis = top + SIZES.scale;
  const [known, later] = [events.filter(({ data }) => data.origin !== 'later'), events.filter(({ data }) => data.origin === 'later')];
  const above = packMarks(known, window, axis + 10, hasLabels);
  const knownBottom = Math.max(above.bottom, axis + 10 + MARK_HEIGHT);
  const below = packMarks(later, window, knownBottom + 14, hasLabels);
  return {
    unit: window.unit,
    label: labelOf(window, words),
    top,
    axis,
    bottom: (later.length > 0 ? below.bottom : knownBottom) + 4,
    ticks: drawTicks(window, (day) => placeOf(day, window), SIZES.font, words),
    marks: [...above.marks, ...below.marks],
    ...(later.length > 0 ? { laterFrom: knownBottom + 6 } : {}),
    asOf: placeOf(dayNumber(asOf) + 0.5, window),
  };
}

function labelOf({ unit, from, to }: TimeWindow, words: Catalogue): string {
  const length = { years: 4, months: 7, days: 10 }[unit];
  const [first, last] = [dayOf(from).slice(0, length), dayOf(to - 1).slice(0, length)];
  return words.formatEdtf(parseEdtf(first === last ? first : `${first}/${last}`));
}

/** The caption of the drawing. */
export function describeTimeline({ bands }: Timeline, words: Catalogue): string {
  const [whole] = bands;
  const last = bands.at(-1);
  const all = bands.reduce((sum, { marks }) => sum + marks.length, 0);
  if (!whole || !last) return '';
  const { unit, label: span } = last;
  return whole === last
    ? words.chronology.drawing(all, whole.label)
    : words.chronology.drawingWithLens(all, whole.label, { events: last.marks.length, length: last.ticks.length, unit, span });
}
