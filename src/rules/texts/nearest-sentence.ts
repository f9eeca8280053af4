import type { SentenceFinder } from '#lib/language/sentences.ts';
import type { Word } from '#locales/parts/words.ts';
import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { wordsOfClaim } from './words-of-claim.ts';
import { memoizeClaims } from './memoize-claims.ts';
import { findSourceTerms, findTerms, isName, recordTerms, wordsOfSource, type PlacedTerm, type Range } from './record-terms.ts';

/** A sentence of a claim or of a source, with its offsets there, counted from 0. */
export interface Sentence extends Range {
  text: string;
  words: readonly Word[];
  /** Its terms; see `recordTerms`. */
  terms: ReadonlySet<string>;
  /** Its names, and its words outside them that are no stop words, from left to right. */
  places: readonly PlacedTerm[];
}

/** A sentence of a source, compared with one of a claim. */
export interface NearSentence {
  source: Source;
  sentence: Sentence;
  /** The part of the weight of the claim’s terms that the sentence has as well: from 0 to 1. */
  share: number;
}

/** The sentences of a claim: mostly one. */
export const sentencesOfClaim = memoizeClaims((claim, knowledge): readonly Sentence[] =>
  splitText(claim.text, wordsOfClaim(claim, knowledge), findTerms(claim, knowledge), knowledge),
);

/** The sentences of a source. Every line of its text is at least one, and so is every quotation. */
export const sentencesOfSource = memoizePairForChecks((source: Source, knowledge: Knowledge): readonly Sentence[] =>
  splitText(sourceText(source), wordsOfSource(source, knowledge), findSourceTerms(source, knowledge), knowledge),
);

function splitText(text: string, words: readonly Word[], terms: readonly PlacedTerm[], { language }: Knowledge): Sentence[] {
  const sorted = terms.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let [word, term] = [0, 0];
  return findRanges(text, language.sentences).flatMap(({ start, end }) => {
    const [firstWord, firstTerm] = [word, term];
    word = indexFrom(words, word, end);
    term = indexFrom(sorted, term, end);
    if (word === firstWord) return [];
    const own = sorted.slice(firstTerm, term);
    return [
      {
        start,
        end,
        text: text.slice(start, end).trimEnd(),
        words: words.slice(firstWord, word),
        terms: new Set(own.map((place) => place.term)),
        places: outsideNames(own),
      },
    ];
  });
}

/** The index of the first range that begins at an offset or after it; those before an index begin earlier. */
export function indexFrom(ranges: readonly Range[], from: number, offset: number): number {
  let index = from;
  while ((ranges[index]?.start ?? Infinity) < offset) index++;
  return index;
}

/** The terms without the words of names. */
function outsideNames(terms: readonly PlacedTerm[]): PlacedTerm[] {
  let nameEnd = 0;
  return terms.filter(({ term, start, end }) => {
    const isOutside = start >= nameEnd;
    if (isName(term)) nameEnd = end;
    return isOutside;
  });
}

/** The ranges of the sentences of a text, without white space before them. */
function findRanges(text: string, { findEnds }: SentenceFinder): Range[] {
  let lineStart = 0;
  return text.split('\n').flatMap((line) => {
    const offset = lineStart;
    lineStart += line.length + 1;
    const ends = [...findEnds(line), line.length];
    return ends.map((end, index) => {
      const start = ends[index - 1] ?? 0;
      return { start: offset + end - line.slice(start, end).trimStart().length, end: offset + end };
    });
  });
}

/** The sentences of the cited sources that share terms with a sentence of a claim, the one that fits best first. */
export function rankSentences({ terms }: Pick<Sentence, 'terms'>, cites: readonly string[], knowledge: Knowledge): NearSentence[] {
  const { lookUp } = recordTerms(knowledge);
  const weigh = (shared: Iterable<string>) => Iterator.from(shared).reduce((sum, term) => sum + lookUp(term).weight, 0);
  const total = weigh(terms);
  return cites
    .flatMap((id) => knowledge.sources.get(id) ?? [])
    .flatMap((source) =>
      sentencesOfSource(source, knowledge).map((sentence) => ({
        source,
        sentence,
        share: weigh(terms.intersection(sentence.terms)) / total,
      })),
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
