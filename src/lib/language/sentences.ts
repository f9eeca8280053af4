import { findQuotations } from './quotations.ts';

/** A full stop, question or exclamation mark, closing marks and footnote references, then white space or the end. No sentence begins with such a reference. */
const SENTENCE_END = /[.!?…]["”’)\]]*(?:\s*\[\^[^\]\s]+\])*(?=\s|$)/g;

/** Words whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|cf|approx|e\.g|i\.e|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** What can begin a sentence: a capital letter, a figure, an opening mark or bracket. */
const SENTENCE_START = /^\s*(?:$|["“‘(]|\[(?!\^)|\p{Lu}|\p{N})/u;

/**
 * Offsets in a text (counted from 0) at which its sentences end, the marks that belong to them included. Quoted words
 * are not cut: a quotation of several sentences stays in the sentence that quotes it.
 */
export function findSentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const quotations = findQuotations(text);
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const closes = !ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1)) || match[0].includes('[^');
    const isQuoted = quotations.some((quotation) => quotation.start < end && end < quotation.end);
    if (closes && !isQuoted && SENTENCE_START.test(text.slice(end, end + 40))) ends.push(end);
  }
  return ends;
}

/** The first sentence of a text. */
export const firstSentence = (text: string): string => text.slice(0, findSentenceEnds(text)[0]).trim();
