import type { EdtfDate } from '#lib/edtf-date.ts';
import { findProseDates } from '#lib/prose-dates.ts';
import type { Dated } from '#schemas/dated.ts';
import { keyOf, type DataPath } from '../entry.ts';
import { judgeProseDate, type DateVerdict } from '../evidence.ts';
import { isPassageId } from '../statement.ts';
import { isQuoted, needle, placeOf } from './authored.ts';
import type { CheckContext, ContentPlace } from './rule.ts';

export interface CheckedProseDate {
  text: string;
  verdict: DateVerdict;
  at: ContentPlace;
}

/** The dates written out in statements, held against the sources these cite. */
export function* checkedProseDates({ dossier, evidence }: CheckContext): Generator<CheckedProseDate> {
  for (const statement of dossier?.statements ?? []) {
    if (statement.cites.length === 0) continue;
    for (const found of findProseDates(statement.text)) {
      if (!found.date.ok || isQuoted(statement.text, found.start, found.end)) continue;
      yield {
        text: found.text,
        verdict: judgeProseDate(found, evidence(statement.cites).dates),
        at: { ...placeOf(statement), find: needle(statement.text, found.start, found.end) },
      };
    }
  }
}

export interface CheckedDate {
  date: Dated;
  evidence: readonly EdtfDate[];
  at: ContentPlace;
}

/** The dates in fields of statements and events, each with the dates its sources give. */
export function* checkedDates({ dossier, evidence }: CheckContext): Generator<CheckedDate> {
  if (!dossier) return;
  for (const { entry, date, cites, where, part } of dossier.statements) {
    if (!date || !('path' in where)) continue;
    const path: DataPath = part === 'title' ? ['date', 'edtf'] : [...where.path, 'date', 'edtf'];
    yield { date, evidence: evidence(sourcesOf(date, cites)).dates, at: { entry, path } };
  }
  const { article } = dossier;
  for (const [index, { dates }] of article.data.passages.entries())
    for (const [n, { date }] of dates.entries())
      if (date.basis === 'background')
        yield { date, evidence: evidence(date.cites).dates, at: { entry: keyOf(article), path: ['passages', index, 'dates', n, 'date', 'edtf'] } };
}

/** The sources a date rests on: its own where it comes from background, the passages where it was resolved. */
function sourcesOf(date: Dated, cites: readonly string[]): readonly string[] {
  if (date.basis === 'background') return date.cites;
  return date.basis === 'resolved' ? cites.filter(isPassageId) : cites;
}
