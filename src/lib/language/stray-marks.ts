import { showCharacter } from '../text/normal-form/character-names.ts';

/** A quotation mark without its partner, or of a kind that our texts do not use. */
export interface StrayMark {
  mark: string;
  index: number;
  reason: string;
  hint: string;
}

/** More of them in one text are the same mistake. */
const MOST = 20;

const IN_PAIRS = 'Write “ before the quoted words and ” after them.';
const DOUBLE = 'Write “…” around quoted words. If nobody is quoted, use *emphasis*.';
const APOSTROPHE = 'Write ’ for an apostrophe, and “…” around quoted words.';

type Kind = readonly [pattern: string, describe: (mark: string) => string, hint: string];

const ofSingle = (mark: string) => `${mark} is a single quotation mark`;
const ofLanguage = (mark: string) => `${mark} is a quotation mark of another language`;
const ofKind = (mark: string) => `${showCharacter(mark)} is a quotation mark of another kind`;
const ofMeasure = (mark: string) => `${showCharacter(mark)} is a sign of measurement, not a quotation mark`;
const ofLetters = (mark: string) => `${showCharacter(mark)} is a letter, not a quotation mark`;
const ofEnding = (mark: string) => `${showCharacter(mark)} is not the apostrophe`;
const ofAccents = (mark: string) => `${showCharacter(mark)} is an accent, not a quotation mark or an apostrophe`;

/** The endings of English words behind an apostrophe. */
const ENDING = String.raw`(?=(?:s|t|d|m|ll|re|ve)(?!\p{L}))`;

/** Marks of other kinds, and those that are one only where they do not belong to a letter or a figure. */
const KINDS: readonly [Kind, ...Kind[]] = [
  [String.raw`(?<![\p{L}\p{M}\p{N}*_])['’](?=\p{L})|‘`, ofSingle, DOUBLE],
  [String.raw`(?!["'“”‘’‛‟])\p{Quotation_Mark}|<<|>>|,,(?=\p{L})`, ofLanguage, DOUBLE],
  [String.raw`[‛‟❛❜❝❞❟❠❬-❱⟨-⟫⹂\u{1f676}-\u{1f678}]`, ofKind, DOUBLE],
  [String.raw`(?<![\d⁄])[′″‴]|[‵‶‷]`, ofMeasure, DOUBLE],
  [`(?<=\\p{L})[ʹʻʼʽʾʿˈꞋꞌ\`]${ENDING}`, ofEnding, APOSTROPHE],
  // In other alphabets written in Latin letters, these stand for a letter: before another one, or behind one.
  [String.raw`[ʻʼʽʾʿˮ](?!\p{L})|(?<!\p{L})[ʹʺ˝]`, ofLetters, DOUBLE],
  ['´|(?<![\\p{L}\\p{M}\\p{N}`])`+(?=[\\p{L}\\p{N}])', ofAccents, APOSTROPHE],
];

const STRAY = new RegExp(KINDS.map(([pattern]) => `(${pattern})`).join('|'), 'gu');

/** Finds the stray quotation marks of a text, in order of their kinds. */
export const findStrayMarks = (text: string): StrayMark[] => {
  const unpaired = [...findUnpaired(text).take(MOST)];
  return [...unpaired, ...findForeign(text).take(MOST - unpaired.length)];
};

function* findForeign(text: string): Generator<StrayMark> {
  for (const match of text.matchAll(STRAY)) {
    const kind = match.slice(1).findIndex(Boolean);
    const [mark] = match;
    const [, describe, hint] = KINDS[kind] ?? KINDS[0];
    yield { mark, index: match.index, reason: describe(mark), hint };
  }
}

/** Curly marks without their partners, and the last straight one of an odd number. */
function* findUnpaired(text: string): Generator<StrayMark> {
  let open: number | undefined;
  let straight: number | undefined;
  let isOdd = false;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    if (mark === '"') {
      straight = index;
      isOdd = !isOdd;
    } else if (mark === '“') {
      if (open !== undefined) yield unpaired('“', open);
      open = index;
    } else if (open === undefined) yield unpaired('”', index);
    else open = undefined;
  }
  if (open !== undefined) yield unpaired('“', open);
  if (isOdd && straight !== undefined) yield unpaired('"', straight);
}

const unpaired = (mark: string, index: number): StrayMark => ({
  mark,
  index,
  reason: `the quotation mark ${mark} is not ${mark === '”' ? 'opened' : 'closed'}`,
  hint: IN_PAIRS,
});
