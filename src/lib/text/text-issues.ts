/** What is wrong with a text as a text, whatever it says, and where: as an offset from 0. */
export interface TextIssue {
  offset: number;
  reason: string;
}

/** No letter, and nothing that moves the line on: a page or a feed that holds one of these is broken. Half a surrogate pair is none either. */
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/u;

/** Marks that turn round the direction of all that follows, until their counterpart. */
const OPENING = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The name of a character that cannot be seen. */
const nameOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character of Markdown and HTML by its number, as `&#27;` or `&#x1b;`. */
const REFERENCE = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

/**
 * What is wrong with a text whole: the first character that no text has, else the first that is written by its number,
 * else the first mark of direction without its counterpart.
 */
export const findTextIssue = (text: string): TextIssue | undefined => findControl(text) ?? findReference(text) ?? findTurned(text);

/** The first character that no text has. */
function findControl(text: string): TextIssue | undefined {
  const control = CONTROL.exec(text);
  return control
    ? { offset: control.index, reason: `here stands the control character ${nameOf(control[0])}, which no text has` }
    : undefined;
}

/** Marks of direction, too: written like this, nobody sees which of them end each other. */
function findReference(text: string): TextIssue | undefined {
  for (const { 0: written, 1: hex, 2: decimal, index } of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character = code > 0x10ffff ? '\ufffe' : String.fromCodePoint(code);
    if (CONTROL.test(character) || character.search(DIRECTIONS) === 0)
      return { offset: index, reason: `here stands ${written}, which is shown as ${nameOf(character)}: no text needs that` };
  }
  return undefined;
}

function findTurned(text: string): TextIssue | undefined {
  const open: TextIssue[] = [];
  for (const { 0: mark, index } of text.matchAll(DIRECTIONS))
    if (OPENING.test(mark)) open.push(turned(index, mark, 'is never ended'));
    else if (!open.pop()) return turned(index, mark, 'ends what nothing began');
  return open[0];
}

const turned = (offset: number, mark: string, flaw: string): TextIssue => ({
  offset,
  reason: `the mark of direction ${nameOf(mark)} ${flaw}: it would turn round what stands behind it`,
});

/** What acts on a terminal, or turns round what stands behind it. */
const ACTING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** One line for a terminal: each control character shows as one that stands for it, so that none acts. */
export const showControls = (text: string): string => text.replace(ACTING, '\ufffd');

/** The same for a text of lines, which it keeps. */
export const showLines = (text: string): string => text.replace(ACTING, (character) => (/[\n\t]/.test(character) ? character : '\ufffd'));

/** JSON for a terminal, the same to programs: what `JSON.stringify` leaves as it is and would act is written by its number. */
export const escapeControls = (json: string): string =>
  json.replace(ACTING, (character) =>
    character === '\n' ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
