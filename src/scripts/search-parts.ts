/** A stretch of a record's text that stands at a place of its own: a statement. */
export interface Part {
  text: string;
  /** Where it is read, without the base path. */
  path: string;
  /** Where it comes from; undefined where nothing says so. */
  origin?: string | undefined;
}

/** A part as the index keeps it: the number of its first word, counted from 0 through the record's text. */
export interface PlacedPart {
  start: number;
  origin: string;
  path: string;
}

/** Splits a text into words as Pagefind counts them. */
export const splitWords = (text: string): string[] => text.split(/[^\S\uFEFF]+/).filter(Boolean);

/** The parts of a record as one text, and as lines that tell where each begins. */
export function joinParts(parts: readonly Part[]): { text: string; lines: string[] } {
  const words: string[] = [];
  const lines: string[] = [];
  for (const { text, path, origin } of parts) {
    lines.push(`${words.length} ${origin ?? '-'} ${path}`);
    words.push(...splitWords(text));
  }
  return { text: words.join(' '), lines };
}

/** Reads what `joinParts` wrote. */
export const readParts = (lines: readonly string[]): PlacedPart[] =>
  lines
    .map((line) => {
      const [start = '', origin = '', path = ''] = line.split(' ');
      return { start: Number(start), origin: origin === '-' ? '' : origin, path };
    })
    .sort((a, b) => a.start - b.start);

/** A word of an excerpt, and whether it was sought. */
export interface ExcerptWord {
  text: string;
  isMatch: boolean;
}

export interface Excerpt {
  words: ExcerptWord[];
  origin: string;
  path: string;
}

/**
 * The part with most of the sought words, the first of equals, cut to a number of words around the first of them.
 * Undefined for a record without text.
 */
export function pickExcerpt(text: string, parts: readonly PlacedPart[], locations: readonly number[], longest = 45): Excerpt | undefined {
  const words = splitWords(text);
  const found = new Set(locations);
  const ranges = parts.map((part, index) => ({ ...part, end: parts[index + 1]?.start ?? words.length }));
  const count = ({ start, end }: { start: number; end: number }) =>
    new Set([...found].filter((at) => at >= start && at < end).map((at) => words[at]?.toLowerCase())).size;
  const best = ranges
    .filter(({ start, end }) => end > start)
    .reduce<(typeof ranges)[number] | undefined>((most, range) => (most && count(most) >= count(range) ? most : range), undefined);
  if (!best) return undefined;
  const first = Math.min(...[...found].filter((at) => at >= best.start && at < best.end), best.end);
  const from = best.end - best.start <= longest || first === best.end ? best.start : Math.max(best.start, first - Math.floor(longest / 3));
  const to = Math.min(best.end, from + longest);
  const shown = words.slice(from, to).map((word, index) => ({ text: word, isMatch: found.has(from + index) }));
  if (from > best.start) shown.unshift({ text: '…', isMatch: false });
  if (to < best.end) shown.push({ text: '…', isMatch: false });
  return { words: shown, origin: best.origin, path: best.path };
}
