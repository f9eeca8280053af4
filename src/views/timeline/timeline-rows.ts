import type { DatedEvent } from '#dossier/dossier.ts';
import { groupByEach } from '#lib/group-by-each.ts';
import { letterOf } from '#lib/text/letter-of.ts';
import { momentOf, type Knowledge } from './drawn-span.ts';
import type { DrawnEvent } from './time-marks.ts';
import type { TimeWindow } from './time-windows.ts';
import { arrangeEvents } from './timeline.ts';

/** A part of a bar that runs beside a row. Rows are as high as their text, so a bar is drawn row by row. */
export interface Lane {
  event: DatedEvent;
  /** Its place among the bars that run at the same time, counted from 0. */
  place: number;
  /** `start` begins at the row’s mark; `unknown` is time for which it is not known how it went on. */
  part: 'start' | 'through' | 'unknown';
  /** Whether it ends in this row. */
  ends?: true;
  /** The letter of the bar, in the row where it starts and again every few rows. */
  letter?: string;
}

/** A row of the vertical drawing, from top to bottom. */
export type TimelineRow = { lanes: Lane[] } & (
  | { kind: 'event'; event: DatedEvent; isBar: boolean; letter?: string }
  /** Time without events, to scale. */
  | { kind: 'gap'; length: number }
  /** From here on, `count` units of time have this length. */
  | { kind: 'scale'; unit: TimeWindow['unit']; count: number; length: number }
  /** The line of the article’s day. */
  | { kind: 'as-of' }
);

/** The vertical drawing, for narrow screens and paper: one row for each event, with gaps to scale between them. */
export interface TimelineRows {
  known: TimelineRow[];
  /** What later sources say. */
  later: TimelineRow[];
}

/** The length of each window in CSS pixels. */
const WINDOW_LENGTH: Record<TimeWindow['unit'], number> = { years: 240, months: 200, days: 220 };
/** The sample of a scale is at least this long, and a gap is left out if it is shorter. */
const [MIN_SAMPLE, MIN_GAP] = [8, 2];
const SAMPLES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** The room for bars beside each other; more of them share the last place. */
const MAX_LANES = 5;
/** The length of the dashes of a bar that goes on. */
const TAIL = 18;
/** After so many events, the letter of a bar is repeated; so there is one on each screen of a phone. */
const REPEAT = 6;

export function layOutRows(events: readonly DatedEvent[], knowledge: Knowledge): TimelineRows {
  const { drawn, windows } = arrangeEvents(events, knowledge);
  const now = momentOf(knowledge.asOf);
  const isLater = ({ event }: DrawnEvent) => event.data.origin === 'later';
  const known = buildRows(
    drawn.filter((one) => !isLater(one)),
    windows,
    now,
  );
  const later = buildRows(drawn.filter(isLater), windows);
  addLetters([...known, ...later]);
  return { known, later };
}

/** Gives letters to bars that run past other events, so that readers can tell bars beside each other apart. */
function addLetters(rows: readonly TimelineRow[]): void {
  const events = rows.filter((row) => row.kind === 'event');
  const rowsPast = groupByEach(events, (row) => row.lanes.map(({ event }) => event).filter((event) => event !== row.event));
  const past = (event: DatedEvent) => rowsPast.get(event) ?? [];
  const lettered = events.filter(({ event }) => past(event).length > 0);
  for (const [index, start] of lettered.entries()) {
    const { event } = start;
    const letter = letterOf(index);
    start.letter = letter;
    for (const [at, row] of [start, ...past(event)].entries())
      if (at % REPEAT === 0) row.lanes = row.lanes.map((lane) => (lane.event === event ? { ...lane, letter } : lane));
  }
}

type Stop = { at: number } & ({ starts: DrawnEvent } | { ends: DatedEvent } | { scale: TimeWindow } | { now: true });

/** Goes through time from stop to stop. `now` is the line of the article’s day, if the rows have one. */
function buildRows(drawn: readonly DrawnEvent[], windows: readonly TimeWindow[], now?: number): TimelineRow[] {
  const [whole] = windows;
  if (drawn.length === 0 || !whole) return [];
  const rows: TimelineRow[] = [];
  const running = new Map<DatedEvent, Lane>();
  const lanes = () => [...running.values()];
  let time: number | undefined;
  /** The length of dashes that are already drawn after `time`. */
  let ahead = 0;
  for (const stop of listStops(drawn, windows, whole, now)) {
    const scale = scaleOf(windowAt(((time ?? stop.at) + stop.at) / 2, windows) ?? whole);
    const length = Math.round((stop.at - (time ?? stop.at)) * scale) - ahead;
    for (const [event, lane] of running) if (lane.part === 'start') running.set(event, { ...lane, part: 'through' });
    if (length >= MIN_GAP) rows.push({ kind: 'gap', length, lanes: lanes() });
    ahead = Math.max(0, -length);
    time = stop.at;
    if ('scale' in stop) rows.push({ kind: 'scale', ...sampleOf(stop.scale), lanes: lanes() });
    if ('ends' in stop) {
      running.delete(stop.ends);
      const last = rows.at(-1);
      if (last) last.lanes = last.lanes.map((lane) => (lane.event === stop.ends ? { ...lane, ends: true } : lane));
    }
    if ('starts' in stop) {
      const { event, span } = stop.starts;
      const isBar = span.to - span.from > 1;
      const isOpen = span.goesOn && !(now !== undefined && span.from <= now && span.to >= now);
      if (isBar || span.goesOn) running.set(event, { event, place: freePlace(lanes()), part: isOpen ? 'unknown' : 'start' });
      rows.push({ kind: 'event', event, isBar, lanes: lanes() });
      // Nothing says how long it went on, so its dashes are as long as its own row.
      if (isOpen) running.delete(event);
    }
    if ('now' in stop) {
      rows.push({ kind: 'as-of', lanes: lanes() });
      for (const { event, span } of drawn) {
        const lane = running.get(event);
        if (lane && (span.goesOn || span.knownTo < span.to)) running.set(event, { ...lane, part: 'unknown' });
      }
      const goOn = drawn.filter(({ event, span }) => span.goesOn && running.get(event)?.part === 'unknown');
      if (goOn.length > 0) {
        rows.push({ kind: 'gap', length: TAIL, lanes: lanes() });
        ahead = TAIL;
      }
      for (const { event } of goOn) running.delete(event);
    }
  }
  return rows;
}

/** All moments at which something begins, ends or changes, in order. */
function listStops(drawn: readonly DrawnEvent[], windows: readonly TimeWindow[], whole: TimeWindow, now: number | undefined): Stop[] {
  const first = Math.min(...drawn.map(({ span }) => Math.max(span.from, whole.from)));
  const last = Math.max(...drawn.map(({ span }) => Math.max(span.from, whole.from)), now ?? -Infinity);
  const borders = windows.slice(1).flatMap(({ from, to }) => [from, to]);
  const scales = [first, ...borders.filter((at) => at > first && at <= last)].flatMap((at): Stop[] => {
    const scale = windowAt(at, windows);
    return scale ? [{ at, scale }] : [];
  });
  const events = drawn.flatMap(({ event, span }): Stop[] => [
    { at: Math.max(span.from, whole.from), starts: { event, span } },
    ...(span.to - span.from > 1 && !span.goesOn && span.to < Infinity ? [{ at: span.to, ends: event }] : []),
  ]);
  const all: Stop[] = [...scales, ...events, ...(now === undefined ? [] : [{ at: now, now: true } as const])];
  const rank = (stop: Stop) => ('ends' in stop ? 0 : 'scale' in stop ? 1 : 2);
  return all.sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

const windowAt = (time: number, windows: readonly TimeWindow[]) => windows.findLast(({ from, to }) => time >= from && time < to);

const scaleOf = ({ unit, from, to }: TimeWindow) => WINDOW_LENGTH[unit] / (to - from);

/** The sample of a scale: so many whole units that it can be seen. */
function sampleOf(window: TimeWindow) {
  const perUnit = { years: 365.25, months: 365.25 / 12, days: 1 }[window.unit] * scaleOf(window);
  const count = SAMPLES.find((one) => one * perUnit >= MIN_SAMPLE) ?? 1;
  return { unit: window.unit, count, length: Math.round(count * perUnit) };
}

const freePlace = (lanes: readonly Lane[]): number => {
  const taken = new Set(lanes.map(({ place }) => place));
  const free = [...taken, taken.size].findIndex((_, place) => !taken.has(place));
  return Math.min(free, MAX_LANES - 1);
};
