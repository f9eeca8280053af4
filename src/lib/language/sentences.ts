import { memoizeText } from '#lib/text/memoize-text.ts';
import { findQuotations } from './quotations.ts';

/** The end of a sentence: a full stop, question mark, exclamation mark or ellipsis, then closing marks and citations (`[^p1]`). */
const SENTENCE_END = /[.!?…]["”’)\]]*(?:\s*\[\^[^\]\s]+\])*(?=\s|$)/g;

/** Abbreviations, whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|cf|approx|e\.g|i\.e|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** The beginning of a sentence: a capital letter, a digit, an opening quotation mark or a bracket. */
const SENTENCE_START = /^\s*(?:$|["“‘(]|\[(?!\^)|\p{Lu}|\p{N})/u;

/**
 * Offsets (from 0) of the ends of the sentences in an English text, after closing marks and citations. A quotation of
 * several sentences is not split.
 */
export const findSentenceEnds: (text: string) => readonly number[] = memoizeText((text) => {
  const ends: number[] = [];
  const quotations = findQuotations(text);
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const closes = !ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1)) || match[0].includes('[^');
    const isQuoted = quotations.some((quotation) => quotation.start < end && end < quotation.end);
    if (closes && !isQuoted && SENTENCE_START.test(text.slice(end, end + 40))) ends.push(end);
  }
  return ends;
});

/** The first sentence of a text. */
export const firstSentence = (text: string): string => text.slice(0, findSentenceEnds(text)[0]).trim();
