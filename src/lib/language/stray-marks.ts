import { findMatches } from '#lib/text/find-matches.ts';
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

/** The marks of a language that texts must use. */
export interface HouseMarks {
  /** The marks around quoted words: “ and ” in English. */
  open: string;
  close: string;
  /** Single marks, which no text of our own may have. */
  singles: string;
  /** Endings of words behind an apostrophe, as alternatives of a regular expression. */
  endings: string;
}

type Kind = readonly [pattern: string, describe: (mark: string) => string, hint: string];

const ofSingle = (mark: string) => `${mark} is a single quotation mark`;
const ofLanguage = (mark: string) => `${mark} is a quotation mark of another language`;
const ofKind = (mark: string) => `${showCharacter(mark)} is a quotation mark of another kind`;
const ofMeasure = (mark: string) => `${showCharacter(mark)} is a sign of measurement, not a quotation mark`;
const ofLetters = (mark: string) => `${showCharacter(mark)} is a letter, not a quotation mark`;
const ofEnding = (mark: string) => `${showCharacter(mark)} is not the apostrophe`;
const ofAccents = (mark: string) => `${showCharacter(mark)} is an accent, not a quotation mark or an apostrophe`;

/** Marks of other kinds, and those that are one only where they do not belong to a letter or a figure. */
function listKinds({ open, close, singles, endings }: HouseMarks): readonly [Kind, ...Kind[]] {
  const double = `Write ${open}…${close} around quoted words. If nobody is quoted, use *emphasis*.`;
  const apostrophe = `Write ’ for an apostrophe, and ${open}…${close} around quoted words.`;
  return [
    [String.raw`(?<![\p{L}\p{M}\p{N}*_])['’](?=\p{L})|[${singles}]`, ofSingle, double],
    [String.raw`(?!["'’‛‟${open}${close}${singles}])\p{Quotation_Mark}|<<|>>|,,(?=\p{L})`, ofLanguage, double],
    [String.raw`[‛‟❛❜❝❞❟❠❬-❱⟨-⟫⹂\u{1f676}-\u{1f678}]`, ofKind, double],
    [String.raw`(?<![\d⁄])[′″‴]|[‵‶‷]`, ofMeasure, double],
    [`(?<=\\p{L})[ʹʻʼʽʾʿˈꞋꞌ\`](?=(?:${endings})(?!\\p{L}))`, ofEnding, apostrophe],
    // In other alphabets written in Latin letters, these stand for a letter: before another one, or behind one.
    [String.raw`[ʻʼʽʾʿˮ](?!\p{L})|(?<!\p{L})[ʹʺ˝]`, ofLetters, double],
    ['´|(?<![\\p{L}\\p{M}\\p{N}`])`+(?=[\\p{L}\\p{N}])', ofAccents, apostrophe],
  ];
}

/** Finds the stray quotation marks of texts, in order of their kinds. */
export function createStrayMarkFinder(marks: HouseMarks): (text: string) => StrayMark[] {
  const kinds = listKinds(marks);
  const counted = new RegExp(`["${marks.open}${marks.close}]`, 'g');
  // Letters, figures and usual punctuation: most texts have nothing else, and to see that takes a fraction of the time.
  const unusual = new RegExp(String.raw`[^\w\s.,;:()?!%&/\u00c0-\u024f\u0400-\u04ff\u2013\u2014\u2026${marks.open}${marks.close}-]|,,`);
  const stray = new RegExp(kinds.map(([pattern]) => `(${pattern})`).join('|'), 'gu');

  function* findForeign(text: string): Generator<StrayMark> {
    if (!unusual.test(text)) return;
    for (const match of findMatches(text, stray)) {
      const kind = match.slice(1).findIndex(Boolean);
      const [mark] = match;
      const [, describe, hint] = kinds[kind] ?? kinds[0];
      yield { mark, index: match.index, reason: describe(mark), hint };
    }
  }

  return (text) => {
    const unpaired = [...findUnpaired(text, marks, counted).take(MOST)];
    return [...unpaired, ...findForeign(text).take(MOST - unpaired.length)];
  };
}

/** Marks without their partners, and the last straight one of an odd number. */
function* findUnpaired(text: string, marks: HouseMarks, counted: RegExp): Generator<StrayMark> {
  let open: number | undefined;
  let straight: number | undefined;
  let isOdd = false;
  for (const { 0: mark, index } of findMatches(text, counted)) {
    if (mark === '"') {
      straight = index;
      isOdd = !isOdd;
    } else if (mark === marks.open) {
      if (open !== undefined) yield unpaired(marks.open, open, marks);
      open = index;
    } else if (mark !== marks.close) continue;
    else if (open === undefined) yield unpaired(marks.close, index, marks);
    else open = undefined;
  }
  if (open !== undefined) yield unpaired(marks.open, open, marks);
  if (isOdd && straight !== undefined) yield unpaired('"', straight, marks);
}

const unpaired = (mark: string, index: number, { open, close }: HouseMarks): StrayMark => ({
  mark,
  index,
  reason: `the quotation mark ${mark} is not ${mark === close ? 'opened' : 'closed'}`,
  hint: `Write ${open} before the quoted words and ${close} after them.`,
});
