import { createWordFinder } from '../../common/find-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The words of a German text. */
export const findWords = createWordFinder({
  normalise: (word) => word.replace(/(?<=\p{N})\.(?=\p{N})/gu, ''),
  stem,
  stopWords: STOP_WORDS,
});
