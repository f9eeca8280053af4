import { findMatches } from '#lib/text/find-matches.ts';
import { anyOf } from '../../common/any-of.ts';
import type { SmallNumber } from '../../parts/counting.ts';
import { CARDINALS, HALVES } from './number-words.ts';

/** The stems of ordinals that are not made of their cardinal. */
const IRREGULAR: Readonly<Record<string, string>> = { ein: 'erst', drei: 'dritt', sieben: 'siebt', acht: 'acht' };
const stemOf = (cardinal: string, value: number): string => IRREGULAR[cardinal] ?? cardinal + (value < 20 ? 't' : 'st');

const ORDINALS = new Map([...CARDINALS].map(([word, value]) => [stemOf(word, value), value] as const));
const ORDINAL = new RegExp(`^(${anyOf(ORDINALS.keys())})e[mnrs]?$`);
/** „Ein“ is mostly an article. */
const COUNTED = new Map([...[...CARDINALS].filter(([, value]) => value > 1), ...HALVES]);

const WORD = new RegExp(String.raw`(?<!\p{L})(?:(${anyOf(COUNTED.keys())})|(?:${anyOf(ORDINALS.keys())})e[mnrs]?)(?!\p{L})`, 'giu');

/** Whether a word in lower case is such a number. */
export const isSmallNumber = (word: string): boolean => COUNTED.has(word) || ORDINAL.test(word);

/** Finds the numbers from two to ninety-nine that are written as German words. */
export const findSmallNumbers = (text: string): SmallNumber[] =>
  findMatches(text, WORD).map(({ 0: word, 1: cardinal, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    value: COUNTED.get(word.toLowerCase()) ?? ORDINALS.get(ORDINAL.exec(word.toLowerCase())?.[1] ?? '') ?? 0,
    isOrdinal: cardinal === undefined,
  }));
