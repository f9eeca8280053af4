import { findMatches } from '#lib/text/find-matches.ts';
import { matchComparable } from '#lib/text/comparable.ts';
import { firstIndex } from '#lib/text/first-index.ts';
import { indexesIn } from '#lib/text/indexes-in.ts';
import { findQuotations } from '#lib/language/quotations.ts';
import { placeOfText, type Statement } from '#dossier/statement.ts';
import type { ContentPlace, Finding, Occurrence } from '../finding.ts';
import { listOurTexts, type TextContext } from './list-texts.ts';

/** The place of a statement. */
export const locateStatement = (statement: Statement): ContentPlace => ({ entry: statement.entry, ...placeOfText(statement) });

/** The words of a text between two offsets, to be found in the file. */
export function occurrenceAt(text: string, start: number, end: number): Occurrence {
  const words = text.slice(start, end);
  return { text: words, nth: firstIndex(indexesIn(text)(words), (at) => at < start) };
}

/** Whether a range of a text is in quotation marks. What we put in there, in brackets, is not quoted. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const quotations = findQuotations(text);
  const quotation = quotations[firstIndex(quotations, (candidate) => candidate.end < end)];
  if (!quotation || start < quotation.start || end > quotation.end) return false;
  const opening = text.slice(quotation.start, start + 1).lastIndexOf('[');
  return opening === -1 || text.slice(quotation.start + opening, start).includes(']');
}

/** Finds whole words in the texts that we wrote, outside quotations, whatever their blanks, hyphens and apostrophes. Where words overlap, the longer win. */
export function* findOurWords(
  context: TextContext,
  sought: readonly string[],
  flags = 'gu',
): Generator<{ words: string; at: Finding['at'] }> {
  if (sought.length === 0) return;
  const longestFirst = sought.toSorted((a, b) => b.length - a.length).map(matchComparable);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, flags);
  for (const { text, at } of listOurTexts(context))
    for (const { 0: words, index } of findMatches(text, pattern)) {
      const end = index + words.length;
      if (!isQuoted(text, index, end)) yield { words, at: { ...at, find: occurrenceAt(text, index, end) } };
    }
}
