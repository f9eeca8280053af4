import { compareEdtf, isPoint, isUncertain, parseEdtf, type DatePoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { inferYears } from '#lib/dates/infer-years.ts';
import { isLaterThan, withoutTime } from '#lib/dates/moments.ts';
import { memoize } from '#lib/memoize.ts';
import { memoizeText } from '#lib/text/memoize-text.ts';
import type { ProseDate } from '#lib/dates/prose-date.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { Knowledge } from './knowledge.ts';
import type { Source } from './source.ts';

/** A quotation that is recorded for a source. */
export interface RecordedQuotation {
  text: string;
  /** Id of an actor; null if the source does not name the speaker. */
  speaker: string | null;
  /** How the source describes the speaker. */
  attribution?: string | undefined;
  source: string;
}

/** A day that a source gives without a year. */
export interface YearlessDay {
  text: string;
  /** In a placeholder year. */
  date: EdtfDate;
  source: string;
}

/** What sources contain to support a statement. */
export interface Evidence {
  quotations: RecordedQuotation[];
  dates: EdtfDate[];
  /** The days whose year the source does not show. */
  yearless: YearlessDay[];
  /** Values of all numbers, without thousands separators. */
  numbers: ReadonlySet<string>;
}

/** Looks up the combined evidence of sources. With a moment, only of those published by then: passages count, and references issued no later. */
export type LookUpEvidence = (cites: readonly string[], knownBy?: EdtfDate) => Evidence;

/** The evidence of each source, and of all that are cited together, is derived once, on first use. */
export function createEvidence({ sources, language }: Pick<Knowledge, 'sources' | 'language'>): LookUpEvidence {
  const sourcesOf = (cites: readonly string[]) => cites.flatMap((id) => sources.get(id) ?? []);
  const derive = evidenceIn(language);
  const ofAll = memoizeText((cites) => combine(sourcesOf(cites.split(' ')).map(derive)));
  return (cites, knownBy) =>
    knownBy === undefined
      ? ofAll(cites.join(' '))
      : combine(
          sourcesOf(cites)
            .filter((source) => wasPublishedBy(source, knownBy))
            .map(derive),
        );
}

function combine(all: readonly Evidence[]): Evidence {
  if (all.length === 1 && all[0]) return all[0];
  return {
    quotations: all.flatMap((evidence) => evidence.quotations),
    dates: all.flatMap((evidence) => evidence.dates),
    yearless: all.flatMap((evidence) => evidence.yearless),
    numbers: new Set(all.flatMap((evidence) => [...evidence.numbers])),
  };
}

function wasPublishedBy(source: Source, moment: EdtfDate): boolean {
  if (source.kind === 'passage') return true;
  const { issued } = source.reference;
  return issued !== undefined && !isLaterThan(parseEdtf(issued), moment);
}

/** The texts in which a source gives dates and numbers: its digest, its title and its quotations, each on a line. */
export function recordedText(source: Source): string {
  const [title, { quotations }] = source.kind === 'passage' ? ['', source.passage] : [source.reference.title, source.reference];
  return [source.digest, title, ...quotations.map(({ text }) => text)].join('\n');
}

const evidenceIn = memoize((language: LanguagePack) => memoize((source: Source) => deriveEvidence(source, language)));

/** A year alone counts as a date, too. */
function deriveEvidence(source: Source, { dates, numbers }: LanguagePack): Evidence {
  const { quotations, dated } =
    source.kind === 'passage'
      ? { quotations: source.passage.quotations, dated: source.passage.dates.map(({ date }) => date.edtf) }
      : { quotations: source.reference.quotations, dated: source.reference.issued ? [source.reference.issued] : [] };
  const text = recordedText(source);
  const fields = dated.map(parseEdtf);
  const inProse = inferYears(dates.findInSources(text), fields).flatMap(({ date, ...rest }) =>
    date.ok ? [{ ...rest, date: date.value }] : [],
  );
  return {
    quotations: quotations.map(({ text: words, speaker, attribution }) => ({ text: words, speaker, attribution, source: source.id })),
    dates: [
      ...fields,
      ...inProse.filter(({ yearless }) => !yearless).map(({ date }) => date),
      ...dates.findYears(text).map((year) => parseEdtf(year.text)),
    ].sort(compareEdtf),
    yearless: inProse.filter(({ yearless }) => yearless).map(({ text: words, date }) => ({ text: words, date, source: source.id })),
    numbers: numbers.parse([text, ...dated.map(withoutTime)].join('\n')),
  };
}

export type DateVerdict = 'sourced' | 'too-fine' | 'unsourced';

/**
 * Compares a date with those of the sources. It is sourced if it contains the date of a source, so that less precise
 * statements pass; too fine if it is only contained in the date of a source; otherwise unsourced.
 */
export function judgeDate(date: EdtfDate, evidence: readonly EdtfDate[]): DateVerdict {
  const given = evidence.flatMap(withEnds);
  const isSourced = (span: Span) => given.some((source) => source.earliest >= span.earliest && source.latest <= span.latest);
  if (isSourced(date)) return 'sourced';
  const ends = date.kind === 'interval' ? [date.start, date.end].filter(isPoint) : [];
  if (ends.length === 2 && ends.every(isSourced)) return 'sourced';
  return evidence.some((source) => date.earliest >= source.earliest && date.latest <= source.latest) ? 'too-fine' : 'unsourced';
}

type Span = Pick<EdtfDate, 'earliest' | 'latest'>;

const withEnds = (date: EdtfDate): Span[] =>
  date.kind === 'interval' ? [date, ...[date.start, date.end].filter((end): end is DatePoint => isPoint(end))] : [date];

/** Whether all sources with this date mark it as uncertain. */
export function isOnlyUncertain(date: EdtfDate, evidence: readonly EdtfDate[]): boolean {
  const giving = evidence.filter((source) => source.earliest >= date.earliest && source.latest <= date.latest);
  return giving.length > 0 && giving.every(isUncertain);
}

/** The same for a date in prose, which may have no year, as may those of the sources. */
export function judgeProseDate(
  { date, yearless }: ProseDate,
  evidence: { dates: readonly EdtfDate[]; yearless: readonly YearlessDay[] },
): DateVerdict {
  if (!date.ok) return 'unsourced';
  if (!yearless) return judgeDate(date.value, evidence.dates);
  const given = [...evidence.dates, ...evidence.yearless.map((day) => day.date)].flatMap(withEnds).flatMap(withoutYear);
  return withoutYear(date.value).every((day) => given.includes(day)) ? 'sourced' : 'unsourced';
}

const withoutYear = ({ earliest, latest }: Span): string[] => [earliest.slice(5), latest.slice(5)];

/** The same day without a year in the sources of a date: it may be the one that is meant. */
export const findYearlessDay = (date: EdtfDate, { yearless }: Evidence): YearlessDay | undefined =>
  yearless.find((day) => withoutYear(day.date).join() === withoutYear(date).join());
