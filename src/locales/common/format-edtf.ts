import { pad } from '#lib/dates/calendar.ts';
import { isPoint, isQualified, type DatePoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import type { Dates } from '../parts/dates.ts';
import { formatClock, formatZone } from './format-time.ts';

/** How a language shows dates. `shown` is a date as it is shown. */
export interface DateStyle {
  /** A date without what is unsure about it. */
  plain(point: DatePoint): string;
  /** A day without its year. */
  dayAndMonth(point: DatePoint): string;
  month(point: DatePoint): string;
  /** Days of one month; the first and the last. */
  days(start: DatePoint, end: DatePoint, shownEnd: string): string;
  /** In front of a date that is approximate. */
  about(point: DatePoint): string;
  /** Behind a date of which nobody knows the day or the month, and behind one that is uncertain. */
  unknown: Readonly<Record<'day' | 'month', string>>;
  uncertain: string;
  since(shown: string, point: DatePoint): string;
  until(shown: string, point: DatePoint): string;
  beginningUnknown: string;
  endUnknown: string;
  /** The whole date, if neither its beginning nor its end is known. */
  never: string;
  /** From one date to another, if something about one of them is unsure. */
  range(start: string, end: string): string;
  /** A time of day, with the distance from universal time. */
  time(clock: string, zone: string): string;
}

/** The last two figures of a year, or all of the first of a century. */
export const shortYear = (year: number): string => (year % 100 === 0 ? String(year) : pad(year % 100, 2));

/** Shows dates for readers, with and without a time of day. */
export function createDateFormatter(style: DateStyle): Pick<Dates, 'format' | 'formatMoment'> {
  function format(date: EdtfDate): string {
    if (date.kind === 'point') return formatPoint(date.point);
    const { start, end } = date;
    if (!isPoint(start))
      return isPoint(end) ? `${style.until(formatPoint(end), end)}${start === 'unknown' ? style.beginningUnknown : ''}` : style.never;
    if (!isPoint(end)) return `${style.since(formatPoint(start), start)}${end === 'unknown' ? style.endUnknown : ''}`;
    if (start.earliest === end.earliest && start.latest === end.latest && start.precision === end.precision) return formatPoint(start);
    if (isQualified(start) || isQualified(end) || start.unspecified || end.unspecified)
      return style.range(formatPoint(start), formatPoint(end));
    const sameYear = start.year === end.year;
    if (start.precision === 'day' && end.precision === 'day' && sameYear)
      return start.month === end.month ? style.days(start, end, formatPoint(end)) : `${style.dayAndMonth(start)} – ${formatPoint(end)}`;
    if (start.precision === 'month' && end.precision === 'month' && sameYear) return `${style.month(start)}–${formatPoint(end)}`;
    if (start.precision === 'year' && end.precision === 'year') return `${start.year}–${end.year}`;
    return `${formatPoint(start)} – ${formatPoint(end)}`;
  }

  function formatPoint(point: DatePoint): string {
    const about = point.approximate ? style.about(point) : '';
    const unknown = point.unspecified ? style.unknown[point.unspecified] : '';
    return `${about}${style.plain(point)}${unknown}${point.uncertain ? style.uncertain : ''}`;
  }

  return {
    format,
    formatMoment: (date) => {
      const time = date.kind === 'point' ? date.point.time : undefined;
      return time ? `${format(date)}, ${style.time(formatClock(time), formatZone(time))}` : format(date);
    },
  };
}
