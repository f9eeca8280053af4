import { isPoint, isQualified, monthName, pad, type DatePoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { formatClock, formatZone } from '../../common/format-time.ts';
import type { Dates } from '../../parts/dates.ts';
import type { DateOrder } from './prose-dates.ts';

/** How a country orders the parts of a date, and what it calls the third season. */
interface Style {
  day(day: string, month: string): string;
  year(date: string, year: number): string;
  autumn: string;
}

const STYLES: Readonly<Record<DateOrder, Style>> = {
  'day-first': { day: (day, month) => `${day} ${month}`, year: (date, year) => `${date} ${year}`, autumn: 'autumn' },
  'month-first': { day: (day, month) => `${month} ${day}`, year: (date, year) => `${date}, ${year}`, autumn: 'fall' },
};

/**
 * Shows dates in English for readers, without a time of day: "26 January 2022", "autumn 2021", "26 January 2022, uncertain",
 * "17–23 January 2022", "about 2014", "from 17 January 2022"; or "January 26, 2022", "fall 2021", "January 17–23, 2022".
 */
export function createDateFormatter(order: DateOrder): Pick<Dates, 'format' | 'formatMoment'> {
  const style = STYLES[order];

  function format(date: EdtfDate): string {
    if (date.kind === 'point') return formatPoint(date.point);
    const { start, end } = date;
    if (!isPoint(start))
      return isPoint(end) ? `until ${formatPoint(end)}${start === 'unknown' ? ', beginning unknown' : ''}` : 'at an unknown time';
    if (!isPoint(end)) return `from ${formatPoint(start)}${end === 'unknown' ? ', end unknown' : ''}`;
    if (start.earliest === end.earliest && start.latest === end.latest && start.precision === end.precision) return formatPoint(start);
    if (isQualified(start) || isQualified(end) || start.unspecified || end.unspecified)
      return `${formatPoint(start)} to ${formatPoint(end)}`;
    const sameYear = start.year === end.year;
    if (start.precision === 'day' && end.precision === 'day' && sameYear)
      return start.month === end.month
        ? style.year(style.day(`${start.day}–${end.day}`, monthName(end.month ?? 0)), end.year)
        : `${style.day(String(start.day), monthName(start.month ?? 0))} – ${formatPoint(end)}`;
    if (start.precision === 'month' && end.precision === 'month' && sameYear) return `${monthName(start.month ?? 0)}–${formatPoint(end)}`;
    if (start.precision === 'year' && end.precision === 'year') return `${start.year}–${end.year}`;
    return `${formatPoint(start)} – ${formatPoint(end)}`;
  }

  function formatPoint(point: DatePoint): string {
    const about = point.approximate ? 'about ' : '';
    const unknown = point.unspecified ? `, ${point.unspecified} unknown` : '';
    const uncertain = point.uncertain ? ', uncertain' : '';
    return `${about}${formatPlain(point)}${unknown}${uncertain}`;
  }

  function formatPlain({ precision, year, month, day, season }: DatePoint): string {
    switch (precision) {
      case 'day':
        return style.year(style.day(String(day), monthName(month ?? 0)), year);
      case 'month':
        return `${monthName(month ?? 0)} ${year}`;
      case 'season': {
        const name = season === 'autumn' ? style.autumn : season;
        return season === 'winter' ? `${name} ${year}–${(year + 1) % 100 === 0 ? year + 1 : pad((year + 1) % 100, 2)}` : `${name} ${year}`;
      }
      case 'year':
        return String(year);
      case 'decade':
        return `the ${year}s`;
      case 'century':
        return `between ${year} and ${year + 99}`;
    }
  }

  return {
    format,
    formatMoment: (date) => {
      const time = date.kind === 'point' ? date.point.time : undefined;
      return time ? `${format(date)}, ${formatClock(time)} ${formatZone(time)}` : format(date);
    },
  };
}
