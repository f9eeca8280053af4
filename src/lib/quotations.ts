/**
 * Characters that are taken as the same in a quotation. The list is complete: anything else that differs is a
 * difference.
 */
export const EQUAL_CHARACTERS: Readonly<Record<string, string>> = {
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
  text.replace(/[‘’“”–—‑\u00a0\u2009\u202f]/g, (character) => EQUAL_CHARACTERS[character] ?? character).replace(/\s+/g, ' ').trim();

/** The ranges of a text in which quoted words stand, marks included. */
export function findQuotations(text: string): { start: number; end: number }[] {
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
export function isVerbatim(quoted: string, recorded: string): boolean {
  const parts = splitParts(normaliseQuotation(quoted));
  if (parts.length === 0) return false;
  const text = normaliseQuotation(recorded);
  let from = 0;
  for (const part of parts) {
    const at = findPart(text, part, from);
    if (at === -1) return false;
    from = at + part.text.length;
  }
  return true;
}

function splitParts(quoted: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let joinedBefore = false;
  const push = (end: number, joinedAfter: boolean) => {
    const raw = quoted.slice(start, end);
    if (raw.trim() !== '') parts.push({ text: raw.trim(), joinedBefore: joinedBefore && !/^\s/.test(raw), joinedAfter: joinedAfter && !/\s$/.test(raw) });
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
  /** What both have, up to the difference. */
  common: string;
  quoted: string;
  recorded: string;
}

/** The first difference between quoted words and the recorded words nearest to them. */
export function firstDifference(quoted: string, recorded: string): Difference {
  const left = normaliseQuotation(quoted);
  const right = normaliseQuotation(recorded);
  let best = { start: 0, length: -1 };
  for (let start = 0; start < right.length; start++) {
    if (isWordCharacter(right[start - 1])) continue;
    const length = commonLength(left, right.slice(start));
    if (length > best.length) best = { start, length };
  }
  const wordFrom = left.lastIndexOf(' ', best.length - 1) + 1;
  const length = Math.min(wordFrom, best.length);
  return {
    common: left.slice(0, length).trim(),
    quoted: firstWords(left.slice(length)),
    recorded: firstWords(right.slice(best.start + length)),
  };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

const firstWords = (text: string) => text.split(' ').slice(0, 3).join(' ');

/** How many words a quotation has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
