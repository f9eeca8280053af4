import { memoizeTextForChecks } from '#lib/memoize-for-checks.ts';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import type { ProseDate, UnreadableDate } from '#lib/dates/prose-date.ts';
import type { DateReader } from '../parts/dates.ts';

const isSame = (date: ProseDate, start: number, end: number) => date.start === start && date.end === end;

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** How a language writes dates. All patterns are global. */
export interface DateForms {
  /** Dates as texts of our own write them; its group `weekday` names the weekday. */
  pattern: RegExp;
  /** The date of such a match, and whether it has no year: then the year is `PLACEHOLDER_YEAR`. */
  toEdtf(groups: Groups): { edtf: string; yearless: boolean };
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

/** Reads dates in texts. */
export function createReader({ pattern, toEdtf, unreadable, meantBy, nameOfWeekday, nextSentence, year }: DateForms): DateReader {
  const find: DateReader['find'] = memoizeTextForChecks((text) => {
    if (!/\d/.test(text)) return [];
    return [...text.matchAll(pattern)].map((match) => {
      const groups = match.groups ?? {};
      const { edtf, yearless } = toEdtf(groups);
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
    return [...text.matchAll(unreadable)].flatMap((match): UnreadableDate[] => {
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
      return [...text.matchAll(year)]
        .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: found }))
        .filter(({ start }) => !dates.some((date) => start >= date.start && start < date.end));
    },
  };
}
