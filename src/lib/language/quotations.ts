import { memoizeText } from '#lib/text/memoize-text.ts';
/** Characters that count as equal in quotations. Any other difference is a difference. */
const EQUAL_CHARACTERS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

/** Replaces characters by their equals, and collapses white space. The length may change. */
export const normaliseQuotation = (text: string): string =>
  text
    .replace(/[‘’“”–—‑\u00a0\u2009\u202f]/g, (character) => EQUAL_CHARACTERS[character] ?? character)
    .replace(/\s+/g, ' ')
    .trim();

/** The ranges of quotations in a text, including the quotation marks, as offsets from 0. */
export const findQuotations: (text: string) => readonly { start: number; end: number }[] = memoizeText((text) => {
  if (!/[“"]/.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  const opening = /[“"]/g;
  // A mark that is closed nowhere is looked for once: many of them would take minutes.
  const unclosed = new Set<string>();
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const closing = match[0] === '“' ? '”' : '"';
    const at = unclosed.has(closing) ? -1 : text.indexOf(closing, opening.lastIndex);
    if (at === -1) {
      unclosed.add(closing);
      continue;
    }
    found.push({ start: match.index, end: at + 1 });
    opening.lastIndex = at + 1;
  }
  return found;
});

/** An editorial insertion in brackets, or an ellipsis for words left out. */
const GAP = /\[[^\]]*\]|…|\.\.\./g;

export interface QuotationPart {
  text: string;
  /** Whether a bracket touches the part, inside a word. */
  joinedBefore: boolean;
  joinedAfter: boolean;
}

/**
 * Whether quoted words are in the recorded ones: the same words in the same case and order, and only complete words.
 * `[…]` marks an insertion, an ellipsis an omission; the parts between them must be in order.
 */
export const isVerbatim = (quoted: string, recorded: string): boolean => walkParts(quoted, recorded).isComplete;

interface Walk {
  isComplete: boolean;
  /** The first part that was not found. */
  missing?: QuotationPart;
  /** The offset in the recorded words where the search for it began, and the number of characters found before. */
  from: number;
  found: number;
}

function walkParts(quoted: string, recorded: string): Walk {
  const parts = splitQuotation(normaliseQuotation(quoted));
  const text = normaliseQuotation(recorded);
  let from = 0;
  let found = 0;
  for (const part of parts) {
    const at = findPart(text, part, from);
    if (at === -1) return { isComplete: false, missing: part, from, found };
    from = at + part.text.length;
    found += part.text.length;
  }
  return { isComplete: parts.length > 0, from, found };
}

/** The parts of quoted words between insertions and omissions. */
export function splitQuotation(quoted: string): QuotationPart[] {
  const parts: QuotationPart[] = [];
  let start = 0;
  let joinedBefore = false;
  const push = (end: number, joinedAfter: boolean) => {
    const raw = quoted.slice(start, end);
    if (raw.trim() !== '')
      parts.push({ text: raw.trim(), joinedBefore: joinedBefore && !/^\s/.test(raw), joinedAfter: joinedAfter && !/\s$/.test(raw) });
  };
  for (const gap of quoted.matchAll(GAP)) {
    const isInsertion = gap[0].startsWith('[');
    push(gap.index, isInsertion);
    start = gap.index + gap[0].length;
    joinedBefore = isInsertion;
  }
  push(quoted.length, false);
  return parts;
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function findPart(text: string, { text: part, joinedBefore, joinedAfter }: QuotationPart, from: number): number {
  for (let at = text.indexOf(part, from); at !== -1; at = text.indexOf(part, at + 1)) {
    const opens = joinedBefore || !isWordCharacter(part[0]) || !isWordCharacter(text[at - 1]);
    const closes = joinedAfter || !isWordCharacter(part.at(-1)) || !isWordCharacter(text[at + part.length]);
    if (opens && closes) return at;
  }
  return -1;
}

/** The first difference between quoted and recorded words, at the place where they agree longest. */
export interface Difference {
  /** The common words before the difference, from the last gap on. */
  common: string;
  quoted: string;
  recorded: string;
  /** Whether the differing part is recorded, but in another order. */
  isMoved: boolean;
  /** The number of characters that agree, as a measure of similarity. */
  agreed: number;
}

/** The first difference between quoted words and recorded ones. */
export function firstDifference(quoted: string, recorded: string): Difference {
  const { missing, from, found } = walkParts(quoted, recorded);
  const text = normaliseQuotation(recorded);
  if (missing && found > 0 && findPart(text, missing, 0) !== -1)
    return { common: '', quoted: missing.text, recorded: '', isMoved: true, agreed: found };
  const left = missing?.text ?? normaliseQuotation(quoted);
  // After the end of the recorded words, compare with all of them.
  const right = text.slice(from).trim() || text;
  const best = bestStart(left, right);
  const length = Math.min(left.lastIndexOf(' ', best.length - 1) + 1, best.length);
  return {
    common: left.slice(0, length).trim(),
    quoted: firstWords(left.slice(length)),
    recorded: firstWords(right.slice(best.start + length)),
    isMoved: false,
    agreed: found + Math.max(best.length, best.looseLength),
  };
}

/** The word of `right` from which it agrees with `left` longest, ignoring case; case decides between equals. */
function bestStart(left: string, right: string): { start: number; length: number; looseLength: number } {
  const [looseLeft, looseRight] = [left.toLowerCase(), right.toLowerCase()];
  let best = { start: 0, length: -1, looseLength: -1 };
  for (let start = 0; start < right.length; start++) {
    if (isWordCharacter(right[start - 1])) continue;
    const length = commonLength(left, right, start);
    const looseLength = commonLength(looseLeft, looseRight, start);
    if (looseLength > best.looseLength || (looseLength === best.looseLength && length > best.length)) best = { start, length, looseLength };
  }
  return best;
}

function commonLength(a: string, b: string, start: number): number {
  let length = 0;
  while (length < a.length && a[length] === b[start + length]) length++;
  return length;
}

const firstWords = (text: string) => text.split(' ').slice(0, 3).join(' ');

/** The number of words in a quotation. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
