import type { EdtfDate } from './edtf-date.ts';

/** A date written out in prose. */
export interface ProseDate {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  /** The date, or the reason why it does not exist. */
  date: { ok: true; value: EdtfDate } | { ok: false; reason: string };
  /** Whether only a day and a month are given; the year of the date is then a placeholder. */
  yearless: boolean;
  /** The name of the weekday, if the text gives one. */
  weekday?: string;
}

/** A leap year, so that 29 February is valid without a year. */
export const PLACEHOLDER_YEAR = '2000';

/** A year that stands alone in a text. */
export interface YearAlone {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
}

/** A date in a form that texts of our own do not use. */
export interface UnreadableDate {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  /**
   * The date in the form in which texts of our own write it: two where day and month cannot be told apart, none where the date
   * does not exist or its year has two digits.
   */
  meant: readonly string[];
}

/** The date that is the whole of a text, of the dates that were found in it; undefined if there is none, or one without a year. */
export function findWholeDate(text: string, [first]: readonly ProseDate[]): EdtfDate | undefined {
  return first?.text === text && first.date.ok && !first.yearless ? first.date.value : undefined;
}
