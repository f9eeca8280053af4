import { findMatches } from '#lib/text/find-matches.ts';
import type { SmallNumber } from '../../parts/counting.ts';
import { ABOVE_ONE, anyOf, CARDINALS, isNew, valueOfWords } from './number-words.ts';

/** Ordinals that are not made of their cardinal. */
const IRREGULAR: Readonly<Record<string, string>> = { cinq: 'cinquième', neuf: 'neuvième' };
const ordinalOf = (cardinal: string): string => cardinal.replace(/[^-]+$/, (last) => IRREGULAR[last] ?? `${last.replace(/e$/, '')}ième`);

const ORDINALS = new Map([
  ...[...CARDINALS].filter(([word]) => word !== 'un' && word !== 'quatre-vingts').map(([word, value]) => [ordinalOf(word), value] as const),
  ['premier', 1] as const,
  ['première', 1] as const,
  ['second', 2] as const,
]);
/** “Le premier ministre” is not the first of several. */
const ORDINAL = String.raw`(?:${anyOf(ORDINALS.keys())})s?(?! ministres?(?!\p{L}))`;

const WORD = new RegExp(String.raw`(?<![\p{L}-])(?:${ORDINAL}|(?<cardinal>(?:${ABOVE_ONE})e?))(?!\p{L}|[-‑]\p{L}{2})`, 'giu');

/** Numbers that are several words have these parts. */
const PARTS = new Set([...CARDINALS.keys(), ...ORDINALS.keys()].flatMap((word) => word.split('-')));

/** Whether a word in lower case is such a number, or a part of one. */
export const isSmallNumber = (word: string): boolean =>
  word !== 'un' && word !== 'et' && word !== 'neuf' && PARTS.has(word.replace(/(?<=ième|er|ère)s$/, ''));

const hyphened = (word: string): string => word.toLowerCase().replace(/[‑\s]+/g, '-');

/** Finds the numbers from two to ninety-nine that are written as French words. “Neuf” that means “new” is none. */
export const findSmallNumbers = (text: string): SmallNumber[] =>
  findMatches(text, WORD)
    .filter(({ 0: word, index }) => !isNew(text, index, word))
    .map(({ 0: word, index, groups }) => {
      const isOrdinal = groups?.['cardinal'] === undefined;
      const value = isOrdinal ? ORDINALS.get(hyphened(word).replace(/s$/, '')) : valueOfWords(word);
      return { start: index, end: index + word.length, text: word, value: value ?? 0, isOrdinal };
    });
