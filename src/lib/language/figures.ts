/** A number written in figures. */
export interface Figure {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  /** The number without its thousands separators: "8,500" is "8500". */
  value: string;
}

/** A whole number, in groups of three or not, and what stands behind its point. Groups are set apart by commas or by blanks that do not break. */
const NUMBER = String.raw`(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+|\d+)(?:\.\d+)?`;
const SEPARATOR = /[,\u00a0\u2009\u202f]/g;

/** Not what belongs to a name: the 17 of Soyuz-17, the 7 of G7. */
const FIGURE = new RegExp(String.raw`(?<![\p{L}\d.,/])(?<!\p{L}[-‑])${NUMBER}(?![\d/])`, 'gu');

/** Finds the numbers written in figures. */
export const findFigures = (text: string): Figure[] =>
  [...text.matchAll(FIGURE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: match[0].replace(SEPARATOR, ''),
  }));

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const WORD = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'gi');

/** The values of all numbers in a text, in figures or, up to twelve, in words. */
export const parseNumbers = (text: string): Set<string> =>
  new Set([
    ...[...text.matchAll(new RegExp(NUMBER, 'g'))].map((match) => match[0].replace(SEPARATOR, '')),
    ...[...text.matchAll(WORD)].map((match) => String(WORDS.indexOf(match[0].toLowerCase()) + 1)),
  ]);
