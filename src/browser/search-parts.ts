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
export const parseParts = (lines: readonly string[]): PlacedPart[] =>
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

interface Range extends PlacedPart {
  /** The number of the word behind its last. */
  end: number;
}

/** An excerpt has no more words than this. */
const LONGEST = 45;

/** The part that has most of the sought words, the first of equals; undefined for a record without text. */
export function pickPart(words: readonly string[], parts: readonly PlacedPart[], locations: readonly number[]): Range | undefined {
  const count = ({ start, end }: Range) =>
    new Set(locations.filter((at) => at >= start && at < end).map((at) => words[at]?.toLowerCase())).size;
  return toRanges(words, parts).reduce<Range | undefined>((most, range) => (most && count(most) >= count(range) ? most : range), undefined);
}

/** The parts that have words, each with its end. */
export const toRanges = (words: readonly string[], parts: readonly PlacedPart[]): Range[] =>
  parts.map((part, index) => ({ ...part, end: parts[index + 1]?.start ?? words.length })).filter(({ start, end }) => end > start);

/** A part as it is shown: whole or, where it is long, cut around the first sought word in it. */
export function excerptOf(words: readonly string[], { start, end, origin, path }: Range, locations: readonly number[]): Excerpt {
  const first = Math.min(...locations.filter((at) => at >= start && at < end));
  const isComplete = end - start <= LONGEST || first === Infinity;
  const from = isComplete ? start : Math.max(start, Math.min(first - Math.floor(LONGEST / 3), end - LONGEST));
  const to = Math.min(end, from + LONGEST);
  const shown = words.slice(from, to).map((text, index) => ({ text, isMatch: locations.includes(from + index) }));
  if (from > start) shown.unshift({ text: '…', isMatch: false });
  if (to < end) shown.push({ text: '…', isMatch: false });
  return { words: shown, origin, path };
}
