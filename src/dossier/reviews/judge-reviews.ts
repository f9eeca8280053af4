import { hashText } from '#lib/text/hash-text.ts';
import { memoizeForChecks } from '#lib/memoize-for-checks.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '../dossier.ts';
import type { Source } from '../source.ts';
import { NOTHING, reviewKey, type Review, type ReviewLock } from './review-lock.ts';
import { listReviewedTexts, type ReviewedText } from './reviewed-text.ts';
import { sourceText } from './source-text.ts';

/**
 * Why a text is to be reviewed: it was never reviewed against its source, only against an older text of it (`stale`),
 * only by the person who wrote it (`own`), or it was only accepted together with others that nobody looked at (`unseen`).
 */
export type OpenState = 'new' | 'stale' | 'own' | 'unseen';

/** A text that is to be reviewed. */
export interface OpenReview {
  item: ReviewedText;
  state: OpenState;
  /** The older text of the source that it was reviewed against, if known. */
  was: string | undefined;
  /** The current text of the source; undefined if the text cites nothing. */
  now: string | undefined;
}

/** Names the person who wrote a text; undefined if that is not known. */
export type FindAuthor = (item: ReviewedText) => string | undefined;

/** The open reviews, in the order of the texts. With `findAuthor`, another person than the author must have reviewed a text. */
export function listOpenReviews(dossier: Dossier, lock: ReviewLock, findAuthor?: FindAuthor): OpenReview[] {
  return listReviewedTexts(dossier).flatMap((item): OpenReview[] => {
    const current = findReviews(item, lock);
    const now = item.source && sourceText(item.source);
    if (current.length > 0) {
      const state =
        findAuthor && isOwn(item, current, findAuthor) ? 'own' : current.every(({ isUnseen }) => isUnseen) ? 'unseen' : undefined;
      return state ? [{ item, state, was: undefined, now }] : [];
    }
    const [last] = lock.reviewed.get(keyOfItem(item)) ?? [];
    return [{ item, state: last ? 'stale' : 'new', was: last && lock.texts.get(last.basis), now }];
  });
}

/** Whether nobody but its author reviewed a text. A reviewer without a name may be the author. */
function isOwn(item: ReviewedText, reviews: readonly Review[], findAuthor: FindAuthor): boolean {
  const author = findAuthor(item);
  return reviews.every(({ by, isUnseen }) => by === undefined || by === author || isUnseen === true);
}

/** The reviews of a text as it is, against the current text of its source. */
export const findReviews = (item: ReviewedText, { reviewed }: ReviewLock): Review[] =>
  (reviewed.get(keyOfItem(item)) ?? []).filter(({ basis }) => basis === basisOf(item));

/** The name, day and note of a new review. */
export type Acceptance = Omit<Review, 'basis'>;

/** The answer to a suspicion, and the key under which the lock keeps it. */
export type KeptAnswers = ReadonlyMap<string, readonly Review[]>;

/**
 * The lock after a review: accepted texts are recorded with the current texts of their sources, others keep their record,
 * and those that are no longer in the content are removed. `answers` are the answers to suspicions that are to be kept.
 */
export function recordReviews(
  dossier: Dossier,
  { reviewed, texts }: ReviewLock,
  accept: (item: ReviewedText) => Acceptance | undefined,
  answers: KeptAnswers = new Map(),
): ReviewLock {
  const next = { reviewed: new Map(answers), texts: new Map(texts) };
  for (const item of listReviewedTexts(dossier)) {
    const key = keyOfItem(item);
    const basis = basisOf(item);
    const before = reviewed.get(key) ?? [];
    const current = before.filter((review) => review.basis === basis);
    const acceptance = accept(item);
    const reviews = acceptance ? [...withoutUnseen(current), { basis, ...acceptance }] : current.length > 0 ? current : before;
    if (reviews.length === 0) continue;
    next.reviewed.set(key, reviews);
    if (item.source && reviews.some((review) => review.basis === basis)) next.texts.set(basis, sourceText(item.source));
  }
  return next;
}

/** A text that somebody looked at no longer counts as unseen. */
const withoutUnseen = (reviews: readonly Review[]): Review[] => reviews.filter(({ isUnseen }) => !isUnseen);

/** The key of the reviews of a text. */
export const keyOfItem: (item: ReviewedText) => string = memoizeForChecks((item) => reviewKey(item, item.source?.id ?? NOTHING));

const basisOf = ({ source }: ReviewedText): string => (source ? hashOfSource(source) : NOTHING);

/** The hash of the text of a source. */
export const hashOfSource: (source: Source) => string = memoize((source) => hashText(sourceText(source)));
