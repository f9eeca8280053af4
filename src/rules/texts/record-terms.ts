import { memoizeForChecks, memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Word } from '#locales/parts/words.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { memoizeClaims } from './memoize-claims.ts';
import { wordsOfClaim } from './words-of-claim.ts';

/** What the record says about a term: a word, or a name, which counts as the same in all its spellings. */
export interface TermRecord {
  /** The ids of the sources that have it. */
  sources: ReadonlySet<string>;
  /** The fewer sources have it, the more it tells them apart (the inverse document frequency). */
  weight: number;
}

/** The terms of all sources. */
export interface RecordTerms {
  /** Looks up a term: the stem of a word, or the key of a named entry. */
  lookUp(term: string): TermRecord;
  /** The entries that a source names. */
  namedIn(source: string): readonly EntryKey[];
  /** The place of a source among all of them. */
  orderOf(source: string): number;
}

/** The words of a source, found once for all rules. */
export const wordsOfSource = (source: Source, { language }: Pick<Knowledge, 'language'>): readonly Word[] => findWords(source, language);

const findWords = memoizePairForChecks((source: Source, { words }: LanguagePack) => words.findWords(sourceText(source)));

/** The terms of the record, derived once for all rules. */
export const recordTerms: (knowledge: Knowledge) => RecordTerms = memoizeForChecks((knowledge) => {
  const sourcesOf = new Map<string, Set<string>>();
  const named = new Map<string, EntryKey[]>();
  const add = (term: string, source: string) => {
    const sources = sourcesOf.get(term);
    if (sources) sources.add(source);
    else sourcesOf.set(term, new Set([source]));
  };
  for (const source of knowledge.sources.values()) {
    named.set(source.id, [...new Set(knowledge.names.find(sourceText(source)).map(({ key }) => key))]);
    for (const { term } of findSourceTerms(source, knowledge)) add(term, source.id);
  }
  const weigh = (sources: ReadonlySet<string>): TermRecord => ({
    sources,
    weight: Math.log(1 + knowledge.sources.size / (1 + sources.size)),
  });
  const records = new Map([...sourcesOf].map(([term, sources]) => [term, weigh(sources)]));
  const unknown = weigh(new Set());
  const order = new Map([...knowledge.sources.keys()].map((id, index) => [id, index]));
  return {
    lookUp: (term) => records.get(term) ?? unknown,
    namedIn: (source) => named.get(source) ?? [],
    orderOf: (source) => order.get(source) ?? Infinity,
  };
});

/** Offsets in a text, counted from 0. */
export type Range = Pick<Word, 'start' | 'end'>;

/** A term at its place in a text. */
export interface PlacedTerm extends Range {
  term: string;
}

/** Whether a term is the key of a named entry. */
export const isName = (term: string): boolean => term.includes('/');

/** The terms of a claim, each at every place: its names, and its words outside them that are no stop words. */
export const findTerms = memoizeClaims((claim, knowledge): readonly PlacedTerm[] => {
  const mentions = knowledge.names.find(claim.text);
  const houseStem = houseStems(knowledge);
  const terms: PlacedTerm[] = mentions.map(({ key, start, end }) => ({ term: key, start, end }));
  for (const { stem, isStopWord, start, end } of wordsOfClaim(claim, knowledge))
    if (!isStopWord && !mentions.some((name) => start >= name.start && start < name.end)) terms.push({ term: houseStem(stem), start, end });
  return terms;
});

/** The terms of a source, each at every place: its names, and its words, also those of names, that are no stop words. */
export const findSourceTerms = memoizePairForChecks((source: Source, knowledge: Knowledge): readonly PlacedTerm[] => {
  const houseStem = houseStems(knowledge);
  const terms: PlacedTerm[] = knowledge.names.find(sourceText(source)).map(({ key, start, end }) => ({ term: key, start, end }));
  for (const { stem, isStopWord, start, end } of wordsOfSource(source, knowledge))
    if (!isStopWord) terms.push({ term: houseStem(stem), start, end });
  return terms;
});

/** Finds the stem of the house spelling by the stem of a word. Spellings of several words are names, whose entries list them. */
const houseStems = memoizeForChecks(({ site, language }: Knowledge) => {
  const stemOf = (word: string): string => language.words.findWords(word)[0]?.stem ?? word;
  const stems = new Map(
    site.houseSpellings.flatMap(({ use, insteadOf }) =>
      [use, ...insteadOf].some((spelling) => /\s/.test(spelling))
        ? []
        : insteadOf.map((spelling) => [stemOf(spelling), stemOf(use)] as const),
    ),
  );
  return (stem: string): string => stems.get(stem) ?? stem;
});
