import { parseFigures } from './figures.ts';
import { findSmallNumbers } from './small-numbers.ts';

/** The values of all numbers in a text, in digits or in English words. */
export const parseNumbers = (text: string): Set<string> =>
  new Set([...parseFigures(text), ...findSmallNumbers(text).flatMap(({ value, isOrdinal }) => (isOrdinal ? [] : [String(value)]))]);
