import type { Tense } from '../../parts/tense.ts';

/** Whether a word may stand between a word for a plan and its verb: “expected to finally meet”. */
export const isBeforeVerb = (word: string): boolean => word === 'to' || word.endsWith('ly');

/** Whether a word may stand between a quantity and a number: “all of the 30 allies”. */
export const isBeforeNumber = (word: string): boolean => word === 'the' || word === 'of';

/** English words that leave open whether something happened. */
export const LEAVES_OPEN: Tense['leavesOpen'] = {
  auxiliaries: new Set(['would', 'will']),
  after: new Set(['that']),
  atBeginning: new Set(['when', 'while']),
};
