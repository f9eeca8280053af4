import type { EntryKey, EntrySource } from '../entry.ts';
import type { FindAuthor } from './judge-reviews.ts';
import type { ReviewedText } from './reviewed-text.ts';

/** Who last changed a line of a file, and when, in seconds since 1970. */
export interface LineAuthor {
  name: string;
  time: number;
}

/**
 * Finds who gave a text its present words: the author of the newest of its lines. `authorsOf` gives the authors of the lines
 * of an entry's file, in order; an empty list if they are not known.
 */
export function createAuthorFinder(
  sources: ReadonlyMap<EntryKey, EntrySource>,
  authorsOf: (entry: EntryKey) => readonly LineAuthor[],
): FindAuthor {
  return (item) => {
    const source = sources.get(item.entry);
    if (!source) return undefined;
    const lines = authorsOf(item.entry);
    let newest: LineAuthor | undefined;
    for (const where of item.where) {
      const { first, last } = 'path' in where ? linesOfPath(source, where.path) : linesOfProse(source, where.body, item.text);
      for (const line of lines.slice(first - 1, last)) if (!newest || line.time > newest.time) newest = line;
    }
    return newest?.name;
  };
}

interface Lines {
  /** Counted from 1. */
  first: number;
  last: number;
}

function linesOfPath(source: EntrySource, path: Parameters<EntrySource['rangeOf']>[0]): Lines {
  const { start, end } = source.rangeOf(path);
  const value = source.text.slice(start, end).trimEnd();
  const first = source.locateOffset(start).line;
  return { first, last: first + value.split('\n').length - 1 };
}

/** The lines from a place in the prose on that have as many words as the text: its Markdown has at least as many. */
function linesOfProse(source: EntrySource, body: Parameters<EntrySource['locateBody']>[0], text: ReviewedText['text']): Lines {
  const { line: first, column } = source.locateBody(body);
  const lines = source.text.split('\n');
  let missing = countWords(text);
  let last = first;
  missing -= countWords((lines[first - 1] ?? '').slice(column - 1));
  while (missing > 0 && last < lines.length) missing -= countWords(lines[last++] ?? '');
  return { first, last };
}

const countWords = (text: string): number => [...text.matchAll(/\S+/g)].length;
