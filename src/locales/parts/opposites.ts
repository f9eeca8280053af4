import type { Word } from './words.ts';

/**
 * Two lists of words, separated by commas: every word of one is the opposite of every word of the other. A word stands for
 * its regular forms ("reject" for "rejects" and "rejected"); irregular forms are listed. A word may be a phrase.
 */
export type Opposites = readonly [string, string];

/** A word of a text that has opposites. */
export interface SidedWord {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  /** The pair of lists that has the word, and which of the two. */
  pair: Opposites;
  side: 0 | 1;
  /** Whether a negation stands shortly before the word: "did not reject". */
  isNegated: boolean;
  /** The stems of the words around it, without stop words. */
  near(): Set<string>;
}

/** Finds the words of a text that have opposites, except where they have another sense, as in “before the court”. */
export type FindSidedWords = (words: readonly Word[]) => SidedWord[];

/** Words that reverse a sentence when one stands for the other. */
export interface OppositeWords {
  /** Pairs of words that reverse a sentence when one stands for the other. */
  pairs: readonly Opposites[];
  createFinder(pairs: readonly Opposites[]): FindSidedWords;
}
