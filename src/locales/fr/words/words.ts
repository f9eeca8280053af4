import { createWordFinder } from '../../common/find-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * What a French word is. What is elided before an apostrophe is a word of its own, as in “l’île” and “n’est”, except in words such as
 * “aujourd’hui”. Spaces may stand between thousands.
 */
export const WORD =
  /(?:aujourd|quelqu|presqu(?=['’][îi]l)|prud)['’]\p{L}+|(?<!\p{N})\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[,.]\p{N}+)*/giu;

/** A word without thousands separators. */
export const normalise = (word: string): string => word.replace(/(?<=\p{N})[. \u00a0\u2009\u202f](?=\p{N})/gu, '');

/** The words of a French text. */
export const findWords = createWordFinder({ pattern: WORD, normalise, stem, stopWords: STOP_WORDS });
