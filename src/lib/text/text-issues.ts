import { codePointOf } from './code-point.ts';

/** A character that is not allowed in a text, and its offset from 0. */
export interface TextIssue {
  offset: number;
  reason: string;
}

/** Control characters except tabs and line breaks, noncharacters, and lone surrogates: they break pages and feeds. */
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/u;

/** Characters that are not seen, but keep words from being found and compared: soft hyphens, spaces without width. */
const INVISIBLE: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u2060': 'word joiner',
  '\ufeff': 'zero-width no-break space',
};

/** Marks that change the text direction until their closing mark. Source: Unicode Standard Annex 9. */
const OPENING = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A numeric character reference of Markdown and HTML: `&#27;` or `&#x1b;`. */
const REFERENCE = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/**
 * The first issue of a text: a forbidden or an invisible character, else a character reference for one, else a direction mark without
 * its counterpart.
 */
export const findTextIssue = (text: string): TextIssue | undefined =>
  findControl(text) ?? findInvisible(text) ?? findReference(text) ?? findUnpairedDirection(text);

/** The first forbidden character. */
function findControl(text: string): TextIssue | undefined {
  const control = CONTROL.exec(text);
  return control ? { offset: control.index, reason: `the character ${codePointOf(control[0])} is not allowed in texts` } : undefined;
}

/** The first invisible character; one at the very beginning is a byte order mark. */
function findInvisible(text: string): TextIssue | undefined {
  const offset = text.slice(1).search(/[\u00ad\u200b\u2060\ufeff]/) + 1;
  const character = text.charAt(offset);
  return offset > 0
    ? { offset, reason: `here is an invisible character, the ${INVISIBLE[character]} ${codePointOf(character)}` }
    : undefined;
}

/** Finds character references for forbidden characters, and for direction marks: as references, their pairs are hard to see. */
function findReference(text: string): TextIssue | undefined {
  for (const { 0: written, 1: hex, 2: decimal, index } of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = code > 0x10ffff ? '\ufffe' : String.fromCodePoint(code);
    if (CONTROL.test(character) || character.search(DIRECTIONS) === 0)
      return { offset: index, reason: `${written} is a code for the character ${codePointOf(character)}, which is not allowed in texts` };
  }
  return undefined;
}

function findUnpairedDirection(text: string): TextIssue | undefined {
  const open: TextIssue[] = [];
  for (const { 0: mark, index } of text.matchAll(DIRECTIONS))
    if (OPENING.test(mark)) open.push(unpaired(index, mark, 'is not closed, so it reverses the text after it'));
    else if (!open.pop()) return unpaired(index, mark, 'closes nothing');
  return open[0];
}

const unpaired = (offset: number, mark: string, issue: string): TextIssue => ({
  offset,
  reason: `the direction mark ${codePointOf(mark)} ${issue}`,
});
