import type { Dated } from '#schemas/fields/dated.ts';
import { keyOf, type DataPath } from '#dossier/entry.ts';
import { findYearlessDay, judgeProseDate, type DateVerdict, type Evidence, type YearlessDay } from '#dossier/evidence.ts';
import { isPassageId } from '#dossier/statement.ts';
import { isQuoted, occurrenceAt } from './authored-texts.ts';
import { memoizeFindings } from './memoize-claims.ts';
import { evidenceOf } from './claims.ts';
import type { ContentPlace, Finding } from '../finding.ts';
import type { CheckContext } from '../rule.ts';

export interface CheckedProseDate {
  text: string;
  verdict: DateVerdict;
  /** The same day without a year in a cited source. */
  yearless: YearlessDay | undefined;
  at: Finding['at'];
}

/** The dates in the prose of a claim, each compared with the sources that it cites. */
export const checkedProseDates = memoizeFindings(function* (claim, knowledge): Generator<CheckedProseDate> {
  const { text, at } = claim;
  const dates = knowledge.language.dates.find(text);
  if (dates.length === 0) return;
  const evidence = evidenceOf(claim, knowledge);
  for (const found of dates) {
    if (!found.date.ok || isQuoted(text, found.start, found.end)) continue;
    yield {
      text: found.text,
      verdict: judgeProseDate(found, evidence),
      yearless: findYearlessDay(found.date.value, evidence),
      at: { ...at, find: occurrenceAt(text, found.start, found.end) },
    };
  }
});

export interface CheckedDate {
  date: Dated;
  evidence: Evidence;
  at: ContentPlace;
}

/** The dates in fields of statements and events, each with what its sources give. */
export function* checkedDates({ dossier, evidence, isReadable }: CheckContext): Generator<CheckedDate> {
  if (!dossier) return;
  for (const { entry, date, cites, where, part } of dossier.statements) {
    if (!date || !('path' in where) || !isReadable(sourcesOf(date, cites))) continue;
    const path: DataPath = part === 'title' ? ['date', 'edtf'] : [...where.path, 'date', 'edtf'];
    yield { date, evidence: evidence(sourcesOf(date, cites)), at: { entry, path } };
  }
  const { article } = dossier;
  for (const [index, { dates }] of article.data.passages.entries())
    for (const [n, { date }] of dates.entries())
      if (date.basis === 'background' && isReadable(date.cites))
        yield {
          date,
          evidence: evidence(date.cites),
          at: { entry: keyOf(article), path: ['passages', index, 'dates', n, 'date', 'edtf'] },
        };
}

/** The sources a date rests on: its own where it comes from background, the passages where it was resolved. */
function sourcesOf(date: Dated, cites: readonly string[]): readonly string[] {
  if (date.basis === 'background') return date.cites;
  return date.basis === 'resolved' ? cites.filter(isPassageId) : cites;
}
