import { memoizeTextForChecks } from '#lib/memoize-for-checks.ts';

/** A number written in digits. */
export interface Figure {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  /** The number without its thousands separators: "8,500" is "8500". */
  value: string;
}

/** A number with optional thousands separators (commas or no-break spaces) and decimals. Digits behind another comma belong to it: 212,77. */
const NUMBER = String.raw`(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!,\d)|\d+(?:,\d+)+|\d+)(?:\.\d+)?`;
const SEPARATOR = /[,\u00a0\u2009\u202f]/g;

/** Numbers that are part of a name, such as Soyuz-17 or G7, are excluded, and so is 24/7. */
const FIGURE = new RegExp(String.raw`(?<![\p{L}\d.,])(?<!\p{L}[-‑])(?!24/7(?!\d))(?<!24/)${NUMBER}(?!\d)`, 'gu');

/** Finds the numbers written in digits. */
export const findFigures: (text: string) => readonly Figure[] = memoizeTextForChecks((text) =>
  [...text.matchAll(FIGURE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: match[0].replace(SEPARATOR, ''),
  })),
);

/** The values of all numbers written in digits, also of those in names. */
export const parseFigures = (text: string): string[] =>
  [...text.matchAll(new RegExp(NUMBER, 'g'))].map((match) => match[0].replace(SEPARATOR, ''));
