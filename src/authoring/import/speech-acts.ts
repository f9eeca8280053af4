import { findQuotedWords } from '#lib/language/quoted-words.ts';
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

/** Finds who speaks in a paragraph; `findNames` finds the names in a text. */
export function parseParagraph(
  id: string,
  text: string,
  findNames: (text: string) => CapitalName[],
  { reporting, sentences }: LanguagePack,
): Paragraph {
  const { speaks, spokenBy, upToVerb, pronoun, isThing, phrase } = reporting;
  const plain = maskRanges(text, findQuotedWords(text));
  const names = findNames(plain);
  const act = (start: number, end: number, kind: SpeechAct['kind'], before = ''): SpeechAct => {
    const subject = plain.slice(start, end);
    const after = before === '' ? (upToVerb.exec(plain.slice(end))?.[0] ?? '') : '';
    return { start, end, subject, words: before + subject + after, wordsEnd: end + after.length, kind };
  };
  const speaking = names.flatMap((name): SpeechAct[] => {
    const after = speaks.exec(plain.slice(name.end));
    // "Holm police said": the noun belongs to the subject.
    if (after) return [act(name.start, name.end + (after.groups?.['noun']?.length ?? 0), 'name')];
    // "The mayor, Ada Quill, said", "a spokesman for Holm, Ben Oake, said".
    if (/, $/.test(plain.slice(0, name.start)) && /^,/.test(plain.slice(name.end)) && upToVerb.test(plain.slice(name.end + 1)))
      return [{ ...act(name.start, name.end, 'name'), words: name.text + (upToVerb.exec(plain.slice(name.end + 1))?.[0] ?? '') }];
    const before = spokenBy.exec(plain.slice(0, name.start))?.[0].replace(/^_[,.]? /, '');
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
