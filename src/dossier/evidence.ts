import { compareEdtf, isPoint, isUncertain, parseEdtf, type DatePoint, type EdtfDate, type IsoDay } from '#lib/dates/edtf-date.ts';
import { parseNumbers } from '#lib/language/figures.ts';
import { findProseDates, type ProseDate } from '#lib/dates/prose-dates.ts';
import type { Dossier } from './dossier.ts';
import type { Source } from './source.ts';

/** Words that a source records as quoted. */
export interface RecordedQuotation {
  text: string;
  /** Id of an actor; null where nobody is named. */
  speaker: string | null;
  /** How the source names the speaker. */
  attribution?: string | undefined;
  source: string;
}

/** What a source gives a statement to rest on. */
export interface Evidence {
  quotations: RecordedQuotation[];
  dates: EdtfDate[];
  /** Values of all its numbers, without thousands separators. */
  numbers: ReadonlySet<string>;
}

/** Looks up what sources give together; with a day, only what was out by then: passages, and references issued by it. */
export type LookUpEvidence = (cites: readonly string[], knownBy?: IsoDay) => Evidence;

/** Reads what each source gives when it is first asked for. */
export function createEvidence(dossier: Dossier): LookUpEvidence {
  const bySource = new Map<string, Evidence>();
  const ofSource = (source: Source): Evidence => {
    const evidence = bySource.get(source.id) ?? deriveEvidence(source);
    bySource.set(source.id, evidence);
    return evidence;
  };
  return (cites, knownBy) => {
    const sources = cites.flatMap((id) => dossier.sources.get(id) ?? []);
    const all = (knownBy === undefined ? sources : sources.filter((source) => wasOutBy(source, knownBy))).map(ofSource);
    if (all.length === 1 && all[0]) return all[0];
    return {
      quotations: all.flatMap((evidence) => evidence.quotations),
      dates: all.flatMap((evidence) => evidence.dates),
      numbers: new Set(all.flatMap((evidence) => [...evidence.numbers])),
    };
  };
}

function wasOutBy(source: Source, day: IsoDay): boolean {
  if (source.kind === 'passage') return true;
  const { issued } = source.reference;
  return issued !== undefined && parseEdtf(issued).earliest <= day;
}

/** A year that stands alone is a date as coarse as can be. */
const YEAR = /(?<![\d,.])(?:1[5-9]|20)\d\d(?![\d,])/g;

function deriveEvidence(source: Source): Evidence {
  const { quotations, title, dated } =
    source.kind === 'passage'
      ? { quotations: source.passage.quotations, title: '', dated: source.passage.dates.map(({ date }) => date.edtf) }
      : {
          quotations: source.reference.quotations,
          title: source.reference.title,
          dated: source.reference.issued ? [source.reference.issued] : [],
        };
  const text = [source.digest, title, ...quotations.map((quotation) => quotation.text)].join('\n');
  const written = findProseDates(text);
  return {
    quotations: quotations.map(({ text: words, speaker, attribution }) => ({ text: words, speaker, attribution, source: source.id })),
    dates: [
      ...dated.map(parseEdtf),
      ...written.flatMap(({ date, yearless }) => (date.ok && !yearless ? [date.value] : [])),
      ...[...text.matchAll(YEAR)]
        .filter(({ index }) => !written.some(({ start, end }) => index >= start && index < end))
        .map((match) => parseEdtf(match[0])),
    ].sort(compareEdtf),
    numbers: parseNumbers([text, ...dated].join('\n')),
  };
}

export type DateVerdict = 'sourced' | 'too-fine' | 'unsourced';

/**
 * Holds a date against those that sources give. It is sourced where a source's date lies within it, so that a coarser
 * statement passes; too fine where it only lies within a source's date; else unsourced.
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

/** Whether every source that gives this date marks it as uncertain. */
export function isOnlyUncertain(date: EdtfDate, evidence: readonly EdtfDate[]): boolean {
  const giving = evidence.filter((source) => source.earliest >= date.earliest && source.latest <= date.latest);
  return giving.length > 0 && giving.every(isUncertain);
}

/** The same for a date in prose, where the year may be left out. */
export function judgeProseDate({ date, yearless }: ProseDate, evidence: readonly EdtfDate[]): DateVerdict {
  if (!date.ok) return 'unsourced';
  if (!yearless) return judgeDate(date.value, evidence);
  const days = [date.value.earliest.slice(5), date.value.latest.slice(5)];
  const given = evidence.flatMap(withEnds).flatMap((source) => [source.earliest.slice(5), source.latest.slice(5)]);
  return days.every((day) => given.includes(day)) ? 'sourced' : 'unsourced';
}
