import { findQuotations } from '#lib/language/quotations.ts';
import { memoizeForChecks, memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import type { Dates } from '#locales/parts/dates.ts';
import { partOf } from '#locales/pack.ts';
import type { Marker } from '#locales/parts/meaning.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { memoizeClaims } from './memoize-claims.ts';
import { indexFrom, sentencesOfClaim, sentencesOfSource, type Sentence } from './nearest-sentence.ts';
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

export interface PlacedMarker extends Omit<Marker, 'index'>, Position {}

interface DateTerm {
  term: string;
  /** The number of its word in the sentence, and of its clause. */
  word: number;
  clause: number;
  /** Which of “since” and “until” stands before it, or before the date to which it belongs, also with a word between them. */
  bound: 'begin' | 'end' | undefined;
}

/** A sentence with its markers, and the terms that they can be about. */
export interface MarkedSentence extends Sentence {
  units: readonly Unit[];
  /** The keys of its units; in a source, also its other terms, such as the words of names. */
  keys: Pick<ReadonlySet<string>, 'has'>;
  markers: readonly PlacedMarker[];
  /** The number of the clause of each word. */
  clauses: readonly number[];
  /** The numbers and the names of days and months, which are no units. */
  dateTerms: readonly DateTerm[];
  /** The numbers of the clauses that speak about a text, such as “the article names nobody”. */
  aboutText: ReadonlySet<number>;
}

/** A marked sentence of a claim. */
export interface MarkedClaimSentence extends MarkedSentence {
  /** The weights of its units by their keys. */
  weights: Weights;
}

/** Different terms with their weights. */
export interface Weights {
  terms: readonly { key: string; weight: number }[];
  total: number;
}

/** The different terms among some, each with its weight. */
export function weightsOf(units: readonly Pick<Unit, 'key' | 'weight'>[]): Weights {
  const terms = Array.from(new Map(units.map(({ key, weight }) => [key, weight])), ([key, weight]) => ({ key, weight }));
  return { terms, total: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

/** A marked sentence of a source. */
export interface MarkedSourceSentence extends MarkedSentence {
  source: Source;
}

/** The marked sentences of a claim, found once for all rules. */
export const markClaim = memoizeClaims((claim, knowledge): readonly MarkedClaimSentence[] =>
  sentencesOfClaim(claim, knowledge).map((sentence) => {
    const marked = markSentence(claim.text, sentence, knowledge);
    return { ...marked, weights: weightsOf(marked.units), keys: new Set(marked.units.map(({ key }) => key)) };
  }),
);

/** The marked sentences of a source, found once for all rules. */
const markSource = memoizePairForChecks((source: Source, knowledge: Knowledge): readonly MarkedSourceSentence[] =>
  sentencesOfSource(source, knowledge).map((sentence) => ({ ...markSentence(sourceText(source), sentence, knowledge), source })),
);

/** Names of days and months, and numbers: they say when something was or how much it was, which other rules check. */
const isDateTerm = (term: string, { monthStems, weekdayStems }: Dates): boolean =>
  monthStems.has(term) || weekdayStems.has(term) || /^\d+$/.test(term);

function markSentence(text: string, sentence: Sentence, knowledge: Knowledge): MarkedSentence {
  const { verbStem } = knowledge.language.words;
  const { findMarkers, isTextWord, numberClauses, bounds } = partOf(knowledge.language, 'meaning');
  const { words, start, end, places, terms } = sentence;
  const clauses = numberClauses(text, words);
  const quotations = findQuotations(text.slice(start, end));
  const isQuoted = (at: number) =>
    quotations.length > 0 && quotations.some((quotation) => at > start + quotation.start && at < start + quotation.end);
  const { lookUp } = recordTerms(knowledge);
  const units: Unit[] = [];
  const dateTerms: DateTerm[] = [];
  let word = 0;
  const boundAt = (at: number) =>
    bounds.get(words[at - 1]?.text.toLowerCase() ?? '') ?? bounds.get(words[at - 2]?.text.toLowerCase() ?? '');
  let lastDated: { word: number; bound: DateTerm['bound'] } | undefined;
  for (const { term, start: at, end: to } of places) {
    word = indexFrom(words, word, at);
    if (isDateTerm(term, knowledge.language.dates)) {
      const bound = (lastDated?.word === word - 1 ? lastDated.bound : undefined) ?? boundAt(word);
      dateTerms.push({ term, word, clause: clauses[word] ?? 0, bound });
      lastDated = { word, bound };
      continue;
    }
    const own = words[word];
    const key = own && !isName(term) ? verbStem({ text: own.text, stem: term }) : term;
    const { weight } = lookUp(term);
    units.push({ term, start: at, end: to, word, clause: clauses[word] ?? 0, isQuoted: isQuoted(at), key, weight });
  }
  return {
    ...sentence,
    units,
    dateTerms,
    keys: units.every(({ key }) => terms.has(key)) ? terms : new Set([...terms, ...units.map(({ key }) => key)]),
    clauses,
    markers: findMarkers(text, words).map(({ index, ...marker }) => ({
      ...marker,
      word: index,
      clause: clauses[index] ?? 0,
      isQuoted: isQuoted(marker.start),
    })),
    aboutText: new Set(clauses.filter((_, index) => isTextWord(words, index))),
  };
}

/** The marked sentences of the sources that a claim cites. */
export interface Cited {
  sentences: readonly MarkedSourceSentence[];
  /** The same for each source: what is found in one of these lists can be kept for all claims that cite the source. */
  sources: readonly (readonly MarkedSourceSentence[])[];
}

/** The marked sentences of all sources that a claim cites, found once for all rules and all claims that cite the same. */
export const markCited = memoizeClaims(({ cites }, knowledge): Cited => markAllCited(knowledge)(cites.join(' ')));

const markAllCited = memoizeForChecks((knowledge: Knowledge) =>
  memoizeText((cites): Cited => {
    const sources = cites.split(' ').flatMap((id) => {
      const source = knowledge.sources.get(id);
      return source ? [markSource(source, knowledge)] : [];
    });
    return { sentences: sources.flat(), sources };
  }),
);
