import { isGroup } from '#locales/merge-words.ts';
import type { WordTree } from '#schemas/site/words.ts';
import { blame } from './own-code-error.ts';

type Word = (...args: unknown[]) => unknown;

/**
 * The same words; where a function among them throws an error, it is an OwnCodeError that names the word. Those for browsers stay
 * as they are, because their source is sent there.
 *
 * @param root the folder with the files of the site
 */
export const guardWords = ({ browser, ...words }: WordTree, root: string): WordTree => ({
  ...guardGroup(words, [], root),
  ...(browser === undefined ? {} : { browser }),
});

const guardGroup = (words: WordTree, path: readonly string[], root: string): WordTree =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      const names = [...path, name];
      if (isGroup(word)) return [name, guardGroup(word, names, root)];
      return [name, typeof word === 'function' ? guardWord(word as Word, names.join('.'), root) : word];
    }),
  );

function guardWord(word: Word, name: string, root: string): Word {
  const guarded: Word = (...args) => {
    try {
      return word(...args);
    } catch (error) {
      throw blame(`The word "${name}" of site.config.ts`, error, root);
    }
  };
  return Object.defineProperties(guarded, { name: { value: word.name }, length: { value: word.length } });
}
