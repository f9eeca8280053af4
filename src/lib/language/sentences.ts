import { firstIndex } from '#lib/text/first-index.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { findQuotations } from './quotations.ts';

/** The end of a sentence: a full stop, question mark, exclamation mark or ellipsis, then closing marks and citations (`[^p1]`). */
const SENTENCE_END = /[.!?…]["”’)\]]*(?:\s*\[\^[^\][\s]+\])*(?=\s|$)/g;

/** Abbreviations, whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|vs|cf|approx|e\.g|i\.e)\.$/u;
/** What a number follows if it is an abbreviation. */
const NUMBERED = /(?:^|[\s(“"])Nos?\.$/u;
/** Letters that stand for words, and “St.”: their full stop ends a sentence where the next word begins one, and belongs to no name. */
const LETTERS = /(?:^|[\s(“"])(?:St|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;
const OPENER =
  /^\s*(?:The|An?|It|He|She|They|We|You|There|Th(?:is|at|ese|ose)|His|Her|Its|Their|Our|But|And|Or|So|Yet|I[nf]|On|At|By|For|From|As|After|Before|When|While|Where|Wh(?:o|at|y)|How|Not?|Nobody|Nothing|Some|Both|Then|Now|All|One)(?![\p{L}\p{N}.’'-])/u;

/** The beginning of a sentence: anything but a small letter, or what continues one. Dashes and signs of lists may stand before it. */
const SENTENCE_START = /^\s*(?:$|(?!\[\^)[^\p{Ll}\s,;:)\]}”’.!?…])/u;

/**
 * Offsets (from 0) of the ends of the sentences in an English text, after closing marks and citations. A quotation of
 * several sentences is not split.
 */
export const findSentenceEnds: (text: string) => readonly number[] = memoizeText((text) => {
  const ends: number[] = [];
  const quotations = findQuotations(text);
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const closes =
      match[0].includes('[^') || !isAbbreviation(text.slice(Math.max(0, match.index - 12), match.index + 1), text.slice(end, end + 40));
    const quotation = quotations[firstIndex(quotations, (candidate) => candidate.end <= end)];
    const isQuoted = quotation !== undefined && quotation.start < end;
    if (closes && !isQuoted && SENTENCE_START.test(text.slice(end, end + 40))) ends.push(end);
  }
  return ends;
});

function isAbbreviation(before: string, behind: string): boolean {
  if (NUMBERED.test(before)) return /^\s*\d/.test(behind);
  return ABBREVIATION.test(before) || (LETTERS.test(before) && !OPENER.test(behind));
}

/** The range of the sentence with a range of a text, or of the sentences from its beginning to its end. */
export function sentenceAround(text: string, start: number, end = start + 1): { start: number; end: number } {
  const ends = findSentenceEnds(text);
  return { start: ends.findLast((each) => each <= start) ?? 0, end: ends.find((each) => each >= end) ?? text.length };
}

/** The first sentence of a text. */
export const firstSentence = (text: string): string => text.slice(0, findSentenceEnds(text)[0]).trim();
