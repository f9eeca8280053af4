import type { Numbers, NumberValue } from '../parts/numbers.ts';

/** Shows a value without the rounding errors of products such as 1.1 × 1,000,000. */
export const formatValue = (value: number): string => String(Number(value.toPrecision(15)));

/** How a language writes numbers. */
export interface NumberForms {
  /** Finds numbers in figures. */
  findFigures: Numbers['findFigures'];
  /** The word for a scale right behind figures, such as "million", in one of its groups. */
  scale: RegExp;
  /** What a scale multiplies by; 1 for any other word. */
  scaleOf(word: string): number;
  /** Finds numbers in words; those that belong to figures do not matter. */
  findWords(text: string): NumberValue[];
}

/** How far behind figures the word for a scale ends. */
const LONGEST_SCALE = 20;

/** Finds the numbers of a text, in figures, also with the word for a scale behind them, and in words. */
export const createNumberFinder =
  ({ findFigures, scale, scaleOf, findWords }: NumberForms): Numbers['find'] =>
  (text) => {
    const figures = findFigures(text).map(({ start, end, text: figure, value }) => {
      const [behind = '', ...words] = scale.exec(text.slice(end, end + LONGEST_SCALE)) ?? [];
      const factor = scaleOf(words.find(Boolean) ?? '');
      return { start, end: end + behind.length, text: figure + behind, value: formatValue(Number(value) * factor) };
    });
    // The last words of "100,000" and "1.5 million" are no numbers of their own.
    const words = findWords(text).filter(({ start, end }) => figures.every((figure) => end <= figure.start || start >= figure.end));
    return [...figures, ...words].sort((a, b) => a.start - b.start);
  };
