import { createContestableFinder } from '../../common/find-contestable.ts';
import { isNegation } from '../meaning/negations.ts';
import type { Word } from '../../parts/words.ts';

/**
 * English words and pairs of words of what can be disputed, by kind: what would or must be, what somebody wants or is ready to do,
 * what is agreed, how much is enough, judgements, and blame. A day, a place or a title cannot be disputed.
 */
const KINDS: readonly string[] = [
  'could, may, might, must, ought, should, will, would, has to, have to, had to, able, likely, need, needs, needed, unlikely',
  'aim, aims, aimed, attempt, attempts, attempted, considering, eager, intend, intends, intended, prepared, ready, seek, seeks, sought, thinking of, try, tries, tried, trying, want, wants, wanted, willing',
  'agree, agrees, agreed',
  'adequate, enough, few, inadequate, insufficient, necessary, sufficient, too',
  'imminent, premature, unsafe',
  'first, only, sole, worst',
  'illegal, illegally, justified, legal, legally, right to, wrong, wrongly, violate, violates, violated',
  'aggression, attack, attacks, attacked, blame, blames, blamed, danger, dangers, dangerous, destabilise, destabilised, fault, guilt, guilty, panic, provoke, provokes, provoked, set off, threat, threats, threaten, threatens, threatened',
];

/** "3 May 2019". */
const isMonth = (words: readonly Word[], index: number): boolean =>
  words[index]?.text === 'may' && [words[index - 1], words[index + 1]].some((word) => word !== undefined && /^\d/.test(word.text));

/** The kinds of what can be disputed in a text. */
export const findContestable = createContestableFinder({
  kinds: KINDS,
  isNegation,
  lacks: 'lack, lacks, lacked, lacking',
  isOther: isMonth,
});
