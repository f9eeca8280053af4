import { addDays, dayNumber } from '#lib/dates/days.ts';
import { pad, weekdayOf, type IsoDay, type Weekday } from '#lib/dates/calendar.ts';
import { parseEdtf, safeParseEdtf } from '#lib/dates/edtf-date.ts';
import type { DateWords, Reading } from '#lib/dates/date-words.ts';
import { PLACEHOLDER_YEAR } from '#lib/dates/prose-date.ts';
import type { DateReader, Dates } from '../parts/dates.ts';

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
function lastWeekday(name: Weekday, day: IsoDay): IsoDay {
  let at = day;
  while (weekdayOf(at) !== name) at = addDays(at, -1);
  return at;
}

/** Whether words name what was, such as “last”, or what is to come, such as “next”. */
export type Side = 'past' | 'coming' | undefined;

/** Of dates in their order, the last one that began and the next one that is not over. */
export function nearest(dates: readonly string[], published: IsoDay): Reading[] {
  const all = dates.map((edtf) => parseEdtf(edtf));
  const past = all.findLast(({ earliest }) => earliest <= published)?.edtf;
  const coming = all.find(({ latest }) => latest >= published)?.edtf;
  if (past === undefined || coming === undefined || past === coming)
    return [past ?? coming ?? ''].filter(Boolean).map((edtf) => ({ edtf }));
  return eitherSide(past, coming);
}

/** The side that the groups `past` and `coming` of a match say. */
export const sideOf = ({ past, coming }: Readonly<Record<string, string | undefined>> = {}): Side =>
  past ? 'past' : coming ? 'coming' : undefined;

/** The readings of a weekday alone. */
export function readWeekday(name: Weekday, published: IsoDay, side: Side): Reading[] {
  const back = (dayNumber(published) - dayNumber(lastWeekday(name, published))) % 7;
  const before = addDays(published, back === 0 ? -7 : -back);
  const after = addDays(published, 7 - back);
  if (side) return [{ edtf: side === 'past' ? before : after }];
  return back === 0 ? [{ edtf: published }] : eitherSide(before, after);
}

/** The readings of a season alone, by its number in EDTF. */
export function readSeason(code: number, published: IsoDay, side: Side): Reading[] {
  const year = Number(published.slice(0, 4));
  const all = [year - 2, year - 1, year, year + 1].map((each) => parseEdtf(`${pad(each, 4)}-${code}`));
  if (side === 'past') return [{ edtf: all.findLast(({ latest }) => latest < published)?.edtf ?? '' }];
  if (side === 'coming') return [{ edtf: all.find(({ earliest }) => earliest > published)?.edtf ?? '' }];
  return nearest(
    all.map(({ edtf }) => edtf),
    published,
  );
}

/** The readings of a month alone, 1 to 12. */
export const readMonth = (month: number, published: IsoDay): Reading[] =>
  nearest(
    yearsAround(published).map((year) => `${year}-${pad(month, 2)}`),
    published,
  );

/** The first of some readings, for words such as “since”, after which only what was past makes sense. */
export const onlyPast = (readings: readonly Reading[]): Reading[] => readings.slice(0, 1).map(({ edtf }) => ({ edtf }));

/** Days without a year: by their weekday in one of the years around, or as the last or the next. */
function findNamedDays(text: string, published: IsoDay, reader: DateReader, nameOf: Dates['weekdayOf']): DateWords[] {
  const others = reader
    .findUnreadable(text)
    .flatMap(({ start, end, meant }) => (meant.length === 1 ? meant.flatMap(reader.find).map((date) => ({ ...date, start, end })) : []));
  return [...reader.find(text), ...others].flatMap(({ start, end, date, yearless, weekday }): DateWords[] => {
    if (!date.ok || !yearless) return [];
    const own = { start, end, words: text.slice(start, end), basis: 'resolved' as const };
    const days = yearsAround(published)
      .map((year) => date.value.edtf.replaceAll(PLACEHOLDER_YEAR, year))
      .filter((day) => safeParseEdtf(day).ok);
    if (weekday) {
      const day = days.find((each) => nameOf(each).toLowerCase() === weekday.toLowerCase());
      return day === undefined ? [] : [{ ...own, readings: [{ edtf: day }] }];
    }
    return [{ ...own, readings: nearest(days, published) }];
  });
}

/**
 * The whole words of a text that a pattern matches, in any case. `joining` are characters that are part of a word besides
 * letters and figures.
 */
export const matchWords = (text: string, pattern: string, joining = '') => [
  ...text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}${joining}])${pattern}(?![\p{L}\p{N}${joining}])`, 'giu')),
];

/** Such words as those of a date. */
export const toDateWords = ({ 0: words, index }: RegExpExecArray, readings: readonly Reading[]): DateWords => ({
  start: index,
  end: index + words.length,
  words,
  basis: 'resolved',
  readings: [...readings],
});

type DateFinder = (text: string, published: IsoDay) => DateWords[];

/** Those words of a text that finders of dates find; where they overlap, those of the earlier finder. */
export function findByPrecision(finders: readonly DateFinder[], text: string, published: IsoDay): DateWords[] {
  const found: DateWords[] = [];
  const isFree = ({ start, end }: DateWords) => found.every((other) => end <= other.start || start >= other.end);
  for (const find of finders) found.push(...find(text, published).filter(isFree));
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Finds the words of a text that name a date, and resolves them against the day of publication: dates that are given in full, days
 * by name, what the finders of the language find, from the most to the least precise, and years. A reading is never more precise
 * than the words. Words that may mean the last or the next date have both readings.
 */
export const createDateWordFinder =
  (reader: DateReader, nameOf: Dates['weekdayOf'], finders: readonly DateFinder[]): DateFinder =>
  (text, published) =>
    findByPrecision(
      [
        (...args) => findStated(...args, reader),
        (...args) => findNamedDays(...args, reader, nameOf),
        ...finders,
        (...args) => findYearsAlone(...args, reader),
      ],
      text,
      published,
    );

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
