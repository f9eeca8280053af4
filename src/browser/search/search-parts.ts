/** A part of a record with its own address: a statement. */
export interface Part {
  text: string;
  /** Its address, without the base path. */
  path: string;

  origin?: string | undefined;
}

/** A part in the index: the number of its first word, counted from 0 through the text of the record. */
export interface PlacedPart {
  start: number;
  origin: string;
  path: string;
}

/** Splits a text into words as Pagefind does. */
export const splitWords = (text: string): string[] => text.split(/[^\S\uFEFF]+/).filter(Boolean);

/** Joins the parts of a record to one text; each line has the first word, the origin and the path of a part. */
export function joinParts(parts: readonly Part[]): { text: string; lines: string[] } {
  const words: string[] = [];
  const lines: string[] = [];
  for (const { text, path, origin } of parts) {
    lines.push(`${words.length} ${origin ?? '-'} ${path}`);
    words.push(...splitWords(text));
  }
  return { text: words.join(' '), lines };
}

/** Parses the lines that `joinParts` wrote. */
export const parseParts = (lines: readonly string[]): PlacedPart[] =>
  lines
    .map((line) => {
      const [start = '', origin = '', path = ''] = line.split(' ');
      return { start: Number(start), origin: origin === '-' ? '' : origin, path };
    })
    .sort((a, b) => a.start - b.start);

/** A word of an excerpt, and whether it matches the query. */
export interface ExcerptWord {
  text: string;
  isMatch: boolean;
}

export interface Excerpt {
  words: ExcerptWord[];
  origin: string;
  path: string;
}

/** A part with its end. */
export interface Range extends PlacedPart {
  /** The number of the word after its last. */
  end: number;
}

const MAX_EXCERPT_WORDS = 45;

/** The first part with the most matching words; undefined for a record without text. */
export function pickPart(words: readonly string[], parts: readonly Range[], locations: readonly number[]): Range | undefined {
  const count = ({ start, end }: Range) =>
    new Set(locations.filter((at) => at >= start && at < end).map((at) => words[at]?.toLowerCase())).size;
  return parts.reduce<Range | undefined>((most, range) => (most && count(most) >= count(range) ? most : range), undefined);
}

/** The parts that are not empty, each with its end. */
export const toRanges = (words: readonly string[], parts: readonly PlacedPart[]): Range[] =>
  parts.map((part, index) => ({ ...part, end: parts[index + 1]?.start ?? words.length })).filter(({ start, end }) => end > start);

/** The whole part or, if it is long, the words around its first match. */
export function excerptOf(words: readonly string[], { start, end, origin, path }: Range, locations: readonly number[]): Excerpt {
  const first = Math.min(...locations.filter((at) => at >= start && at < end));
  const isComplete = end - start <= MAX_EXCERPT_WORDS || first === Infinity;
  const from = isComplete ? start : Math.max(start, Math.min(first - Math.floor(MAX_EXCERPT_WORDS / 3), end - MAX_EXCERPT_WORDS));
  const to = Math.min(end, from + MAX_EXCERPT_WORDS);
  const shown = words.slice(from, to).map((text, index) => ({ text, isMatch: locations.includes(from + index) }));
  if (from > start) shown.unshift({ text: '…', isMatch: false });
  if (to < end) shown.push({ text: '…', isMatch: false });
  return { words: shown, origin, path };
}
