import { memoizeText } from './memoize-text.ts';

/** Finds where words occur in a text, once for each text: many findings may be about the same words. */
export const indexesIn: (text: string) => (words: string) => readonly number[] = memoizeText((text) =>
  memoizeText((words) => {
    const indexes: number[] = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) indexes.push(at);
    return indexes;
  }),
);
