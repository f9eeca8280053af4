import type { IsoDay } from '#lib/dates/calendar.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { findReviews } from '#dossier/reviews/judge-reviews.ts';
import { isAnswer, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import { listReviewedTexts } from '#dossier/reviews/reviewed-text.ts';

/** How many texts a person has looked at. */
export interface ReviewCounts {
  /** The texts that readers see: statements, headings, names, records of sources and so on. */
  total: number;
  /** Those that a person held against every source that they cite. */
  seen: number;
  /** Those of the others that were accepted unseen. */
  unseen: number;
  /** The day of the last review. */
  last: IsoDay | undefined;
  /** Suspicions of rules to which a reviewer answered why the text holds. */
  answers: number;
}

/** Undefined if nothing was reviewed. */
export function countReviews(dossier: Dossier, lock: ReviewLock | undefined): ReviewCounts | undefined {
  if (!lock || lock.reviewed.size === 0) return undefined;
  const texts = [...Map.groupBy(listReviewedTexts(dossier), ({ key }) => key).values()].map((items) =>
    items.map((item) => findReviews(item, lock)),
  );
  const isReviewed = (sources: (typeof texts)[number]) => sources.every((reviews) => reviews.length > 0);
  const isSeen = (sources: (typeof texts)[number]) => sources.every((reviews) => reviews.some(({ isUnseen }) => !isUnseen));
  const reviews = texts.flat(2);
  const seen = texts.filter(isSeen).length;
  return {
    total: texts.length,
    seen,
    unseen: texts.filter(isReviewed).length - seen,
    last: reviews
      .flatMap(({ on }) => on ?? [])
      .sort()
      .at(-1),
    answers: [...lock.reviewed.keys()].filter(isAnswer).length,
  };
}
