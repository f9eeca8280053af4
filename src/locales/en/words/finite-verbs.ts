import type { Subject } from '../../parts/deeds.ts';
import { verbStem } from './irregular-verbs.ts';
import type { Word } from '../../parts/words.ts';

const AUXILIARIES = new Set(
  'am, are, can, cannot, could, did, does, had, has, have, is, may, might, must, shall, should, was, were, will, would'.split(', '),
);
/** Words that may stand between a subject and its verb. */
const BETWEEN = new Set('again, also, already, both, later, never, now, once, soon, still, then, too'.split(', '));
/** What follows a verb in the present, and seldom a noun in the plural: “agrees to”, “denies the”. */
const AFTER_PRESENT = new Set('a, an, her, his, it, its, no, not, nothing, that, the, their, to'.split(', '));

/** The index of the finite verb of the subject that ends right before a word; -1 if another word stands there. */
export function findVerbFrom(words: readonly Word[], from: number, { isPerson }: Subject): number {
  let index = from;
  while (BETWEEN.has(words[index]?.text ?? '')) index++;
  const word = words[index];
  if (!word) return -1;
  const isPresent = word.text.endsWith('s') && (isPerson || AFTER_PRESENT.has(words[index + 1]?.text ?? ''));
  return isPresent || isPastOrAuxiliary(word) ? index : -1;
}

const isPastOrAuxiliary = (word: Word): boolean => AUXILIARIES.has(word.text) || word.text.endsWith('ed') || verbStem(word) !== word.stem;
