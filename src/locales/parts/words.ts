import type { CapitalName } from '#lib/language/acronyms.ts';

/** A word of a text. Words joined by a hyphen are several. */
export interface Word {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  /** In lower case, with a straight apostrophe, without a possessive ending and thousands separators. */
  text: string;
  /** What its inflected forms have in common: "votes", "voted" and "voting" have the stem "vote". */
  stem: string;
  /** Whether it says little about what a text is about. */
  isStopWord: boolean;
}

/** How the words of a text are told apart and compared. */
export interface Words {
  /** The words of a text, in order. Memoized: the result is shared. */
  findWords(text: string): readonly Word[];
  /** What all forms of a verb have in common, also irregular ones; the stem of any other word. */
  verbStem(word: Pick<Word, 'text' | 'stem'>): string;
  /** What may stand between the names of a list of which every member plays the same part: ", Sweden and ". */
  joinsNames: RegExp;
  /** Adjectives that a name of one word may have: "Italian" of "Italy". They need not exist. */
  adjectivesOfName(name: string): string[];
  /** Other forms of a name, such as the German genitive “Holms” of “Holm”, or “du Havre” of “Le Havre” in French. */
  formsOfName(name: string): string[];
  /** What looks like a name in a text. `words` are known words of names. */
  findCapitalNames(text: string, words?: ReadonlySet<string>): CapitalName[];
  /** The capitalised words of all names found in texts, for `findCapitalNames`. */
  wordsOfNames(texts: readonly string[]): Set<string>;
  /**
   * A text as ids and addresses are made of it: its letters in Latin ones, and elided words apart. Without it, letters are
   * transliterated as in most languages with their script.
   */
  prepareSlug?: ((text: string) => string) | undefined;
}
