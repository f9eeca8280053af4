import { memoize } from '#lib/memoize.ts';
import { foldBlanks, matchComparable } from '#lib/text/comparable.ts';
import { findQuotations } from '#lib/language/quotations.ts';
import { keyOf, listEntries, type Entries, type Entry } from '#dossier/entry.ts';
import { stripCitations } from '#dossier/prose/citations.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { parseBody, walkNodes } from '#dossier/prose/prose.ts';
import { placeOfText, type Statement } from '#dossier/statement.ts';
import { walkTexts } from '#dossier/parse/walk-data.ts';
import type { ContentPlace, Occurrence } from '../finding.ts';
import { placeOfNode } from '#dossier/prose/place-of-node.ts';

/** A text that we wrote, and its place. */
export interface AuthoredText {
  /** With folded blanks. */
  text: string;
  at: ContentPlace;
}

/** Keys of data whose values we write; other values are ids, dates, addresses and others' words. */
const OUR_KEYS: ReadonlySet<string> = new Set(
  'asOfNote caution digest headlineDigest name note now of question reason standing term text title waived why'.split(' '),
);
const OTHERS_WORDS: ReadonlySet<string> = new Set(['altLabels', 'originalNames', 'otherWordings', 'publisher', 'byline', 'quotations']);

/** Every text that we wrote in an entry: prose and names in its data, paragraphs and headings in its body. Computed once for all rules. */
export const authoredTexts: (entry: Entry) => readonly AuthoredText[] = memoize((entry) => [...gatherTexts(entry)]);

function* gatherTexts(entry: Entry): Generator<AuthoredText> {
  for (const { path, key, value } of walkTexts(entry.data)) {
    const isOthers = path.some((step) => OTHERS_WORDS.has(String(step))) && key !== 'note' && !path.includes('occasion');
    const isKept = entry.collection === 'articles' && path[0] === 'passages' && path[2] === 'text';
    const isPagesTitle = entry.collection === 'references' && key === 'title';
    if (OUR_KEYS.has(key) && !isOthers && !isKept && !isPagesTitle) yield { text: foldBlanks(value), at: { entry: keyOf(entry), path } };
  }
  if (entry.collection !== 'briefings') return;
  for (const node of walkNodes(parseBody(entry).children)) {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue;
    yield {
      text: foldBlanks(stripCitations(plainText(node.children))),
      at: { entry: keyOf(entry), body: placeOfNode(node.children[0] ?? {}) },
    };
  }
}

/** The place of a statement. */
export const locateStatement = (statement: Statement): ContentPlace => ({ entry: statement.entry, ...placeOfText(statement) });

/** The words of a text between two offsets, to be found in the file. */
export function occurrenceAt(text: string, start: number, end: number): Occurrence {
  const words = text.slice(start, end);
  let nth = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) nth++;
  return { text: words, nth };
}

/** Whether a range of a text is in quotation marks. What we put in there, in brackets, is not quoted. */
export function isQuoted(text: string, start: number, end: number): boolean {
  const quotation = findQuotations(text).find((each) => start >= each.start && end <= each.end);
  if (!quotation) return false;
  const opening = text.lastIndexOf('[', start);
  return opening < quotation.start || text.slice(opening, start).includes(']');
}

/** Finds whole words in the texts that we wrote, outside quotations, whatever their blanks and apostrophes. Where words overlap, the longer win. */
export function* findOurWords(entries: Entries, sought: readonly string[], flags = 'gu'): Generator<{ words: string; at: ContentPlace }> {
  if (sought.length === 0) return;
  const longestFirst = sought.toSorted((a, b) => b.length - a.length).map(matchComparable);
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, flags);
  for (const entry of listEntries(entries))
    for (const { text, at } of authoredTexts(entry))
      for (const { 0: words, index } of text.matchAll(pattern)) {
        const end = index + words.length;
        if (!isQuoted(text, index, end)) yield { words, at: { ...at, find: occurrenceAt(text, index, end) } };
      }
}
