/** Writes apostrophes, hyphens and blanks that differ only in form in one way. The length stays the same. */
export const unifyMarks = (text: string): string =>
  ODD_MARKS.test(text) ? text.replace(/[’ʼʻ]/g, "'").replaceAll('‑', '-').replace(/\s/g, ' ') : text;

const ODD_MARKS = /[’ʼʻ‑]|[^\S ]/;

/** A no-break space of a number, as in 10 000, is part of it: only there it stays. */
const BLANKS = /(?<!\d)\s+|(?<=\d)(?![\u00a0\u2009\u202f]\d{3})\s+/g;

/** Replaces every run of white space with one space, but for the spaces inside numbers, and trims the text. */
export const foldBlanks = (text: string): string => (UNFOLDED.test(text) ? text.replace(BLANKS, ' ').trim() : text);

/** Most texts have single spaces only: to see that takes far less time than to replace them. */
const UNFOLDED = /[^\S ]| {2}|^ | $/;

/** The form in which names and phrases are compared: two are the same if only their apostrophes, hyphens or blanks differ. */
export const toComparable = (text: string): string => unifyMarks(foldBlanks(text));

/** Matches the comparable forms of a text in a text whose blanks are folded, as part of a regular expression. */
export const matchComparable = (text: string): string =>
  RegExp.escape(foldBlanks(text))
    .replace(/['’ʼʻ]|\\x27/g, "['’ʼʻ]")
    .replace(/‑|\\x2d|\\-/g, '[-‑]');
