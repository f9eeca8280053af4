import type { IsoDay } from '#lib/dates/calendar.ts';
import { parseEdtf, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { findQuotations } from '#lib/language/quotations.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { judgeDate, judgeProseDate } from '#dossier/evidence.ts';
import { quotedWords, recordedLocators } from '#dossier/proofs/compared-record.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Passage, Source } from '#dossier/source.ts';
import type { Occurrence } from '#rules/finding.ts';
import { occurrenceAt } from '#rules/texts/authored-texts.ts';
import type { NameFinder } from './name-finder.ts';
import type { SourceText } from './source-text.ts';

/** Something recorded about a source that must stand in the source’s own text. */
export interface RecordedFact {
  kind: 'quotation' | 'locator' | 'date' | 'figure' | 'name';
  words: string;
  /** The words whose likest place in the text an editor should look at. */
  context: string;
  /** The place in the record: a path below the passage or reference. */
  path: DataPath;
  find?: Occurrence;
  standsIn(text: SourceText): boolean;
  /** For date words that may not mean the recorded date: whether they mean another, or the program cannot work theirs out. */
  doubt?: 'other-date' | 'unclear';
}

/** Lists what is recorded about a source: quotations, locators and dates first, then the dates, figures and names of the digest. */
export function listFacts(dossier: Dossier, source: Source, published: IsoDay | undefined, names: NameFinder): RecordedFact[] {
  return [
    ...quotedWords(dossier, source).map((words, index): RecordedFact => {
      return { kind: 'quotation', words, context: words, path: ['quotations', index, 'text'], standsIn: (own) => own.hasQuotation(words) };
    }),
    ...recordedLocators(source).map(({ directive, path }): RecordedFact => {
      const words = [directive.prefix, directive.start, directive.end && `… ${directive.end}`, directive.suffix].filter(Boolean).join(' ');
      return { kind: 'locator', words, context: words, path, standsIn: (own) => own.hasDirective(directive) };
    }),
    ...(source.kind === 'passage'
      ? source.passage.dates.flatMap(({ date }, index) => listDateFacts(date, index, published, dossier.language))
      : []),
    ...listDigestFacts(source.digest, names, dossier.language),
  ];
}

/** A date of a passage stands in its text; if it was resolved, its words do, and mean that date. */
function listDateFacts(
  date: Passage['dates'][number]['date'],
  index: number,
  published: IsoDay | undefined,
  language: LanguagePack,
): RecordedFact[] {
  const path = ['dates', index, 'date'];
  if (date.basis === 'background') return [];
  const meant = parseEdtf(date.edtf);
  if (date.basis === 'stated')
    return [
      { kind: 'date', words: date.edtf, context: date.edtf, path: [...path, 'edtf'], standsIn: (own) => isAmong(meant, own.dates()) },
    ];
  const fact = { kind: 'date', words: date.words, context: date.words, path: [...path, 'words'] } as const;
  const doubt = published === undefined ? undefined : findDoubt(meant, date.words, published, language);
  return [{ ...fact, standsIn: (own) => own.hasWords(date.words) }, ...(doubt ? [{ ...fact, doubt, standsIn: () => false }] : [])];
}

/** Words beside those of a date may change it: the week after Easter is not next week. */
function findDoubt(meant: EdtfDate, words: string, published: IsoDay, language: LanguagePack): RecordedFact['doubt'] {
  const found = language.dates.findWords(words, published);
  const dates = found.flatMap(({ readings }) => readings.map(({ edtf }) => parseEdtf(edtf)));
  if (isAmong(meant, dates)) return undefined;
  const others = language.words.findWords(maskRanges(words, found, ' ')).filter(({ isStopWord }) => !isStopWord);
  return dates.length > 0 && others.length === 0 ? 'other-date' : 'unclear';
}

const isAmong = (date: EdtfDate, dates: readonly EdtfDate[]) => judgeDate(date, dates) === 'sourced';

/** Quotations in a digest are left out: they are recorded as quotations. */
function listDigestFacts(digest: string, names: NameFinder, language: LanguagePack): RecordedFact[] {
  // Without their words only: a full stop before the closing mark still ends a sentence.
  const own = findQuotations(digest).reduce(
    (text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/[\p{L}\p{N}]/gu, '_') + text.slice(end),
    digest,
  );
  const dates = language.dates.find(own);
  const years = language.dates.findYears(own);
  const fact = (kind: RecordedFact['kind'], { start, end }: { start: number; end: number }, standsIn: RecordedFact['standsIn']) => ({
    kind,
    words: digest.slice(start, end),
    context: sentenceAt(digest, start, language),
    path: ['digest'],
    find: occurrenceAt(digest, start, end),
    standsIn,
    start,
  });
  return [
    ...dates.map((date) => fact('date', date, (text) => judgeProseDate(date, { dates: text.dates(), yearless: [] }) === 'sourced')),
    ...years.map((year) => fact('date', year, (text) => isAmong(parseEdtf(year.text), text.dates()))),
    ...language.numbers
      .find(maskRanges(own, [...dates, ...years], ' '))
      .map((number) => fact('figure', number, (text) => text.numbers().has(number.value) || text.hasWords(number.text))),
    ...language.words.findCapitalNames(own, names.words).map((name) => fact('name', name, (text) => names.stands(digest, name, text))),
  ].sort((a, b) => a.start - b.start);
}

function sentenceAt(text: string, offset: number, { sentences }: LanguagePack): string {
  const { start, end } = sentences.around(text, offset);
  return text.slice(start, end).trim();
}
