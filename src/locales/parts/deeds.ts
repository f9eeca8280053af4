import type { Word } from './words.ts';

/** What is known of a subject. */
export interface Subject {
  /** Whether it is a person: before other names, a plural such as “talks” is mostly a noun. */
  isPerson: boolean;
}

/** How a sentence says that somebody did something. */
export interface Deeds {
  /** Whether a sentence asks or announces: “What Holm answered”. */
  isQuestion(sentence: string): boolean;
  /** Whether a word is a pronoun that stands for a person, or for several; undefined if it is none. “It” mostly stands for a text. */
  pronounFor(word: string): 'person' | 'several' | undefined;
  /** Whether a text, from a verb on, tells of a wording and not of a deed: “has it as …”. */
  tellsOfWording(text: string): boolean;
  /** The index of the finite verb of the subject that ends right before a word; -1 if another word stands there. */
  findVerbFrom(words: readonly Word[], from: number, subject: Subject): number;
}
