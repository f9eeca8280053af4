import { findMatches } from '#lib/text/find-matches.ts';

/** Words between quotation marks, of any style used in print. */
export interface QuotedWords {
  /** Offsets in the text, counted from 0, including the marks. */
  start: number;
  end: number;
  /** The words without the marks, and without a final comma before the speaker. */
  words: string;
}

/** Pairs of marks. A single mark between letters is an apostrophe and closes nothing. */
const PAIRS = /“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»|»([^«»]*)«|(?<![\p{L}\p{N}])‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))*)’(?!\p{L})/gu;

/** Finds quoted words. A quotation inside another is part of it. */
export const findQuotedWords = (text: string): QuotedWords[] =>
  findMatches(text, PAIRS).flatMap((match) => {
    const inner = match.slice(1).find(Boolean) ?? '';
    const words = inner.trim().replace(/,$/, '').trim();
    return /[\p{L}\p{N}]/u.test(words) ? [{ start: match.index, end: match.index + match[0].length, words }] : [];
  });

/** The quotation at the end of a text whose mark is not closed: it may continue in the next paragraph. */
export function findOpenQuotation(text: string): QuotedWords | undefined {
  const rest = text.replace(PAIRS, (pair) => ' '.repeat(pair.length));
  const start = rest.search(/[“„«»"]/);
  const words = start === -1 ? '' : text.slice(start + 1).trim();
  return /[\p{L}\p{N}]/u.test(words) ? { start, end: text.length, words } : undefined;
}
