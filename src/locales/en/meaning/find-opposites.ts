import type { FindSidedWords, Opposites } from '../../parts/opposites.ts';
import { findOpposites } from '../../common/find-opposites.ts';
import { findWords } from '../words/words.ts';
import { isNegation } from './negations.ts';
import { hasOtherSense } from './other-senses.ts';

/** Finds the words of English texts that have opposites. */
export const createOppositeFinder = (pairs: readonly Opposites[]): FindSidedWords =>
  findOpposites(pairs, { findWords, isNegation, hasOtherSense });
