import { findAcronyms, findCapitalNames, wordsOfNames, type CapitalName } from '#lib/language/capital-names.ts';
import { findDateWords, type DateWords } from '#lib/dates/date-words.ts';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import { findFigures } from '#lib/language/figures.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import { findSentenceEnds } from '#lib/language/sentences.ts';
import { findQuotedWords, hasUnclosedQuotation, type QuotedWords } from '#lib/language/quoted-words.ts';
import { SPEECH_VERBS } from '#rules/texts/speakers.ts';
import type { EntryKey } from '#dossier/entry.ts';
import type { NameIndex } from '#dossier/names.ts';
import type { Block } from './split-article.ts';

/** A name in a text, and the entry that has it; undefined if none has. */
export interface FoundName {
  text: string;
  known: EntryKey | undefined;
}

/** A name near a quotation: a possible speaker. */
export interface Candidate extends FoundName {
  /** The number of words between the name and the quotation. */
  distance: number;
  side: 'before' | 'after';
  /** Whether a verb of speaking is next to the name. */
  speaks: boolean;
  /** The id of the passage with the name, if it is the previous one. */
  passage?: string;
}

export interface FoundQuotation {
  words: string;
  /** The likeliest first. */
  candidates: Candidate[];
}

/** What was found in a block of an article, for the editor to decide. */
export interface PassageDraft {
  id: string;
  text: string;
  /** Why it may be no news text; undefined if nothing suggests so. */
  debris: string | undefined;
  quotations: FoundQuotation[];
  /** Whether a quotation may continue in the next passage. */
  runsOn: boolean;
  dates: DateWords[];
  names: FoundName[];
  acronyms: FoundName[];
  figures: string[];
}

/** Finds quotations, dates, names and figures in each block. Without a day of publication, dates are not looked for. */
export function parseBlocks(blocks: readonly Block[], index: NameIndex, published?: IsoDay): PassageDraft[] {
  const words = wordsOfNames(blocks.map(({ text }) => text));
  const finder: NameFinder = {
    names: (text) => findCapitalNames(text, words),
    knownAs: (text) => knownAs(text, index),
  };
  return blocks.map(({ text, debris }, at) => ({
    id: `p${at + 1}`,
    text,
    debris,
    quotations: findQuotedWords(text).map((quoted) => ({
      words: quoted.words,
      candidates: findCandidates(text, quoted, finder, { id: `p${at}`, text: blocks[at - 1]?.text ?? '' }),
    })),
    runsOn: hasUnclosedQuotation(text),
    dates: published === undefined ? [] : findDateWords(text, published),
    names: distinct(
      finder
        .names(text)
        .filter((name) => !isAcronym(name.text))
        .map((name) => finder.knownAs(name.text)),
    ),
    acronyms: distinct(findAcronyms(text).map((name) => finder.knownAs(name.text))),
    figures: [...new Set(findFigures(text).map((figure) => figure.text))],
  }));
}

/** Finds names in the texts of one article. */
interface NameFinder {
  names: (text: string) => CapitalName[];
  knownAs: (text: string) => FoundName;
}

const isAcronym = (name: string) => findAcronyms(name).some(({ text }) => text === name);

const distinct = (names: readonly FoundName[]): FoundName[] => [...new Map(names.map((name) => [name.text, name])).values()];

/** A name with the entry that has all of it, or else its end, as in "Mayor Ada Quill". */
function knownAs(text: string, names: NameIndex): FoundName {
  const mentions = names.find(text);
  const whole = mentions.find(({ start, end }) => start === 0 && end === text.length) ?? mentions.find(({ end }) => end === text.length);
  return { text, known: whole?.key };
}

const MAX_CANDIDATES = 3;
const VERB_AFTER = new RegExp(
  String.raw`^(?:,[^,.;:]{1,60},)?(?: \p{L}+)? (?:${SPEECH_VERBS}|saying|telling|adding|warning|calling)\b`,
  'u',
);
/** A masked quotation, followed by a verb of speaking and the name. */
const VERB_BEFORE = new RegExp(String.raw`(?:_[,.]? (?:${SPEECH_VERBS})|[Aa]ccording to)(?: (?:the|\p{Ll}+)){0,2} $`, 'u');

/** The names around a quotation: first those next to a verb of speaking, then the nearest. */
function findCandidates(
  text: string,
  { start, end }: QuotedWords,
  { names, knownAs: know }: NameFinder,
  before: { id: string; text: string },
): Candidate[] {
  const plain = maskQuotedWords(text);
  const sentence = sentenceAround(plain, start);
  const isHere = (name: CapitalName) => name.start >= sentence.start && name.end <= sentence.end;
  const hasPronoun = PRONOUN_SPEAKS.test(plain.slice(sentence.start, sentence.end));
  const own = names(plain).map((name): Candidate & { rank: number } => {
    const isBefore = name.end <= start;
    const isSpeaking = speaks(plain, name);
    return {
      ...know(name.text),
      distance: countWords(isBefore ? plain.slice(name.end, start) : plain.slice(end, name.start)),
      side: isBefore ? 'before' : 'after',
      speaks: isSpeaking,
      rank: isSpeaking && isHere(name) ? 0 : isSpeaking && hasPronoun ? 1 : isHere(name) ? 2 : isSpeaking ? 3 : 4,
    };
  });
  const sorted = own.sort((a, b) => a.rank - b.rank || a.distance - b.distance);
  const unique = [...new Map(sorted.toReversed().map(({ rank: _rank, ...candidate }) => [candidate.text, candidate])).values()].reverse();
  if (unique[0]?.speaks) return unique.slice(0, MAX_CANDIDATES);
  // "He said" may refer to a person in the previous passage.
  const plainBefore = maskQuotedWords(before.text);
  const named = names(plainBefore);
  const last = named.findLast((name) => speaks(plainBefore, name)) ?? named.find((name) => name.text.includes(' ')) ?? named[0];
  if (!last) return unique.slice(0, MAX_CANDIDATES);
  const earlier: Candidate = {
    ...know(last.text),
    distance: countWords(plainBefore.slice(last.end)),
    side: 'before',
    speaks: speaks(plainBefore, last),
    passage: before.id,
  };
  return [...unique.slice(0, MAX_CANDIDATES - 1), earlier];
}

/** A person who was named before speaks. */
const PRONOUN_SPEAKS = new RegExp(String.raw`\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:${SPEECH_VERBS})\b`, 'u');

function sentenceAround(text: string, offset: number): { start: number; end: number } {
  const ends = findSentenceEnds(text);
  return { start: ends.findLast((end) => end <= offset) ?? 0, end: ends.find((end) => end > offset) ?? text.length };
}

/** A text with its quotations masked, so that names in them are not found; offsets stay the same. */
const maskQuotedWords = (text: string): string => maskRanges(text, findQuotedWords(text));

const speaks = (plain: string, { start, end }: CapitalName) => VERB_AFTER.test(plain.slice(end)) || VERB_BEFORE.test(plain.slice(0, start));

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
