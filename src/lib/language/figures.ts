import { findMatches } from '#lib/text/find-matches.ts';
import { memoizeTextForChecks } from '#lib/memoize-for-checks.ts';

/** A number written in digits. */
export interface Figure {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  /** The number without its thousands separators, and with a decimal point: "8,500" is "8500". */
  value: string;
}

/** How a language writes numbers in digits. */
export interface FigureMarks {
  /** The character between thousands, besides blanks that do not break: "," in English. */
  thousands: string;
  /** The character before decimals. */
  decimal: string;
  /** Whether plain spaces may stand between thousands, too. */
  hasPlainSpaces?: boolean;
}

export interface FigureReader {
  /** Finds the numbers written in digits. Memoized: the result is shared. */
  find(text: string): readonly Figure[];
  /** The values of all numbers written in digits, also of those in names. */
  parse(text: string): string[];
}

/** Reads numbers in digits. */
export function createFigureReader({ thousands, decimal, hasPlainSpaces = false }: FigureMarks): FigureReader {
  const [group, point] = [RegExp.escape(thousands), RegExp.escape(decimal)];
  const blanks = String.raw`\u00a0\u2009\u202f${hasPlainSpaces ? ' ' : ''}`;
  // Digits behind another separator belong to the number: 212,77.
  const number = String.raw`(?:\d{1,3}(?:[${group}${blanks}]\d{3})+(?!${group}\d)|\d+(?:${group}\d+)+|\d+)(?:${point}\d+)?`;
  const separator = new RegExp(`[${group}${blanks}]`, 'g');
  const valueOf = (figure: string) => figure.replace(separator, '').replace(decimal, '.');
  // Numbers that are part of a name, such as Soyuz-17 or G7, are excluded, and so is 24/7.
  const figure = new RegExp(String.raw`(?<![\p{L}\d.,])(?<!\p{L}[-‑])(?!24/7(?!\d))(?<!24/)${number}(?!\d)`, 'gu');
  const anywhere = new RegExp(number, 'g');
  return {
    find: memoizeTextForChecks((text) => {
      if (!/\d/.test(text)) return [];
      return findMatches(text, figure).map(({ 0: written, index }) => ({
        start: index,
        end: index + written.length,
        text: written,
        value: valueOf(written),
      }));
    }),
    parse: (text) => findMatches(text, anywhere).map(([written]) => valueOf(written)),
  };
}
