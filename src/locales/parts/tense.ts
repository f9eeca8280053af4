import type { Word } from './words.ts';

/** How a sentence says that something happened, or was still to come. */
export interface Tense {
  /** Whether a word of a sentence is a verb in the past. */
  isPastOf(word: Word, verb: Word, words: readonly Word[]): boolean;
  /** Whether a word is the past form of a verb for an event. */
  isPastEvent(word: Word): boolean;
  /** Whether a word may stand between a word for a plan and its verb: “to”, “finally”. */
  isBeforeVerb(word: string): boolean;
  /** Words that leave open whether something happened. */
  leavesOpen: {
    /** Verbs that say that something was still to come: “would”. */
    auxiliaries: ReadonlySet<string>;
    /** What follows a verb of which only the content may be a plan: “held that it was right”. */
    after: ReadonlySet<string>;
    /** What begins a clause about the same time as a plan: “was to take part when they met”. */
    atBeginning: ReadonlySet<string>;
  };
}
