import type { Word } from '#locales/parts/words.ts';
import { memoizeClaims } from './memoize-claims.ts';

/** The words of a claim, found once for all rules. */
export const wordsOfClaim = memoizeClaims(({ text }, { language }): readonly Word[] => language.words.findWords(text));
