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

/** What is known of a subject. */
export interface Subject {
  /** Whether it is a person: before other names, a plural such as “talks” is mostly a noun. */
  isPerson: boolean;
}

/** How a sentence denies, limits, doubts or plans what it says. */
export interface Meaning {
  /** Words that negate, as alternatives of a regular expression. */
  negations: string;
  /** A word that negates those behind it, at the end of a text: its first group. */
  negationBefore: RegExp;
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
  /** Pairs of words that reverse a sentence when one stands for the other. */
  opposites: readonly Opposites[];
  createOppositeFinder(pairs: readonly Opposites[]): FindSidedWords;
  /** Whether a word of a sentence is a verb in the past. */
  isPastOf(word: Word, verb: Word, words: readonly Word[]): boolean;
  /** Whether a sentence asks or announces: “What Holm answered”. */
  isQuestion(sentence: string): boolean;
  /** Whether a word is a pronoun that stands for a person, or for several; undefined if it is none. “It” mostly stands for a text. */
  pronounFor(word: string): 'person' | 'several' | undefined;
  /** Whether a text, from a verb on, tells of a wording and not of a deed: “has it as …”. */
  tellsOfWording(text: string): boolean;
  /** Whether a word is the past form of a verb for an event. */
  isPastEvent(word: Word): boolean;
  /** The index of the finite verb of the subject that ends right before a word; -1 if another word stands there. */
  findVerbFrom(words: readonly Word[], from: number, subject: Subject): number;
  /** Whether a word may stand between a word for a plan and its verb: “to”, “finally”. */
  isBeforeVerb(word: string): boolean;
  /** Whether a word may stand between a quantity and a number: “all of the 30 allies”. */
  isBeforeNumber(word: string): boolean;
  /** Words that leave open whether something happened. */
  leavesOpen: {
    /** Verbs that say that something was still to come: “would”. */
    auxiliaries: ReadonlySet<string>;
    /** What follows a verb of which only the content may be a plan: “held that it was right”. */
    after: ReadonlySet<string>;
    /** What begins a clause about the same time as a plan: “was to take part when they met”. */
    atBeginning: ReadonlySet<string>;
  };
  /** Negations that reach to the end of their clause: “nobody”, “refused”. */
  reachingNegations: RegExp;
  /** The numbers that are one word, with their values. */
  cardinals: ReadonlyMap<string, number>;
}
