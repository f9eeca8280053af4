import type { QuotedWords } from '#lib/language/quoted-words.ts';
import type { CapitalName } from '#lib/language/acronyms.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import type { LanguagePack } from '#locales/pack.ts';

/** Words that say who speaks: the subject of a verb of speaking. */
export interface SpeechAct {
  /** Offsets of the subject in the text, counted from 0. */
  start: number;
  end: number;
  subject: string;
  /** The subject with its verb, as in the text: “said union leader Maren Holt”. */
  words: string;
  /** Where these words end. */
  wordsEnd: number;
  /** A name; a pronoun for a person or for a thing; or a phrase without a name, such as “a spokesman”. */
  kind: 'name' | 'person' | 'thing' | 'phrase';
}

/** A paragraph with its quotations masked, so that names in them are not found; offsets stay the same. */
export interface Paragraph {
  id: string;
  text: string;
  plain: string;
  names: CapitalName[];
  acts: SpeechAct[];
  /** Offsets of the ends of its sentences. */
  ends: readonly number[];
}

/** The mark that closes a name in quotation marks, or opens one. */
const CLOSING_MARK = /^[ \u00a0\u202f]?[”"“»«]/u;
const OPENING_MARK = /[“"„«»][ \u00a0\u202f]?$/u;

/** A name without its quotation marks, and without the spaces inside French ones. */
function withoutMarks(text: string, { start, end }: QuotedWords): CapitalName {
  const inner = text.slice(start + 1, end - 1);
  const from = start + 1 + inner.search(/\S/);
  return { text: inner.trim(), start: from, end: from + inner.trim().length };
}

/** A paragraph, with what is quoted in it, and with the names that have quotation marks, once they are known. */
export interface ParagraphText {
  id: string;
  text: string;
  quotations: readonly QuotedWords[];
  quotedNames?: readonly QuotedWords[];
}

/** Some names in a text without parts of names in quotation marks. */
export const withoutPartsOf = (quotedNames: readonly QuotedWords[], names: readonly CapitalName[]): CapitalName[] =>
  names.filter((name) => !quotedNames.some(({ start, end }) => start < name.start && name.end < end));

/** Finds who speaks in a paragraph; `findNames` finds the names in a text. */
export function parseParagraph(
  { id, text, quotations, quotedNames = [] }: ParagraphText,
  findNames: (text: string) => CapitalName[],
  { reporting, sentences }: LanguagePack,
): Paragraph {
  const { speaks, spokenBy, upToVerb, pronoun, isThing, phrase } = reporting;
  const plain = maskRanges(text, quotations);
  const names = [...withoutPartsOf(quotedNames, findNames(plain)), ...quotedNames.map((name) => withoutMarks(plain, name))].sort(
    (a, b) => a.start - b.start,
  );
  const act = (start: number, end: number, kind: SpeechAct['kind'], before = ''): SpeechAct => {
    const subject = plain.slice(start, end);
    const after = before === '' ? (upToVerb.exec(plain.slice(end).replace(CLOSING_MARK, ''))?.[0] ?? '') : '';
    return { start, end, subject, words: before + subject + after, wordsEnd: end + after.length, kind };
  };
  const speaking = names.flatMap((name): SpeechAct[] => {
    const [textBefore, textAfter] = [plain.slice(0, name.start).replace(OPENING_MARK, ''), plain.slice(name.end).replace(CLOSING_MARK, '')];
    const after = speaks.exec(textAfter);
    // "Holm police said": the noun belongs to the subject.
    if (after) return [act(name.start, name.end + (after.groups?.['noun']?.length ?? 0), 'name')];
    // "The mayor, Ada Quill, said", "a spokesman for Holm, Ben Oake, said".
    if (/, $/.test(plain.slice(0, name.start)) && /^,/.test(plain.slice(name.end)) && upToVerb.test(plain.slice(name.end + 1)))
      return [{ ...act(name.start, name.end, 'name'), words: name.text + (upToVerb.exec(plain.slice(name.end + 1))?.[0] ?? '') }];
    const before = spokenBy.exec(textBefore)?.[0].replace(/^_[,.]? /, '');
    return before === undefined ? [] : [act(name.start, name.end, 'name', before)];
  });
  // In "Ben Oake of the Holm Ferry Company said", the company is part of what says who speaks.
  const named = speaking.filter(({ start }) => !speaking.some((other) => other.start < start && start < other.wordsEnd));
  const isFree = ({ start, wordsEnd }: SpeechAct) => named.every((other) => wordsEnd <= other.start || start >= other.end);
  const others = [pronoun, phrase].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 0: subject, index }): SpeechAct => {
      const kind = pattern === phrase ? 'phrase' : isThing(subject) ? 'thing' : 'person';
      return act(index, index + subject.length, kind);
    }),
  );
  const acts = [...named, ...others.filter(isFree)].sort((a, b) => a.start - b.start);
  return { id, text, plain, names, acts, ends: sentences.findEnds(text) };
}

/** The sentence around an offset, as offsets. */
export const sentenceAt = ({ ends, plain }: Paragraph, offset: number): { start: number; end: number } => ({
  start: ends.findLast((end) => end <= offset) ?? 0,
  end: ends.find((end) => end > offset) ?? plain.length,
});
