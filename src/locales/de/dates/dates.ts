import { describeCalendar } from '../../common/describe-calendar.ts';
import type { Dates } from '../../parts/dates.ts';
import { findWords } from '../words/words.ts';
import { MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts';
import { findDateWords } from './date-words.ts';
import { formatEdtf, formatMoment } from './format-edtf.ts';
import { reader } from './prose-dates.ts';

/** A weekday, also in „Mittwochabend“ and „mittwochs“. */
const WEEKDAY = new RegExp(
  String.raw`(?<!\p{L})(?:${WEEKDAYS.join('|')})(?=(?:s|abend|morgen|mittag|nacht|vormittag|nachmittag)?(?!\p{L}))`,
  'gu',
);

/** „26. Januar“ */
const DAY_GAP = new RegExp(String.raw`(?<=(?<!\d[.,]?)\d{1,2}\.) (?=(?:${MONTHS.join('|')})(?!\p{L}))`, 'gu');

/** How dates are read and shown in German. */
export const dates: Dates = {
  ...reader,
  dayGap: DAY_GAP,
  format: formatEdtf,
  formatMoment,
  findWords: findDateWords,
  ...describeCalendar({ months: MONTHS, weekdays: WEEKDAYS, weekday: WEEKDAY, findWords }),
  weekdayOf,
};
