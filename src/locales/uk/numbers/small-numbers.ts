import { findMatches } from '#lib/text/find-matches.ts';
import type { SmallNumber } from '../../parts/counting.ts';
import { anyOf, CARDINALS, ORDINALS, plain } from './number-words.ts';

/** „Один“ alone is seldom a count. */
const COUNTED = new Map([...CARDINALS].filter(([, value]) => value > 1));
const TENS = anyOf([...CARDINALS].filter(([, value]) => value >= 20).map(([word]) => word));
const UNITS = anyOf([...CARDINALS].filter(([, value]) => value < 10).map(([word]) => word));
const ORDINAL = anyOf(ORDINALS.keys());

const WORD = new RegExp(
  String.raw`(?<![\p{L}’'ʼ]|(?:[Пп]о|[Нн]а)-)(?:(?:(?<tens>${TENS}) )?(?<ordinal>${ORDINAL})|(?<tens2>${TENS}) (?<unit>${UNITS})|(?<cardinal>${anyOf(COUNTED.keys())}))(?![\p{L}’'ʼ])`,
  'giu',
);

/** Whether a word in lower case is such a number, or a part of one. */
export const isSmallNumber = (word: string): boolean => COUNTED.has(plain(word)) || ORDINALS.has(plain(word));

const valueOf = (word: string | undefined): number => (word === undefined ? 0 : (CARDINALS.get(plain(word)) ?? 0));

/** Finds the numbers from two to ninety-nine that are written as Ukrainian words, and ordinals, in any case. */
export const findSmallNumbers = (text: string): SmallNumber[] =>
  findMatches(text, WORD).map(({ 0: word, index, groups = {} }) => {
    const { tens, ordinal, tens2, unit, cardinal } = groups;
    // „Сьома“ and „п’яти“ are forms of both.
    const isOrdinal = ordinal !== undefined && !(tens === undefined && COUNTED.has(plain(ordinal)));
    const value =
      ordinal === undefined ? valueOf(tens2) + valueOf(unit) + valueOf(cardinal) : valueOf(tens) + (ORDINALS.get(plain(ordinal)) ?? 0);
    return { start: index, end: index + word.length, text: word, value, isOrdinal };
  });
