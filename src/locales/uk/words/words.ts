import { createWordFinder } from '../../common/find-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** The words of a Ukrainian text. The letter ʼ (U+02BC) counts as an apostrophe. */
export const findWords = createWordFinder({
  normalise: (word) => word.replaceAll('ʼ', "'").replaceAll('\u0301', ''),
  stem,
  stopWords: STOP_WORDS,
});
