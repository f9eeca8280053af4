import { describeCalendar } from '../../common/describe-calendar.ts';
import type { Dates } from '../../parts/dates.ts';
import { findWords } from '../words/words.ts';
import { ANY_WEEKDAY, MONTH_NAMES, MONTHS_OF_DAYS, WEEKDAY_NAMES, weekdayName, weekdayOf } from './calendar.ts';
import { findDateWords } from './date-words.ts';
import { formatEdtf, formatMoment } from './format-edtf.ts';
import { reader } from './prose-dates.ts';

/** A weekday in any case. */
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:${ANY_WEEKDAY})(?!\p{L})`, 'gu');

/** „26 січня“ */
const DAY_GAP = new RegExp(String.raw`(?<=(?<!\d[.,]?)\d{1,2}) (?=(?:${MONTHS_OF_DAYS})(?!\p{L}))`, 'gu');

/** How dates are read and shown in Ukrainian. */
export const dates: Dates = {
  ...reader,
  dayGap: DAY_GAP,
  format: formatEdtf,
  formatMoment,
  findWords: findDateWords,
  ...describeCalendar({ months: MONTH_NAMES, weekdays: WEEKDAY_NAMES, weekday: WEEKDAY, nameOf: weekdayName, findWords }),
  weekdayOf,
};
