import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import type { Count } from '#locales/parts/counting.ts';
import { partOf, type LanguagePack } from '#locales/pack.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import type { Source } from '#dossier/source.ts';
import { isQuoted } from './authored-texts.ts';
import { sentencesOfSource, type Sentence } from './nearest-sentence.ts';

/** The numbers of a sentence with what they count, outside of dates and quotations. Offsets are those in the sentence, from 0. */
export const countsOf = memoizePairForChecks(({ text, words, start: offset }: Sentence, language: LanguagePack): readonly Count[] => {
  const dates = language.dates.find(text);
  const own = words.map((word) => ({ ...word, start: word.start - offset, end: word.end - offset }));
  return partOf(language, 'counting')
    .findCounts(text, own, Infinity)
    .filter((count) => !isQuoted(text, count.start, count.end) && !dates.some((date) => overlaps(date, count)));
});

/** A number of a sentence with the offsets that it has in the text of the sentence. */
export const placeInText = (count: Count, { start }: Sentence): Count => ({ ...count, start: count.start + start, end: count.end + start });

export interface CountsOfSentence {
  source: Source;
  counts: readonly Count[];
}

/** The numbers of each sentence of some sources, with what they count. */
export const countsOfSources = (cites: readonly string[], knowledge: Knowledge): CountsOfSentence[] =>
  cites.flatMap((id) => {
    const source = knowledge.sources.get(id);
    return source ? countsOfSource(source, knowledge) : [];
  });

const countsOfSource = memoizePairForChecks((source: Source, knowledge: Knowledge): CountsOfSentence[] =>
  sentencesOfSource(source, knowledge).map((sentence) => ({ source, counts: countsOf(sentence, knowledge.language) })),
);
