import type { Word } from './words.ts';

/** What a marker is about: whether a sentence denies, how much of something it means, and whether it happened. */
export type MarkerKind = 'negation' | 'all' | 'most' | 'some' | 'only' | 'possible' | 'future';

/** A word or phrase that changes what a sentence says: “not”, “all”, “might”, “was to”. */
export interface Marker {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  /** The index of its first word. */
  index: number;
  kind: MarkerKind;
  /** Whether it alone can raise a doubt; see `MarkerWords`. */
  isClear: boolean;
}

/** How a sentence denies, limits or doubts what it says. */
export interface Meaning {
  /** Words that negate, as alternatives of a regular expression. */
  negations: string;
  /** A word that negates those behind it, at the end of a text: its first group. */
  negationBefore: RegExp;
  /** A word that negates those before it, at the beginning of a text: its first group. German has such words: “schließt nicht”. */
  negationAfter?: RegExp | undefined;
  /** Whether quoted words are only a noun, which a negation behind them does not deny: „Ruhe“ in „Wir verkaufen unsere Ruhe nicht“. */
  isNominal?: ((words: string) => boolean) | undefined;
  /** The preposition that only negates what it stands before: “without”. */
  without: string;
  /** Words that say that there is none or too little of something, and a negation of such words, which says that there is; global. */
  lacks: { word: RegExp; denied: RegExp };
  /** Prepositions before a date at which a time begins or ends: “since”, “until”. */
  bounds: ReadonlyMap<string, 'begin' | 'end'>;
  /** Words that make one negation with another: « ne » and « personne ». */
  particles?: ReadonlySet<string> | undefined;
  /** Words that turn round what they are put before, besides those that negate. */
  reversing: RegExp;
  conditions: {
    /** A condition anywhere; global. */
    anywhere: RegExp;
    /** A condition at the beginning of a sentence, or right before a place. */
    before: RegExp;
    /** A condition right behind a place. */
    after: RegExp;
    /** Words by which a sentence says that something is conditional. */
    loosely: RegExp;
  };
  /** The words that change what a sentence of a text says. */
  findMarkers(text: string, words: readonly Word[]): Marker[];
  /** The number of the clause in which each word of a sentence stands, counted from 0. */
  numberClauses(text: string, words: readonly Word[]): number[];
  /** The last clause of a part of a sentence. */
  lastClause(text: string): string;
  /** Whether a word means a text or a part of one. */
  isTextWord(words: readonly Word[], index: number): boolean;
  /** Whether a word may stand between a quantity and a number: “all of the 30 allies”. */
  isBeforeNumber(word: string): boolean;
  /** Negations that reach to the end of their clause: “nobody”, “refused”. */
  reachingNegations: RegExp;
  /** The numbers that are one word, with their values. */
  cardinals: ReadonlyMap<string, number>;
}
