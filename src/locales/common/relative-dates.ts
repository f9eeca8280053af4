import { addDays } from '#lib/dates/days.ts';
import { pad, weekdayOf, type IsoDay, type Weekday } from '#lib/dates/edtf-date.ts';
import type { DateWords, Reading } from '#lib/dates/date-words.ts';
import type { DateReader } from '../parts/dates.ts';

/** How many years before and after the day of publication a weekday with its day and month is looked for: it fits one of them. */
const YEARS_AROUND = 2;

/** The years around a day of publication. */
export const yearsAround = (published: IsoDay): string[] => {
  const year = Number(published.slice(0, 4));
  return Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => pad(year - YEARS_AROUND + index, 4));
};

/** Dates given in full. If day and month cannot be told apart, as in 03/04/2019, both dates are possible. */
export function findStated(text: string, _: IsoDay, reader: DateReader): DateWords[] {
  const others = reader.findUnreadable(text).map(({ meant, ...range }) => ({ ...range, dates: meant.flatMap(reader.find) }));
  const own = reader.find(text).map((date) => ({ ...date, dates: [date] }));
  return [...own, ...others].flatMap(({ start, end, text: words, dates }): DateWords[] => {
    const stated = dates.flatMap(({ date, yearless }) => (date.ok && !yearless ? [date.value.edtf] : []));
    if (stated.length === 0) return [];
    const readings = stated.length === 1 ? stated.map((edtf) => ({ edtf })) : stated.map(withOrder);
    return [{ start, end, words, basis: 'stated', readings }];
  });
}

const withOrder = (edtf: string, index: number): Reading => ({ edtf, if: index === 0 ? 'the day comes first' : 'the month comes first' });

/** Years that stand alone. */
export const findYearsAlone = (text: string, _: IsoDay, reader: DateReader): DateWords[] =>
  reader.findYears(text).map(({ text: words, ...range }) => ({ ...range, words, basis: 'stated', readings: [{ edtf: words }] }));

/** The readings of words that may mean the last or the next date. */
export const eitherSide = (before: string, after: string): Reading[] => [
  { edtf: before, if: 'it was past' },
  { edtf: after, if: 'it was still to come' },
];

/** The last day with that weekday, up to and including a day. */
export function lastWeekday(name: Weekday, day: IsoDay): IsoDay {
  let at = day;
  while (weekdayOf(at) !== name) at = addDays(at, -1);
  return at;
}

/** A range of days in EDTF. */
export const spanOfDays = (first: IsoDay, last: IsoDay) => (first === last ? first : `${first}/${last}`);

/** The week, weekend, month or year of a day, so many later or earlier. */
export function spanAt(unit: string, shift: number, day: IsoDay): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (unit === 'year') return pad(year + shift, 4);
  if (unit === 'month') return monthAt(year, month + shift);
  const monday = addDays(lastWeekday('Monday', day), 7 * shift);
  return unit === 'week' ? spanOfDays(monday, addDays(monday, 6)) : spanOfDays(addDays(monday, 5), addDays(monday, 6));
}

/** The month with a number counted from January of a year, as `YYYY-MM`; the number may be below 1 or above 12. */
function monthAt(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}
