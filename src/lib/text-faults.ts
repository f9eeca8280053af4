/** What is wrong with a text as a text, whatever it says, and where: as an offset from 0. */
export interface TextFault {
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

/** What is wrong with a text whole: the first character that no text has, else the first mark of direction without its counterpart. */
export const findTextFault = (text: string): TextFault | undefined => findControl(text) ?? findTurned(text);

/** The first character that no text has. */
function findControl(text: string): TextFault | undefined {
  const control = CONTROL.exec(text);
  return control
    ? { offset: control.index, reason: `here stands the control character ${nameOf(control[0])}, which no text has` }
    : undefined;
}

function findTurned(text: string): TextFault | undefined {
  const open: TextFault[] = [];
  for (const { 0: mark, index } of text.matchAll(DIRECTIONS))
    if (OPENING.test(mark)) open.push(turned(index, mark, 'is never ended'));
    else if (!open.pop()) return turned(index, mark, 'ends what nothing began');
  return open[0];
}

const turned = (offset: number, mark: string, flaw: string): TextFault => ({
  offset,
  reason: `the mark of direction ${nameOf(mark)} ${flaw}: it would turn round what stands behind it`,
});

/** A text for a terminal: each control character shows as one that stands for it, so that none acts. */
export const showControls = (text: string): string => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
