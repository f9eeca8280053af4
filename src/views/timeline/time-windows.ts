import { dayNumber, dayOf, monthStart } from '#lib/dates/days.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import { FIRST_DAY, LAST_DAY, type EdtfDate } from '#lib/dates/edtf-date.ts';

/** A span of days that a band shows, as day numbers; `to` is the day after the last. */
export interface TimeWindow {
  unit: 'years' | 'months' | 'days';
  from: number;
  to: number;
}

/** The days that a date may be, as day numbers; infinite where the date is open or unknown. */
export interface Span {
  from: number;
  to: number;
}

const LENS_DAYS = 12;
const LENS_MONTHS = 7;
/** A lens must show at least this many events. */
const MIN_LENS_EVENTS = 4;
/** A lens must be at least this many times shorter than the whole window. */
const MIN_LENS_SCALE = 4;

export const spanOf = ({ earliest, latest }: EdtfDate): Span => ({
  from: earliest === FIRST_DAY ? -Infinity : dayNumber(earliest),
  to: latest === LAST_DAY ? Infinity : dayNumber(latest) + 1,
});

/** Whether a window shows a span: the span begins in it and is not longer. */
export const isIn = ({ from, to }: Span, window: TimeWindow): boolean =>
  from >= window.from && from < window.to && to - from <= window.to - window.from;

/**
 * Chooses nested windows of time: all years that have a date, then, as lenses, the months and the days around `asOf` in
 * which most spans begin, or the earliest of equally full ones. A lens that would show little is left out.
 */
export function chooseWindows(spans: readonly Span[], asOf: IsoDay): TimeWindow[] {
  const today = dayNumber(asOf);
  const years = wholeYears([...spans, { from: today, to: today + 1 }]);
  const windows = [years];
  const days = fullest(
    spans,
    Array.from({ length: LENS_DAYS }, (_, index) => today - LENS_DAYS + 1 + index).map((from) => ({
      unit: 'days',
      from,
      to: from + LENS_DAYS,
    })),
  );
  const hasDays = isWorthwhile(days, spans, years);
  const inner = hasDays ? days : { from: today, to: today + 1 };
  const months = fullest(
    spans,
    Array.from({ length: LENS_MONTHS }, (_, index) => index - LENS_MONTHS + 1)
      .map((month): TimeWindow => ({ unit: 'months', from: monthStart(today, month), to: monthStart(today, month + LENS_MONTHS) }))
      .filter(({ from, to }) => from <= inner.from && to >= inner.to),
  );
  const rest = hasDays ? spans.filter((span) => !isIn(span, days)) : spans;
  if (isWorthwhile(months, rest, years)) windows.push(months);
  if (hasDays) windows.push(days);
  return windows;
}

function wholeYears(spans: readonly Span[]): TimeWindow {
  const ends = spans.flatMap(({ from, to }) => [from, to - 1]).filter(Number.isFinite);
  const year = (number: number) => Number(dayOf(number).slice(0, 4));
  const start = (value: number) => dayNumber(`${String(value).padStart(4, '0')}-01-01`);
  const last = year(Math.max(...ends));
  return { unit: 'years', from: start(year(Math.min(...ends))), to: last === 9999 ? dayNumber(LAST_DAY) + 1 : start(last + 1) };
}

const countIn = (spans: readonly Span[], window: TimeWindow) => spans.filter((span) => isIn(span, window)).length;

function fullest(spans: readonly Span[], candidates: readonly TimeWindow[]): TimeWindow {
  return candidates.reduce((best, window) => (countIn(spans, window) > countIn(spans, best) ? window : best));
}

const isWorthwhile = (window: TimeWindow, spans: readonly Span[], whole: TimeWindow) =>
  countIn(spans, window) >= MIN_LENS_EVENTS && (window.to - window.from) * MIN_LENS_SCALE <= whole.to - whole.from;
