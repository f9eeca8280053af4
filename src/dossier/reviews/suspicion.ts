import { hashText } from '#lib/text/hash-text.ts';
import type { EntryKey } from '../entry.ts';
import { reviewKey, type Review, type ReviewLock } from './review-lock.ts';

/** That a text seems not to fit another, as a rule suspects. A reviewer answers why it holds; a new text or basis needs a new answer. */
export interface Suspicion {
  ruleId: string;
  entry: EntryKey;
  /** Our text. */
  text: string;
  /** The text that it seems not to fit: that of a source, or of another statement. */
  basis: string;
  /** What is suspected, in one sentence. */
  reason: string;
}

/** The key of the answers to a suspicion. */
export const answerKey = (suspicion: Suspicion): string => reviewKey(suspicion, { rule: suspicion.ruleId });

/** The answers to a suspicion. */
export const findAnswers = (suspicion: Suspicion, { reviewed }: ReviewLock): Review[] =>
  (reviewed.get(answerKey(suspicion)) ?? []).filter(({ basis }) => basis === hashText(suspicion.basis));
