import { findSentenceEnds } from '#lib/language/sentences.ts';
import type { Word } from '#lib/language/english/words.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { wordsOfClaim, type Claim } from './claims.ts';
import { findSourceTerms, findTerms, recordTerms, wordsOfSource, type PlacedTerm, type Range } from './record-terms.ts';

/** A sentence of a claim or of a source: its offsets there, counted from 0, its words, and its terms (see `recordTerms`). */
export interface Sentence extends Range {
  text: string;
  words: readonly Word[];
  terms: ReadonlySet<string>;
}

/** A sentence of a source, compared with one of a claim. */
export interface NearSentence {
  source: Source;
  sentence: Sentence;
  /** The part of the weight of the claim’s terms that the sentence has as well: from 0 to 1. */
  share: number;
}

/** The sentences of a claim: mostly one. */
export const sentencesOfClaim = (claim: Claim, dossier: Dossier): Sentence[] =>
  splitText(claim.text, wordsOfClaim(claim), findTerms(claim, dossier));

/** The sentences of a source. Every line of its text is at least one, and so is every quotation. */
export const sentencesOfSource = (source: Source, dossier: Dossier): readonly Sentence[] => sentencesIn(dossier)(source);

const sentencesIn = memoize((dossier: Dossier) =>
  memoize((source: Source): readonly Sentence[] => splitText(sourceText(source), wordsOfSource(source), findSourceTerms(source, dossier))),
);

function splitText(text: string, words: readonly Word[], terms: readonly PlacedTerm[]): Sentence[] {
  let from = 0;
  const lines = text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return { start, ends: [...findSentenceEnds(line), line.length].map((end) => start + end) };
  });
  return lines.flatMap(({ start, ends }) =>
    ends.flatMap((end, index) => {
      const range = { start: ends[index - 1] ?? start, end };
      const isWithin = (place: { start: number }) => place.start >= range.start && place.start < range.end;
      const own = words.filter(isWithin);
      if (own.length === 0) return [];
      return [
        { ...range, text: text.slice(range.start, end).trim(), words: own, terms: new Set(terms.filter(isWithin).map(({ term }) => term)) },
      ];
    }),
  );
}

/** The sentences of the cited sources that share terms with a sentence of a claim, the one that fits best first. */
export function rankSentences({ terms }: Pick<Sentence, 'terms'>, cites: readonly string[], dossier: Dossier): NearSentence[] {
  const { lookUp } = recordTerms(dossier);
  const weigh = (shared: Iterable<string>) => Iterator.from(shared).reduce((sum, term) => sum + lookUp(term).weight, 0);
  const total = weigh(terms);
  return cites
    .flatMap((id) => dossier.sources.get(id) ?? [])
    .flatMap((source) =>
      sentencesOfSource(source, dossier).map((sentence) => ({
        source,
        sentence,
        share: weigh(terms.intersection(sentence.terms)) / total,
      })),
    )
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
