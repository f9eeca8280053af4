/** Words between quotation marks of any kind that is set in print. */
export interface QuotedWords {
  /** Offsets in the text, marks included. */
  start: number;
  end: number;
  /** The words, without the marks, and without a comma that only leads on to the speaker. */
  words: string;
}

/** Pairs of marks. A single mark also stands for letters left out, so one between letters closes nothing. */
const PAIRS = /“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»|(?<![\p{L}\p{N}])‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))*)’(?!\p{L})/gu;

/** Finds quoted words; a quotation within another is part of it. */
export const findQuotedWords = (text: string): QuotedWords[] =>
  [...text.matchAll(PAIRS)].flatMap((match) => {
    const inner = match.slice(1).find(Boolean) ?? '';
    const words = inner.trim().replace(/,$/, '').trim();
    return /[\p{L}\p{N}]/u.test(words) ? [{ start: match.index, end: match.index + match[0].length, words }] : [];
  });

/** Whether a mark opens words that nothing in the text closes: the quotation may run on. */
export function hasUnclosedQuotation(text: string): boolean {
  const rest = text.replace(PAIRS, ' ');
  return /[“„«"]/.test(rest);
}
