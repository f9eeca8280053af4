import { numberClauses } from '#lib/language/english/clauses.ts';
import { findMarkers, type Marker } from '#lib/language/english/find-markers.ts';
import { verbStem } from '#lib/language/english/irregular-verbs.ts';
import { isTextWord } from '#lib/language/english/text-words.ts';
import { findQuotations } from '#lib/language/quotations.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import type { Claim } from './claims.ts';
import { sentencesOfClaim, sentencesOfSource, type Sentence } from './nearest-sentence.ts';
import { isName, recordTerms, type PlacedTerm } from './record-terms.ts';

/** Where something stands in a sentence. */
interface Position {
  /** The number of its word in the sentence, and of its clause, counted from 0. */
  word: number;
  clause: number;
  isQuoted: boolean;
}

/** A term that says what a sentence is about; parts of dates do not. */
export interface Unit extends PlacedTerm, Position {
  /** The term, with irregular verbs in their base form: what two texts have in common. */
  key: string;
  weight: number;
}

export interface PlacedMarker extends Marker, Position {}

/** A sentence with its markers, and the terms that they can be about. */
export interface MarkedSentence extends Sentence {
  units: readonly Unit[];
  /** The weights of its units by their keys. */
  weights: ReadonlyMap<string, number>;
  /** The keys of its units, and its other terms, such as the words of names. */
  keys: ReadonlySet<string>;
  markers: readonly PlacedMarker[];
  /** The number of the clause of each word. */
  clauses: readonly number[];
  /** The numbers of the clauses that speak about a text, such as “the article names nobody”. */
  aboutText: ReadonlySet<number>;
}

/** A marked sentence of a source. */
export interface MarkedSourceSentence extends MarkedSentence {
  source: Source;
}

/** The marked sentences of a claim, found once for all rules. */
export const markClaim = (claim: Claim, dossier: Dossier): readonly MarkedSentence[] => markClaims(dossier)(claim);

const markClaims = memoize((dossier: Dossier) =>
  memoize((claim: Claim) => sentencesOfClaim(claim, dossier).map((sentence) => markSentence(claim.text, sentence, dossier))),
);

/** The marked sentences of a source, found once for all rules. */
export const markSource = (source: Source, dossier: Dossier): readonly MarkedSourceSentence[] => markSources(dossier)(source);

const markSources = memoize((dossier: Dossier) =>
  memoize((source: Source) =>
    sentencesOfSource(source, dossier).map((sentence) => ({ ...markSentence(sourceText(source), sentence, dossier), source })),
  ),
);

const DATE_TERM =
  /^(?:\p{N}+|januari|februari|march|april|mai|june|juli|august|septemb|octob|novemb|decemb|(?:mon|tues|wednes|thurs|fri|satur|sun)dai)$/u;

function markSentence(text: string, sentence: Sentence, dossier: Dossier): MarkedSentence {
  const { words, places } = sentence;
  const { lookUp } = recordTerms(dossier);
  const clauses = numberClauses(text, words);
  const quotations = findQuotations(text);
  const indices = new Map(words.map(({ start }, index) => [start, index]));
  const positionOf = (at: number): Position => {
    const word = indices.get(at) ?? words.findIndex(({ end }) => end > at);
    return { word, clause: clauses[word] ?? 0, isQuoted: quotations.some(({ start, end }) => at > start && at < end) };
  };
  const units = places.flatMap(({ term, start, end }): Unit[] => {
    if (DATE_TERM.test(term)) return [];
    const position = positionOf(start);
    const word = words[position.word];
    const key = word && !isName(term) ? verbStem({ text: word.text, stem: term }) : term;
    return [{ term, start, end, ...position, key, weight: lookUp(term).weight }];
  });
  return {
    ...sentence,
    units,
    weights: new Map(units.map(({ key, weight }) => [key, weight])),
    keys: new Set([...sentence.terms, ...units.map(({ key }) => key)]),
    markers: findMarkers(text, words).map((marker) => ({ ...marker, ...positionOf(marker.start) })),
    clauses,
    aboutText: new Set(words.flatMap((word, index) => (isTextWord(word, words[index + 1]) ? [clauses[index] ?? 0] : []))),
  };
}
