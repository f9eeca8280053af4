import { firstIndex } from '#lib/text/first-index.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import { findQuotations } from './quotations.ts';

/** How the sentences of a language end. */
export interface SentenceWords {
  /** The marks that close a quotation: they may stand between a full stop and the next sentence. */
  closingMarks: string;
  /** Those of them that a space may stand before: » in French. */
  spacedClosingMarks?: string;
  /** Abbreviations, without their full stop, which ends no sentence: alternatives of a regular expression. */
  abbreviations: string;
  /** Those that only stand before a number. */
  beforeNumbers: string;
  /** What may end a sentence or not: its full stop does where the next word begins one. */
  ambiguous: string;
  /** Words with which sentences begin, and seldom a name. */
  openers: string;
}

/** The sentences of a text. Offsets count from 0. */
export interface SentenceFinder {
  /**
   * The ends of the sentences, after closing marks and citations. A quotation of several sentences is not split. Memoized: the
   * result is shared.
   */
  findEnds(text: string): readonly number[];
  /** The range of the sentence with a range of a text, or of the sentences from its beginning to its end. */
  around(text: string, start: number, end?: number): { start: number; end: number };
  /** The first sentence of a text. */
  first(text: string): string;
  /** Whether a text ends with an abbreviation and its full stop, behind which a sentence may go on. */
  endsInAbbreviation(text: string): boolean;
}

/** The beginning of a sentence: anything but a small letter, or what continues one. Dashes and signs of lists may stand before it. */
const SENTENCE_START = /^\s*(?:$|(?!\[\^)[^\p{Ll}\s,;:)\]}”’.!?…])/u;

/** How far before a full stop an abbreviation is looked for, and the next word behind it. */
const BEFORE = 12;
const BEHIND = 40;

export function createSentenceFinder(words: SentenceWords): SentenceFinder {
  // A full stop, question mark, exclamation mark or ellipsis, then closing marks and citations (`[^p1]`).
  const spaced = words.spacedClosingMarks === undefined ? '' : String.raw`|[ \u00a0\u2009\u202f][${words.spacedClosingMarks}]`;
  const sentenceEnd = new RegExp(String.raw`[.!?…](?:[${words.closingMarks})\]]${spaced})*(?:\s*\[\^[^\][\s]+\])*(?=\s|$)`, 'g');
  const endsWith = (alternatives: string) => new RegExp(String.raw`(?:^|[\s(“„«»"])(?:${alternatives})\.$`, 'u');
  const [abbreviation, beforeNumber, ambiguous] = [words.abbreviations, words.beforeNumbers, words.ambiguous].map(endsWith) as [
    RegExp,
    RegExp,
    RegExp,
  ];
  const opener = new RegExp(String.raw`^\s*(?:${words.openers})(?![\p{L}\p{N}.’'-])`, 'u');

  const isAbbreviation = (before: string, behind: string): boolean => {
    if (beforeNumber.test(before)) return /^\s*\d/.test(behind);
    return abbreviation.test(before) || (ambiguous.test(before) && !opener.test(behind));
  };

  const findEnds: SentenceFinder['findEnds'] = memoizeText((text) => {
    const ends: number[] = [];
    const quotations = findQuotations(text);
    for (const match of text.matchAll(sentenceEnd)) {
      const end = match.index + match[0].length;
      const closes =
        match[0].includes('[^') ||
        !isAbbreviation(text.slice(Math.max(0, match.index - BEFORE), match.index + 1), text.slice(end, end + BEHIND));
      const quotation = quotations[firstIndex(quotations, (candidate) => candidate.end <= end)];
      const isQuoted = quotation !== undefined && quotation.start < end;
      if (closes && !isQuoted && SENTENCE_START.test(text.slice(end, end + BEHIND))) ends.push(end);
    }
    return ends;
  });

  return {
    findEnds,
    around: (text, start, end = start + 1) => {
      const ends = findEnds(text);
      return { start: ends.findLast((each) => each <= start) ?? 0, end: ends.find((each) => each >= end) ?? text.length };
    },
    first: (text) => text.slice(0, findEnds(text)[0]).trim(),
    endsInAbbreviation: (text) => [abbreviation, beforeNumber, ambiguous].some((pattern) => pattern.test(text)),
  };
}
