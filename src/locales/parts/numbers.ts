import type { Figure } from '#lib/language/figures.ts';

/** A number in a text, in digits or words. */
export interface NumberValue {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  /** The number, such as "8500" or "0.5"; the words in lower case where they give none, such as "dozens" or "half a million". */
  value: string;
}

/** How numbers are read and shown. */
export interface Numbers {
  /** The values of all numbers in a text, in digits or words, as digits without separators: what a source gives as evidence. */
  parse(text: string): Set<string>;
  /** The numbers in digits, with their places. Memoized: the result is shared. */
  findFigures(text: string): readonly Figure[];
  /** The numbers in a text with their places. */
  find(text: string): NumberValue[];
  /** The values of all numbers that a text could mean, for comparison. */
  valuesOf(text: string): Set<string>;
  /** A number with its separators: "1,106". */
  format(number: number): string;
  /** A list in a sentence: "Holm, Pier and Ferry". */
  formatList(items: readonly string[]): string;
}
