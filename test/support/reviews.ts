import type { Dossier } from '#dossier/dossier.ts';
import { recordReviews, type Acceptance } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { ReviewedText } from '#dossier/reviews/reviewed-text.ts';

/** How Nia Reed accepted a text. */
export const ACCEPTED: Acceptance = { by: 'Nia Reed', on: '2020-04-02' };

/** The record after Nia Reed accepted some of the texts, or all. */
export const acceptedIn = (
  dossier: Dossier,
  isAccepted: (item: ReviewedText) => boolean = () => true,
  lock: ReviewLock = EMPTY_LOCK,
): ReviewLock => recordReviews(dossier, lock, (item) => (isAccepted(item) ? ACCEPTED : undefined));
