import { monthName, WEEKDAYS, weekdayOf } from '#lib/dates/calendar.ts';
import { describeCalendar } from '../../common/describe-calendar.ts';
import type { Dates } from '../../parts/dates.ts';
import { findWords } from '../words/words.ts';
import { findDateWords } from './date-words.ts';
import { createEnglishFormatter } from './format-edtf.ts';
import { createDateReader, type DateOrder } from './prose-dates.ts';

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=s?\b)/g;

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
const CALENDAR = describeCalendar({ months: MONTHS, weekdays: WEEKDAYS, weekday: WEEKDAY, findWords });

const MONTH = MONTHS.join('|');
/** “26 January”, “January 26”. */
const DAY_GAPS: Readonly<Record<DateOrder, RegExp>> = {
  'day-first': new RegExp(String.raw`(?<=(?<!\d[.,]?)\d{1,2}) (?=(?:${MONTH})(?!\p{L}))`, 'gu'),
  'month-first': new RegExp(String.raw`(?<=(?<!\p{L})(?:${MONTH})) (?=\d{1,2}(?![\p{L}\d%]|[.,:]\d))`, 'gu'),
};

/** How dates are read and shown in English, with the day or the month first. */
export function createDates(order: DateOrder): Dates {
  const reader = createDateReader(order);
  return {
    ...reader,
    ...createEnglishFormatter(order),
    findWords: (text, published) => findDateWords(text, published, reader),
    ...CALENDAR,
    dayGap: DAY_GAPS[order],
    weekdayOf,
  };
}
