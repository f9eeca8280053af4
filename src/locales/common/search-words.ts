import { withoutAccents } from '#lib/text/fold.ts';
import type { Words } from '../parts/words.ts';

/** A word as the search compares it. */
export interface SearchWord {
  /** As it is written, but without accents. */
  text: string;
  /** What its forms have in common, in lower case. */
  stem: string;
  /** Whether it is a question word, or another that says little about what is sought. */
  isStopWord: boolean;
}

/** Finds the words of a query, a name or a question. A word in capitals is a name, such as “US”. */
export const createSearchWordFinder =
  ({ findWords, verbStem }: Pick<Words, 'findWords' | 'verbStem'>) =>
  (text: string): SearchWord[] => {
    const plain = withoutAccents(text);
    return findWords(plain).map((word) => {
      const written = plain.slice(word.start, word.end);
      return { text: written, stem: verbStem(word), isStopWord: word.isStopWord && !/^\p{Lu}{2,}$/u.test(written) };
    });
  };
