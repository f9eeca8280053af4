import { dayNumber, dayOf, monthStart } from '#lib/dates/days.ts';
import { FIRST_DAY, LAST_DAY, type EdtfDate, type IsoDay } from '#lib/dates/edtf-date.ts';

/** A stretch of days, as day numbers; its end is the day after its last. */
export interface TimeWindow {
  unit: 'years' | 'months' | 'days';
  from: number;
  to: number;
}

/** The stretch of days that a date may be; without a bound where it is open or unknown. */
export interface Span {
  from: number;
  to: number;
}

const LENS_DAYS = 12;
const LENS_MONTHS = 7;
/** A lens that shows fewer than these events of its own is not worth its room. */
const LENS_EVENTS = 4;
/** How many times as long the window must be that a lens is laid on. */
const LENS_POWER = 4;

export const spanOf = ({ earliest, latest }: EdtfDate): Span => ({
  from: earliest === FIRST_DAY ? -Infinity : dayNumber(earliest),
  to: latest === LAST_DAY ? Infinity : dayNumber(latest) + 1,
});

/** Whether a window shows a span: the span begins in it, and is no longer than it. */
export const isIn = ({ from, to }: Span, window: TimeWindow): boolean =>
  from >= window.from && from < window.to && to - from <= window.to - window.from;

/**
 * Windows of time, each within the one before: all years in which something is dated, then as lenses the months and
 * the days around a day in which most begins. The earliest of equally full windows is taken. A lens that would show
 * little is left out.
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
  countIn(spans, window) >= LENS_EVENTS && (window.to - window.from) * LENS_POWER <= whole.to - whole.from;
