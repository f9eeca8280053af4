import type { DateWords } from '#lib/dates/date-words.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import type { EdtfDate } from '#lib/dates/edtf-date.ts';
import type { ProseDate, UnreadableDate, YearAlone } from '#lib/dates/prose-date.ts';

/** How dates are read in a text. All are memoized: the results are shared and must not be changed. */
export interface DateReader {
  /**
   * The dates that a text writes as texts of our own do: days, months, seasons, and ranges of days or months. Years alone are
   * not found.
   */
  find(text: string): readonly ProseDate[];
  /** What looks like a date, but is in another form than ours, such as 15/04/2019. */
  findUnreadable(text: string): readonly UnreadableDate[];
  /** The dates in words of others: in our form, and in every other form that can only mean one date. */
  findInSources(text: string): readonly ProseDate[];
  /** The years alone in a text, from 1500 to 2099: numbers that are no part of a word, another number or a date. */
  findYears(text: string): YearAlone[];
}

/** How dates are read and shown. What `format` shows, `find` reads. */
export interface Dates extends DateReader {
  /**
   * The words of a text that name a date, also relative ones ("last Tuesday"), resolved against the day of publication. A reading
   * is never more precise than the words.
   */
  findWords(text: string, published: IsoDay): DateWords[];
  /** The weekdays in a text, each under its name as `weekdayOf` gives it, whatever its case, with their places. */
  findWeekdays(text: string): { start: number; end: number; text: string }[];
  /** The name of a day’s weekday. */
  weekdayOf(day: IsoDay): string;
  /** The names of months and weekdays, in lower case: words that say little about what a text is about. */
  names: ReadonlySet<string>;
  /** The stems of the names of months, as `findWords` gives them. */
  monthStems: ReadonlySet<string>;
  /** The stems of the names of weekdays. */
  weekdayStems: ReadonlySet<string>;
  /**
   * The spaces between a day and its month, as `format` writes them: a global pattern without groups that matches the space only. A line must
   * not end there.
   */
  dayGap: RegExp;
  /** A date for readers, without a time of day. */
  format(date: EdtfDate): string;
  /** The same with the time of day, if there is one. */
  formatMoment(date: EdtfDate): string;
}
