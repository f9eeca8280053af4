import type { Meaning } from '../parts/meaning.ts';
import type { Word } from '../parts/words.ts';

/** How a sentence is divided into clauses. */
export interface ClauseForms {
  /** Whether a clause begins with a word; `gap` is what stands between the word before and it. */
  begins(word: Word, context: { gap: string; previous: Word; next: Word | undefined }): boolean;
  /** Relative clauses between commas; a global pattern. */
  relative: RegExp;
  /** What stands between two clauses. */
  between: RegExp;
}

/** Divides sentences into clauses, in languages in which commas and some words separate them. */
export const createClauseReader = ({ begins, relative, between }: ClauseForms): Pick<Meaning, 'numberClauses' | 'lastClause'> => ({
  numberClauses: (text, words) => {
    let clause = 0;
    return words.map((word, index) => {
      const previous = words[index - 1];
      if (!previous) return clause;
      const gap = text.slice(previous.end, word.start);
      return begins(word, { gap, previous, next: words[index + 1] }) ? ++clause : clause;
    });
  },
  lastClause: (text) => text.replace(relative, ' ').split(between).at(-1) ?? '',
});
