import { findQuotations } from '#lib/language/quotations.ts';
import { placeOfText, type Statement } from '#dossier/statement.ts';
import type { ContentPlace, Finding, Occurrence } from '../finding.ts';
import { listOurTexts, type TextContext } from './list-texts.ts';

/** The place of a statement. */
export const locateStatement = (statement: Statement): ContentPlace => ({ entry: statement.entry, ...placeOfText(statement) });

/** The words of a text between two offsets, to be found in the file. */
export function occurrenceAt(text: string, start: number, end: number): Occurrence {
  const words = text.slice(start, end);
  let nth = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) nth++;
  return { text: words, nth };
}

/** Whether a range of a text is in quotation marks. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return findQuotations(text).some((quotation) => start >= quotation.start && end <= quotation.end);
}

/** Finds whole words in the texts that we wrote, outside quotations. Where words overlap, the longer win. */
export function* findOurWords(
  context: TextContext,
  sought: readonly string[],
  flags = 'gu',
): Generator<{ words: string; at: Finding['at'] }> {
  if (sought.length === 0) return;
  const longestFirst = sought.toSorted((a, b) => b.length - a.length).map((words) => RegExp.escape(words));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
  for (const { text, at } of listOurTexts(context))
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const end = index + words.length;
      if (!isQuoted(text, index, end)) yield { words, at: { ...at, find: occurrenceAt(text, index, end) } };
    }
}
