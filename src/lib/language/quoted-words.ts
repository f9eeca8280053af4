/** Words between quotation marks, of any style used in print. */
export interface QuotedWords {
  /** Offsets in the text, counted from 0, including the marks. */
  start: number;
  end: number;
  /** The words without the marks, and without a final comma before the speaker. */
  words: string;
}

/** Pairs of marks. A single mark between letters is an apostrophe and closes nothing. */
const PAIRS = /“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»|(?<![\p{L}\p{N}])‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))*)’(?!\p{L})/gu;

/** Finds quoted words. A quotation inside another is part of it. */
export const findQuotedWords = (text: string): QuotedWords[] =>
  [...text.matchAll(PAIRS)].flatMap((match) => {
    const inner = match.slice(1).find(Boolean) ?? '';
    const words = inner.trim().replace(/,$/, '').trim();
    return /[\p{L}\p{N}]/u.test(words) ? [{ start: match.index, end: match.index + match[0].length, words }] : [];
  });

/** Whether a quotation mark is not closed in the text: the quotation may continue in the next. */
export function hasUnclosedQuotation(text: string): boolean {
  const rest = text.replace(PAIRS, ' ');
  return /[“„«"]/.test(rest);
}
