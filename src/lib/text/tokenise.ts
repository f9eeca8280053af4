/** A word or number, or another character that is no white space. */
export interface Token {
  word: string;
  /** Its offset. */
  start: number;
  /** Whether it and the next token, with only a joint between them, could be parts of one word. */
  isJoined: boolean;
}

/** Stands in a text where an element begins or ends: there, one word may end and the next begin without white space. */
export const JOINT = '\u{1}';

const [SPACE, WORD, OTHER] = [1, 2, 3];

/** The kind of each character of the Basic Multilingual Plane, as far as it was looked up: texts are read character by character. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const character = String.fromCodePoint(code);
  const kind = /[\s\u{1}]/u.test(character) ? SPACE : /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : OTHER;
  if (code < kinds.length) kinds[code] = kind;
  return kind;
}

/** The offset at which the next word of a text begins, from an offset on; the length of the text if there is none. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (kindOf(code) === WORD) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** The offset at which a word ends that goes on at an offset; the offset itself if none does. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    if (kindOf(code) !== WORD) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** Splits a text into words and other characters. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  let wordFrom = -1;
  const add = (start: number, end: number, isWord: boolean): void => {
    const token = { word: text.slice(start, end), start, isJoined: false };
    if (last && isWord && isOnlyJoints(text, last.start + last.word.length, start)) last.isJoined = true;
    last = isWord ? token : undefined;
    tokens.push(token);
  };
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) as number;
    const kind = kindOf(code);
    const next = at + (code > 0xffff ? 2 : 1);
    if (kind === WORD && wordFrom === -1) wordFrom = at;
    if (kind !== WORD && wordFrom !== -1) {
      add(wordFrom, at, true);
      wordFrom = -1;
    }
    if (kind === OTHER) add(at, next, false);
    at = next;
  }
  if (wordFrom !== -1) add(wordFrom, text.length, true);
  return tokens;
}

function isOnlyJoints(text: string, from: number, to: number): boolean {
  if (from === to) return false;
  for (let at = from; at < to; at++) if (text[at] !== JOINT) return false;
  return true;
}
