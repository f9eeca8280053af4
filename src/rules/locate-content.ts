import { memoize } from '#lib/memoize.ts';
import { lineStarts } from '#lib/text/text-place.ts';
import type { EntrySource } from '#dossier/entry.ts';
import type { Place } from '#dossier/message.ts';
import type { ContentPlace, Occurrence } from './finding.ts';

/** Locates a place of the content in its file. The length is known only where its words were found. */
export function locateContent(source: EntrySource, at: ContentPlace): Omit<Place, 'file'> {
  const range = 'path' in at ? source.rangeOf(at.path) : { start: offsetOfBody(source, at.body), end: source.bodyRange.end };
  const hit = at.find ? findWords(source, range, at.find) : undefined;
  if (!hit) return source.locateOffset(range.start);
  return { ...source.locateOffset(range.start + hit.start), length: hit.length };
}

function offsetOfBody(source: EntrySource, place: { line: number; column: number }): number {
  const { line, column } = source.locateBody(place);
  return (startsOf(source)[line - 1] ?? 0) + column - 1;
}

const startsOf = memoize(({ text }: EntrySource) => lineStarts(text));

/** No text is longer, as it is written; see `prose-limits.ts`. */
const LONGEST = 20_000;

/**
 * Finds words of a parsed text in its source, where lines may break and marks of emphasis stand between them. The length
 * ends with the first line.
 */
function findWords(
  source: EntrySource,
  range: { start: number; end: number },
  { text, nth }: Occurrence,
): { start: number; length: number } | undefined {
  const hits = hitsIn(source);
  const key = `${range.start} ${range.end} ${text}`;
  const slice = source.text.slice(range.start, Math.min(range.end, range.start + LONGEST));
  const search = hits.get(key) ?? startSearch(slice, text);
  hits.set(key, search);
  while (search.found.length <= nth) {
    const next: IteratorResult<RegExpExecArray, undefined> = search.rest.next();
    if (next.done) break;
    search.found.push({ start: next.value.index, length: /^.*/.exec(next.value[0])?.[0].length ?? 0 });
  }
  return search.found[nth] ?? search.found.at(-1) ?? findAsWritten(slice, text);
}

/** The searches of a source, each continued only as far as it is needed: many findings may be about the same words. */
const hitsIn = memoize((_source: EntrySource) => new Map<string, Search>());

interface Search {
  found: { start: number; length: number }[];
  rest: Iterator<RegExpExecArray, undefined>;
}

/** More characters than these are not needed to find the line. */
const ENOUGH = 40;

/** The same for words with marks of emphasis or links between their letters, or with characters written by their names (`&amp;`). */
function findAsWritten(source: string, text: string): { start: number; length: number } | undefined {
  const pattern = Array.from(text.trim().slice(0, ENOUGH), (letter) =>
    /\s/.test(letter) ? '[\\s*_]+' : `(?:${RegExp.escape(letter)}|\\\\${RegExp.escape(letter)}|&#?\\w+;)`,
  ).join('(?:\\*\\*?|__?|\\[|\\]\\([^()\\s]*\\))?');
  const found = new RegExp(pattern, 'u').exec(source);
  return found ? { start: found.index, length: /^.*/.exec(found[0])?.[0].length ?? 0 } : undefined;
}

function startSearch(source: string, text: string): Search {
  const pattern = text
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('[\\s*_]+');
  return { found: [], rest: source.matchAll(new RegExp(pattern, 'gu')) };
}
