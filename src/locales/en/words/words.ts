import { stemmer } from 'stemmer';
import { createWordFinder } from '../../common/find-words.ts';
import { STOP_WORDS } from './stop-words.ts';

const POSSESSIVE = /'s?$/;

/** The words of an English text. */
export const findWords = createWordFinder({
  normalise: (word) => word.replaceAll(',', '').replace(POSSESSIVE, ''),
  stem: stemmer,
  stopWords: STOP_WORDS,
});
