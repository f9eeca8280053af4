import { describeCalendar } from '../../common/describe-calendar.ts';
import type { Dates } from '../../parts/dates.ts';
import { findWords } from '../words/words.ts';
import { MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts';
import { findDateWords } from './date-words.ts';
import { formatEdtf, formatMoment } from './format-edtf.ts';
import { reader } from './prose-dates.ts';

/** A weekday, also in the plural (“les lundis”) and at the beginning of a sentence. */
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:${WEEKDAYS.join('|')})(?=s?(?!\p{L}))`, 'giu');

/** “26 janvier”, “1er mars” */
const DAY_GAP = new RegExp(String.raw`(?<=(?<!\d[.,]?)\d{1,2}(?:er)?) (?=(?:${MONTHS.join('|')})(?!\p{L}))`, 'gu');

/** How dates are read and shown in French. */
export const dates: Dates = {
  ...reader,
  dayGap: DAY_GAP,
  format: formatEdtf,
  formatMoment,
  findWords: findDateWords,
  ...describeCalendar({ months: MONTHS, weekdays: WEEKDAYS, weekday: WEEKDAY, findWords }),
  weekdayOf,
};
