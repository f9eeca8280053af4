import { findMatches } from '#lib/text/find-matches.ts';
import { anyOf } from '../../common/any-of.ts';
import type { SmallNumber } from '../../parts/counting.ts';
import { CARDINALS, TENS } from './cardinals.ts';

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

const ORDINALS = new Map([...CARDINALS].map(([word, value]) => [ordinalOf(word), value] as const));

const NUMBER_WORD = new RegExp(String.raw`\b(?:(${anyOf(TENS)})[-‑ ])?(${anyOf([...CARDINALS.keys(), ...ORDINALS.keys()])})\b`, 'gi');

/** Whether a word in lower case is such a number, or a part of one. */
export const isSmallNumber = (word: string): boolean => CARDINALS.has(word) || ORDINALS.has(word);

/** Finds the numbers up to ninety-nine that are written as English words. They may be joined to others, as in "nine-point". */
export const findSmallNumbers = (text: string): SmallNumber[] =>
  findMatches(text, NUMBER_WORD).map(({ 0: words, 1: tens = '', 2: last = '', index }) => {
    const cardinal = CARDINALS.get(last.toLowerCase());
    const value = (cardinal ?? ORDINALS.get(last.toLowerCase()) ?? 0) + (CARDINALS.get(tens.toLowerCase()) ?? 0);
    return { start: index, end: index + words.length, text: words, value, isOrdinal: cardinal === undefined };
  });
