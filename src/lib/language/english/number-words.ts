/** A number written as a word: "three", "twenty-one", "third". */
export interface NumberWord {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  value: number;
  /** Whether it names a place in an order, as "third" does. */
  isOrdinal: boolean;
}

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const ordinalOf = (cardinal: string): string => IRREGULAR_ORDINALS[cardinal] ?? `${cardinal.replace(/y$/, 'ie')}th`;

const CARDINALS = new Map([
  ...[...UNITS, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, index * 10 + 20] as const),
]);
const ORDINALS = new Map([...CARDINALS].map(([word, value]) => [ordinalOf(word), value] as const));

/** The longest first: "six" begins "sixteen". */
const anyOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const NUMBER_WORD = new RegExp(String.raw`\b(?:(${anyOf(TENS)})[-‑ ])?(${anyOf([...CARDINALS.keys(), ...ORDINALS.keys()])})\b`, 'gi');

/** Finds the numbers up to ninety-nine that are written as English words. They may be joined to others, as in "nine-point". */
export const findNumberWords = (text: string): NumberWord[] =>
  [...text.matchAll(NUMBER_WORD)].map(({ 0: words, 1: tens = '', 2: last = '', index }) => {
    const cardinal = CARDINALS.get(last.toLowerCase());
    const value = (cardinal ?? ORDINALS.get(last.toLowerCase()) ?? 0) + (CARDINALS.get(tens.toLowerCase()) ?? 0);
    return { start: index, end: index + words.length, text: words, value, isOrdinal: cardinal === undefined };
  });
