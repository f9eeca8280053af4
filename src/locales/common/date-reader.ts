import { findMatches } from '#lib/text/find-matches.ts';
import { memoizeTextForChecks } from '#lib/memoize-for-checks.ts';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { PLACEHOLDER_YEAR, type ProseDate, type UnreadableDate } from '#lib/dates/prose-date.ts';
import type { DateReader } from '../parts/dates.ts';

const isSame = (date: ProseDate, start: number, end: number) => date.start === start && date.end === end;

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** How a language writes dates. All patterns are global. */
export interface DateForms {
  /** Dates as texts of our own write them; its group `weekday` names the weekday. */
  pattern: RegExp;
  /** The number of a month, as in these dates: 1 to 12. */
  monthNumber(name: string): number;
  /** The number of a season in EDTF: 21 to 24. */
  seasonCode(name: string): number;
  /** The figures of a day; as they are written unless given. */
  figuresOfDay?(day: string): string;
  /** What looks like a date in other forms. */
  unreadable: RegExp;
  /** The dates that such a match may mean, as texts of our own write them. */
  meantBy(groups: Groups): string[];
  /** The name of a weekday in any case; as it is written unless given. */
  nameOfWeekday?(written: string): string;
  /** A match of `unreadable` that is the end of a sentence and the beginning of the next. */
  nextSentence?: RegExp;
  /** Years alone. */
  year: RegExp;
}

const two = (value: number | string) => String(value).padStart(2, '0');

/**
 * The date of a match of `pattern`, and whether it has no year: then the year is `PLACEHOLDER_YEAR`. Where the month comes first,
 * `month1` is that of both days unless `month` is another, and `day3` is the second of two days.
 */
function toEdtf(groups: Groups, { monthNumber, seasonCode, figuresOfDay = (day) => day }: DateForms): { edtf: string; yearless: boolean } {
  const { day, day3, day2 = day3, month1, month = month1, year, year1, monthFrom, monthTo, yearC, season = '', yearD } = groups;
  const monthOf = (name: string) => two(monthNumber(name));
  const dayOf = (written: string) => two(figuresOfDay(written));
  if (day && month) {
    const lastYear = year ?? PLACEHOLDER_YEAR;
    const last = `${lastYear}-${monthOf(month)}-${dayOf(day2 ?? day)}`;
    const first = `${year1 ?? lastYear}-${monthOf(month1 ?? month)}-${dayOf(day)}`;
    return { edtf: day2 ? `${first}/${last}` : last, yearless: !year };
  }
  if (monthFrom && yearC) {
    const first = `${yearC}-${monthOf(monthFrom)}`;
    return { edtf: monthTo ? `${first}/${yearC}-${monthOf(monthTo)}` : first, yearless: false };
  }
  return { edtf: `${yearD}-${seasonCode(season)}`, yearless: false };
}

/** How a language reads dates in other forms, by the names of the groups in its pattern for them. */
interface OtherForms {
  /** The number of a month, however it is written. */
  numberOf(name: string): number;
  /** A date as texts of our own write it: a day, with or without a year, or a month. */
  write(day: string | undefined, month: number, year: string | undefined, weekday?: string): string;
  /** Whether what stands between three figures shows that the day comes first. */
  isDayFirst(gap: string): boolean;
}

/** The dates that a date in another form may mean. */
export const createOtherFormReader =
  ({ numberOf, write, isDayFirst }: OtherForms): DateForms['meantBy'] =>
  (groups) => {
    const { weekday, dayA, monthA, yearA, dayB, monthB, yearB, monthF, yearF, yearH, monthH, dayH, yearC, monthC, dayC } = groups;
    const { first, second, gapD = '', yearD, dayG, monthG, monthE, yearE } = groups;
    if (monthA) return [write(dayA, numberOf(monthA), yearA, weekday)];
    if (monthB) return [write(dayB, numberOf(monthB), yearB)];
    if (monthF) return [write(undefined, numberOf(monthF), yearF)];
    if (yearH) return [write(dayH, Number(monthH), yearH)];
    if (yearC) return [write(dayC, Number(monthC), yearC)];
    if (dayG) return [write(dayG, Number(monthG), undefined)];
    if (yearE) return [write(undefined, Number(monthE), yearE)];
    if (yearD?.length !== 4) return [];
    return [write(first, Number(second), yearD), ...(isDayFirst(gapD) ? [] : [write(second, Number(first), yearD)])];
  };

/** Reads dates in texts. */
export function createReader(forms: DateForms): DateReader {
  const { pattern, unreadable, meantBy, nameOfWeekday, nextSentence, year } = forms;
  const find: DateReader['find'] = memoizeTextForChecks((text) => {
    if (!/\d/.test(text)) return [];
    return findMatches(text, pattern).map((match) => {
      const groups = match.groups ?? {};
      const { edtf, yearless } = toEdtf(groups, forms);
      const parsed = safeParseEdtf(edtf);
      const { weekday } = groups;
      return {
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        date: parsed.ok ? { ok: true, value: parsed.date } : { ok: false, reason: parsed.reason },
        yearless,
        ...(weekday ? { weekday: nameOfWeekday?.(weekday) ?? weekday } : {}),
      };
    });
  });

  const exists = (written: string): boolean => find(written).some(({ date }) => date.ok);

  const findUnreadable: DateReader['findUnreadable'] = memoizeTextForChecks((text) => {
    if (!/\d/.test(text)) return [];
    const read = find(text);
    return findMatches(text, unreadable).flatMap((match): UnreadableDate[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const isRead = read.some(
        (date) => start < date.end && end > date.start && (start > date.start || end < date.end || isSame(date, start, end)),
      );
      if (isRead || nextSentence?.test(match[0])) return [];
      const meant = meantBy(match.groups ?? {});
      return [{ start, end, text: match[0], meant: [...new Set(meant)].filter(exists) }];
    });
  });

  const findInSources: DateReader['findInSources'] = memoizeTextForChecks((text) => {
    const others = findUnreadable(text).flatMap(({ meant, ...range }): ProseDate[] =>
      meant.length === 1 ? meant.flatMap(find).map((date) => ({ ...date, ...range })) : [],
    );
    if (others.length === 0) return find(text);
    const isFree = ({ start, end }: ProseDate) => others.every((other) => end <= other.start || start >= other.end);
    return [...find(text).filter(isFree), ...others].sort((a, b) => a.start - b.start);
  });

  return {
    find,
    findUnreadable,
    findInSources,
    findYears: (text) => {
      const dates = [...find(text), ...findUnreadable(text)];
      return findMatches(text, year)
        .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }))
        .filter(({ start }) => !dates.some((date) => start >= date.start && start < date.end));
    },
  };
}
