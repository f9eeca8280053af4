import type { Word } from './words.ts';

/** A number below a hundred that is written as a word: "three", "twenty-one", "third", also “anderthalb” for 1.5. */
export interface SmallNumber {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  value: number;
  /** Whether it names a place in an order, as "third" does. */
  isOrdinal: boolean;
}

/** The units of time, each with its length in minutes or in months. A month has no fixed number of days. */
export const TIME_UNITS = {
  minute: { of: 'minute', size: 1 },
  hour: { of: 'minute', size: 60 },
  day: { of: 'minute', size: 1440 },
  week: { of: 'minute', size: 10_080 },
  month: { of: 'month', size: 1 },
  year: { of: 'month', size: 12 },
} as const;
export type TimeUnit = keyof typeof TIME_UNITS;

/** A number, and what it counts. */
export interface Count {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  /** The number and the words after it. */
  text: string;
  /** It may have a half: 1.5. */
  value: number;
  /** Whether it is written as a word, not in figures. */
  isWord: boolean;
  /** Whether it names a place in an order, as "third" does. */
  isOrdinal: boolean;
  /** The stems of the words after it, of which one is often the noun: "vote" and "member" in "five voting members". */
  nouns: string[];
  /** Whether these words follow at once. In “boats at 8 and cars at 12”, something else stands between 8 and “cars”. */
  isBeforeNoun: boolean;
  /** Of a percentage, the stems of the words for what it is a part of: “islander” in “30% of the islanders”. */
  wholeNouns: string[];
  /** The unit of time that it counts: years in “two years” and in “a year and a half”. */
  unit: TimeUnit | undefined;
  /** Whether it is a limit, an estimate or an interval that is repeated: “more than two years”, “every two years”. */
  isLimit: boolean;
  /** Whether it is an interval that is repeated: “every two years”. */
  isRepeated: boolean;
  /**
   * The stems that it may take over from a number before it: "member" and "vote" for "two" in "five members voted for it and
   * two against".
   */
  impliedNouns: string[];
}

/** What tells one time from another. */
export type CountedTime = Pick<Count, 'value' | 'unit' | 'isOrdinal' | 'isRepeated'>;

/** What numbers in words count, for the rules that compare them with the sources. */
export interface Counting {
  /** Whether a word in lower case is a number below a hundred, or a part of one. */
  isSmallNumber(word: string): boolean;
  /** The numbers below a hundred that are written as words. */
  findSmallNumbers(text: string): SmallNumber[];
  /** The numbers below a limit (100 unless given), in words and in figures, with what they count. */
  findCounts(text: string, words: readonly Word[], below?: number): Count[];
  /** The times that are one of a unit without a number: “for a week”. */
  findSingleTimes(text: string): CountedTime[];
}
