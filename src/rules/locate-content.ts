import type { EntrySource } from '#dossier/entry.ts';
import type { Place } from '#dossier/message.ts';
import type { ContentPlace, Occurrence } from './finding.ts';

/** Locates a place of the content in its file. The length is known only where its words were found. */
export function locateContent(source: EntrySource, at: ContentPlace): Omit<Place, 'file'> {
  const range = 'path' in at ? source.rangeOf(at.path) : { start: offsetOfBody(source, at.body), end: source.bodyRange.end };
  const hit = at.find ? findWords(source.text.slice(range.start, range.end), at.find) : undefined;
  if (!hit) return source.locateOffset(range.start);
  return { ...source.locateOffset(range.start + hit.start), length: hit.length };
}

function offsetOfBody(source: EntrySource, place: { line: number; column: number }): number {
  const { line, column } = source.locateBody(place);
  let start = 0;
  for (let row = 1; row < line; row++) start = source.text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/**
 * Finds words of a parsed text in its source, where lines may break and marks of emphasis stand between them. The length
 * ends with the first line.
 */
function findWords(source: string, { text, nth }: Occurrence): Hit | undefined {
  if (last?.source !== source || last.text !== text) last = { source, text, hits: listHits(source, text) };
  return last.hits[nth] ?? last.hits.at(-1);
}

interface Hit {
  start: number;
  length: number;
}

/** The last search: many findings in a text may be about the same words. */
let last: { source: string; text: string; hits: Hit[] } | undefined;

function listHits(source: string, text: string): Hit[] {
  const pattern = text
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('[\\s*_]+');
  return [...source.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: words, index }) => ({
    start: index,
    length: /^.*/.exec(words)?.[0].length ?? 0,
  }));
}
