import { monthName } from '#lib/dates/calendar.ts';
import type { DatePoint } from '#lib/dates/edtf-date.ts';
import { createDateFormatter, shortYear } from '../../common/format-edtf.ts';
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

const month = ({ month: number = 0 }: DatePoint): string => monthName(number);

/**
 * Shows dates in English for readers, without a time of day: "26 January 2022", "autumn 2021", "26 January 2022, uncertain",
 * "17–23 January 2022", "about 2014", "from 17 January 2022"; or "January 26, 2022", "fall 2021", "January 17–23, 2022".
 */
export function createEnglishFormatter(order: DateOrder): Pick<Dates, 'format' | 'formatMoment'> {
  const style = STYLES[order];
  const dayAndMonth = (point: DatePoint): string => style.day(String(point.day), month(point));

  function plain(point: DatePoint): string {
    const { precision, year, season } = point;
    switch (precision) {
      case 'day':
        return style.year(dayAndMonth(point), year);
      case 'month':
        return `${month(point)} ${year}`;
      case 'season': {
        const name = season === 'autumn' ? style.autumn : season;
        return season === 'winter' ? `${name} ${year}–${shortYear(year + 1)}` : `${name} ${year}`;
      }
      case 'year':
        return String(year);
      case 'decade':
        return `the ${year}s`;
      case 'century':
        return `between ${year} and ${year + 99}`;
    }
  }

  return createDateFormatter({
    plain,
    dayAndMonth,
    month,
    days: (start, end) => style.year(style.day(`${start.day}–${end.day}`, month(end)), end.year),
    about: () => 'about ',
    unknown: { day: ', day unknown', month: ', month unknown' },
    uncertain: ', uncertain',
    since: (shown) => `from ${shown}`,
    until: (shown) => `until ${shown}`,
    beginningUnknown: ', beginning unknown',
    endUnknown: ', end unknown',
    never: 'at an unknown time',
    range: (start, end) => `${start} to ${end}`,
    time: (clock, zone) => `${clock} ${zone}`,
  });
}
