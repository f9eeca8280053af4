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
  ʼ: "'",
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

/** Replaces characters by their equals, and collapses white space. The length may change. */
export const normaliseQuotation = (text: string): string =>
  text
    .replace(/[‘’“”–—‑ʼ\u00a0\u2009\u202f]/g, (character) => EQUAL_CHARACTERS[character] ?? character)
    .replace(/[\u201a\u2039\u203a]/g, "'")
    .replace(/[\u201e\u00ab\u00bb]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The marks that open a quotation in any language, by their code, each with those that close it: “…”, "…", „…“, «…» and »…«. As
 * codes and escapes, because the fonts of a site have every character of its scripts.
 */
const CLOSING: ReadonlyMap<number, RegExp> = new Map([
  [0x201c, /”/g],
  [0x22, /"/g],
  [0x201e, /[“”]/g],
  [0xab, /\u00bb/g],
  [0xbb, /\u00ab/g],
]);

/**
 * The ranges of quotations in a text, including the quotation marks, as offsets from 0. Marks of all languages count, so that no
 * quotation escapes the checks because of its marks; which of them our own texts may use is part of a language.
 */
export const findQuotations: (text: string) => readonly { start: number; end: number }[] = memoizeText((text) => {
  const found: { start: number; end: number }[] = [];
  const opening = /[“"\u201e\u00ab\u00bb]/g;
  // A mark that is closed nowhere is looked for once: many of them would take minutes.
  const unclosed = new Set<string>();
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const at = unclosed.has(match[0]) ? -1 : placeOf(CLOSING.get(match[0].charCodeAt(0)), text, opening.lastIndex);
    if (at === -1) {
      unclosed.add(match[0]);
      continue;
    }
    found.push({ start: match.index, end: at + 1 });
    opening.lastIndex = at + 1;
  }
  return found;
});

/** The quoted words of a text, without the quotation marks. */
export const quotedTextsIn = (text: string): string[] => findQuotations(text).map(({ start, end }) => text.slice(start + 1, end - 1));

/** The first place of a mark in a text, from an offset on; -1 if there is none. */
function placeOf(mark: RegExp | undefined, text: string, from: number): number {
  if (!mark) return -1;
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? -1;
}

/** An editorial insertion in brackets, or an ellipsis for words left out. */
const GAP = /\[[^\]]*\]|…|\.\.\./g;

export interface QuotationPart {
  text: string;
  /** Whether a bracket touches the part, inside a word. */
  joinedBefore: boolean;
  joinedAfter: boolean;
  /** What is put in before the part and after it, without its brackets; empty for an omission. */
  insertedBefore: string;
  insertedAfter: string;
}

/** Whether letters are an ending by which forms of a word differ in a language, and that never turns its meaning round. */
export type IsEnding = (letters: string) => boolean;

/**
 * Whether quoted words are in the recorded ones: the same words in the same case and order, and only complete words.
 * `[…]` marks an insertion, an ellipsis an omission; the parts between them must be in order.
 */
export const isVerbatim = (quoted: string, recorded: string, isEnding: IsEnding): boolean =>
  walkParts(quoted, recorded, isEnding).isComplete;

interface Walk {
  isComplete: boolean;
  /** The first part that was not found. */
  missing?: QuotationPart;
  /** The offset in the recorded words where the search for it began, and the number of characters found before. */
  from: number;
  found: number;
}

function walkParts(quoted: string, recorded: string, isEnding: IsEnding): Walk {
  const parts = splitQuotation(normaliseQuotation(quoted));
  const text = normaliseQuotation(recorded);
  let from = 0;
  let found = 0;
  for (const part of parts) {
    const at = findPart(text, part, from, isEnding);
    if (at === -1) return { isComplete: false, missing: part, from, found };
    from = at + part.text.length;
    found += part.text.length;
  }
  return { isComplete: parts.length > 0, from, found };
}

/** The parts of quoted words between insertions and omissions. */
export function splitQuotation(quoted: string): QuotationPart[] {
  const gaps = quoted.match(GAP) ?? [];
  const parts: QuotationPart[] = [];
  let insertedBefore: string[] = [];
  for (const [index, raw] of quoted.split(GAP).entries()) {
    const [before = '', after = ''] = [gaps[index - 1], gaps[index]];
    insertedBefore.push(insertedIn(before));
    const text = raw.trim();
    if (text === '') continue;
    parts.push({
      text,
      joinedBefore: before.endsWith(']') && !/^\s/.test(raw),
      joinedAfter: after.startsWith('[') && !/\s$/.test(raw),
      insertedBefore: insertedBefore.filter(Boolean).join(' '),
      insertedAfter: insertedIn(after),
    });
    insertedBefore = [];
  }
  return parts;
}

const insertedIn = (gap: string): string =>
  gap.startsWith('[')
    ? gap
        .slice(1, -1)
        .replace(/^(?:…|\.\.\.)$/, '')
        .trim()
    : '';

/** The words put into quoted ones, in brackets. */
export const listInsertions = (quoted: string): string[] => [...quoted.matchAll(GAP)].map(([gap]) => insertedIn(gap)).filter(Boolean);

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Looks for a part from an offset on: where words begin and end, or where brackets put in what it lacks of a word. */
export function findPart(text: string, part: QuotationPart, from: number, isEnding: IsEnding): number {
  const { text: words } = part;
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const opens = !isWordCharacter(words[0]) || opensWord(part, text.slice(Math.max(0, at - LONGEST_WORD), at));
    const closes = !isWordCharacter(words.at(-1)) || closesWord(part, text.slice(end, end + LONGEST_WORD), isEnding);
    if (opens && closes) return at;
  }
  return -1;
}

const LONGEST_WORD = 50;

/** What is put in before a part may only change the case of the letters before it: “[w]e”, but not “[un]important”. */
function opensWord({ joinedBefore, insertedBefore }: QuotationPart, before: string): boolean {
  const inserted = joinedBefore ? lastLetters(insertedBefore) : '';
  return lastLetters(before).toLowerCase() === inserted.toLowerCase();
}

const lastLetters = (text: string): string => text.slice(text.search(/[\p{L}\p{M}\p{N}]*$/u));

/** What is put in after a part may only change its ending: “repl[ies]”, but not “use[less]”. */
function closesWord({ joinedAfter, insertedAfter }: QuotationPart, after: string, isEnding: IsEnding): boolean {
  const tail = after.slice(0, after.search(/[^\p{L}\p{M}\p{N}]|$/u));
  if (!joinedAfter) return tail === '';
  const inserted = insertedAfter.slice(0, insertedAfter.search(/[^\p{L}\p{M}\p{N}'-]|$/u));
  return inserted.toLowerCase() === tail.toLowerCase() || (isEnding(inserted) && isEnding(tail));
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
export function firstDifference(quoted: string, recorded: string, isEnding: IsEnding): Difference {
  const { missing, from, found } = walkParts(quoted, recorded, isEnding);
  const text = normaliseQuotation(recorded);
  if (missing && findPart(text, missing, 0, isEnding) !== -1)
    return { common: '', quoted: missing.text, recorded: '', isMoved: true, agreed: found };
  const left = missing?.text ?? normaliseQuotation(quoted);
  // After the end of the recorded words, compare with all of them.
  const right = text.slice(from).trim() || text;
  const best = bestStart(left, right);
  const length = left.lastIndexOf(' ', best.length - 1) + 1;
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
  let best = { start: 0, length: 0, looseLength: 0 };
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
