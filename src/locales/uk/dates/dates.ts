import type { Dates } from '../../parts/dates.ts';
import { findWords } from '../words/words.ts';
import { ANY_WEEKDAY, MONTH_NAMES, WEEKDAY_NAMES, weekdayName, weekdayOf } from './calendar.ts';
import { findDateWords } from './date-words.ts';
import { formatEdtf, formatMoment } from './format-edtf.ts';
import { reader } from './prose-dates.ts';

/** A weekday in any case. */
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(?:${ANY_WEEKDAY})(?!\p{L})`, 'gu');

const stemsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(findWords).map(({ stem }) => stem));

/** How dates are read and shown in Ukrainian. */
export const dates: Dates = {
  ...reader,
  format: formatEdtf,
  formatMoment,
  findWords: findDateWords,
  findWeekdays: (text) =>
    [...text.matchAll(WEEKDAY)].map(({ 0: form, index }) => ({ start: index, end: index + form.length, text: weekdayName(form) })),
  weekdayOf,
  names: new Set([...WEEKDAY_NAMES, ...MONTH_NAMES]),
  monthStems: stemsOf(MONTH_NAMES),
  weekdayStems: stemsOf(WEEKDAY_NAMES),
};
