import { findFigures } from '../figures.ts';
import { findSmallNumbers } from './small-numbers.ts';
import type { Word } from './words.ts';

/** A number, and what it counts. */
export interface Count {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  /** The number and the words after it. */
  text: string;
  value: number;
  /** Whether it is written as a word, not in figures. */
  isWord: boolean;
  /** Whether it names a place in an order, as "third" does. */
  isOrdinal: boolean;
  /** The stems of the words after it, of which one is often the noun: "vote" and "member" in "five voting members". */
  nouns: string[];
}

/** How many words after a number may say what it counts. */
const WORDS_AFTER = 2;

/** Finds the numbers below a limit, in words (if they are below a hundred) and in figures. */
export function findCounts(text: string, words: readonly Word[], below = 100): Count[] {
  const numbers = [
    ...findSmallNumbers(text).map((word) => ({ ...word, isWord: true })),
    ...findFigures(text).map(({ start, end, value }) => ({ start, end, value: Number(value), isWord: false, isOrdinal: false })),
  ];
  return numbers
    .filter(({ value }) => value < below)
    .map(({ start, end, value, isWord, isOrdinal }) => {
      const after = words.filter((word) => word.start >= end).slice(0, WORDS_AFTER);
      const nouns = after.filter((word) => !word.isStopWord && /\p{L}/u.test(word.text) && !/[.!?;:\n]/.test(text.slice(end, word.start)));
      const nounEnd = nouns.at(-1)?.end ?? end;
      return { start, end, text: text.slice(start, nounEnd), value, isWord, isOrdinal, nouns: nouns.map(({ stem }) => stem) };
    });
}
