import { memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { overlaps } from '#lib/text/overlaps.ts';
import type { Count, CountedTime } from '#locales/parts/counting.ts';
import { partOf, type LanguagePack } from '#locales/pack.ts';
import type { Knowledge } from '#dossier/knowledge.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Source } from '#dossier/source.ts';
import { isSameTime, type CountedText } from './lost-halves.ts';
import { wordsOfSource } from './record-terms.ts';

/** A source with its numbers, outside of dates. */
interface CountedSource extends CountedText {
  source: string;
  /** Those below a hundred. */
  counts: readonly Count[];
  /** Those of any size that count years, months and so on. */
  times: readonly CountedTime[];
}

/** The numbers below a hundred that some sources give, each with its source. */
export const listSourceCounts = (cites: readonly string[], knowledge: Knowledge): { count: Count; theirs: CountedSource }[] =>
  readSources(cites, knowledge).flatMap((theirs) => theirs.counts.map((count) => ({ count, theirs })));

/** Whether one of some sources gives the time that is counted, in the same unit or another: “a year and a half” for “18 months”. */
export const isTimeOfSources = (count: CountedTime, cites: readonly string[], knowledge: Knowledge): boolean =>
  count.unit !== undefined && readSources(cites, knowledge).some(({ times }) => times.some((time) => isSameTime(time, count)));

const readSources = (cites: readonly string[], { sources, language }: Knowledge): CountedSource[] =>
  cites.flatMap((id) => {
    const source = sources.get(id);
    return source ? [readSource(source, language)] : [];
  });

const readSource = memoizePairForChecks((source: Source, language: LanguagePack): CountedSource => {
  const text = sourceText(source);
  const dates = language.dates.find(text);
  const counting = partOf(language, 'counting');
  const all = counting
    .findCounts(text, wordsOfSource(source, { language }), Infinity)
    .filter((count) => !dates.some((date) => overlaps(date, count)));
  return {
    source: source.id,
    text,
    counts: all.filter(({ value }) => value < 100),
    times: [...all.filter(({ unit }) => unit !== undefined), ...counting.findSingleTimes(text)],
  };
});
