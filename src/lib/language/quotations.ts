/**
 * Characters that are taken as the same in a quotation. The list is complete: anything else that differs is a
 * difference.
 */
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

/** Puts each character of the table for its equal, and every run of white space for one space. Lengths may change. */
export const normaliseQuotation = (text: string): string =>
  text
    .replace(/[‘’“”–—‑\u00a0\u2009\u202f]/g, (character) => EQUAL_CHARACTERS[character] ?? character)
    .replace(/\s+/g, ' ')
    .trim();

/** The ranges of a text in which quoted words stand, marks included. */
export function findQuotations(text: string): { start: number; end: number }[] {
  if (!/[“"]/.test(text)) return [];
  return [...text.matchAll(/“[^”]*”|"[^"]*"/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** An editorial insertion in brackets, or an ellipsis for words left out. */
const GAP = /\[[^\]]*\]|…|\.\.\./g;

interface Part {
  text: string;
  /** Whether a bracket stands right against the part, inside a word. */
  joinedBefore: boolean;
  joinedAfter: boolean;
}

/**
 * Whether quoted words stand in recorded ones: same words, same case, same order, from the beginning of a word to the
 * end of one. `[…]` stands for an insertion, an ellipsis for an omission; the parts between must come in order.
 */
export const isVerbatim = (quoted: string, recorded: string): boolean => walkParts(quoted, recorded).isComplete;

interface Walk {
  isComplete: boolean;
  /** The first part that is not found where it should be. */
  missing?: Part;
  /** Where the search for it began, and how many characters of parts were found before. */
  from: number;
  found: number;
}

function walkParts(quoted: string, recorded: string): Walk {
  const parts = splitParts(normaliseQuotation(quoted));
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

function splitParts(quoted: string): Part[] {
  const parts: Part[] = [];
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

function findPart(text: string, { text: part, joinedBefore, joinedAfter }: Part, from: number): number {
  for (let at = text.indexOf(part, from); at !== -1; at = text.indexOf(part, at + 1)) {
    const opens = joinedBefore || !isWordCharacter(part[0]) || !isWordCharacter(text[at - 1]);
    const closes = joinedAfter || !isWordCharacter(part.at(-1)) || !isWordCharacter(text[at + part.length]);
    if (opens && closes) return at;
  }
  return -1;
}

/** Where quoted words first leave recorded ones, read from the place in these that agrees for longest. */
export interface Difference {
  /** What both have, up to the difference, from the last gap on. */
  common: string;
  quoted: string;
  recorded: string;
  /** Whether the part that differs is on record, but before the one that it follows. */
  isMoved: boolean;
  /** How many characters agree: the more, the nearer are the two. */
  agreed: number;
}

/** The first difference between quoted words and the recorded words nearest to them. */
export function firstDifference(quoted: string, recorded: string): Difference {
  const { missing, from, found } = walkParts(quoted, recorded);
  const text = normaliseQuotation(recorded);
  if (missing && found > 0 && findPart(text, missing, 0) !== -1)
    return { common: '', quoted: missing.text, recorded: '', isMoved: true, agreed: found };
  const left = missing?.text ?? normaliseQuotation(quoted);
  // After the last part of the record there is nothing left to hold against.
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

/** The word of `right` from which on it agrees with `left` for longest, but for capitals; among equals, with them. */
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

/** How many words a quotation has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
