import { hashText } from '#lib/text/hash-text.ts';
import { recordReviews, type Acceptance } from '#dossier/reviews/judge-reviews.ts';
import type { Review, ReviewLock } from '#dossier/reviews/review-lock.ts';
import { answerKey, findAnswers } from '#dossier/reviews/suspicion.ts';
import { nameCase, type ReviewCase, type ReviewState } from './review-cases.ts';

/**
 * The lock after cases were accepted. The note of the acceptance answers the suspicions about them; without a note they stay
 * open. Answers to suspicions that no longer exist are removed.
 */
export function acceptCases(
  { dossier, lock, suspicions }: ReviewState,
  accepted: readonly ReviewCase[],
  acceptance: Acceptance,
): ReviewLock {
  const names = new Set(accepted.filter(({ state }) => state !== 'answer').map(nameCase));
  const answered = new Set(acceptance.note === undefined ? [] : accepted.flatMap((each) => each.suspicions));
  const answers = new Map<string, Review[]>();
  for (const suspicion of suspicions) {
    const answer = { basis: hashText(suspicion.basis), ...acceptance };
    const all = [...findAnswers(suspicion, lock), ...(answered.has(suspicion) ? [answer] : [])];
    const key = answerKey(suspicion);
    if (all.length > 0) answers.set(key, [...(answers.get(key) ?? []), ...all]);
  }
  return recordReviews(dossier, lock, (item) => (names.has(nameCase({ item })) ? acceptance : undefined), answers);
}
