import type { Dossier } from '#dossier/dossier.ts';
import { listOpenReviews, type FindAuthor, type OpenState } from '#dossier/reviews/judge-reviews.ts';
import type { ReviewLock } from '#dossier/reviews/review-lock.ts';
import { listReviewedTexts, type ReviewedText } from '#dossier/reviews/reviewed-text.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { findAnswers, type Suspicion } from '#dossier/reviews/suspicion.ts';

/** What a reviewer decides about at a time: a text with one of its sources, and what rules suspect about it. */
export interface ReviewCase {
  item: ReviewedText;
  /** Why it is to be reviewed; `answer` if it is only suspected. */
  state: OpenState | 'answer';
  /** The older text of the source that it was reviewed against, if known. */
  was: string | undefined;
  /** The current text of the source; undefined if the text cites nothing. */
  now: string | undefined;
  /** The suspicions without an answer. */
  suspicions: readonly Suspicion[];
}

/** What is known about the texts before a review. */
export interface ReviewState {
  dossier: Dossier;
  lock: ReviewLock;
  suspicions: readonly Suspicion[];
  findAuthor?: FindAuthor | undefined;
  /** Whether what was accepted unseen is left to review, too. */
  hasUnseen?: boolean;
}

/** Everything that is left to review: first what was reviewed against an older text, then the rest in the order of the content. */
export function listReviewCases({ dossier, lock, suspicions, findAuthor, hasUnseen = false }: ReviewState): ReviewCase[] {
  const unanswered = suspicions.filter((suspicion) => findAnswers(suspicion, lock).length === 0);
  const open = listOpenReviews(dossier, lock, findAuthor)
    .filter(({ state }) => hasUnseen || state !== 'unseen')
    .map((review): ReviewCase => ({ ...review, suspicions: unanswered.filter((suspicion) => isAbout(suspicion, review.item)) }));
  const shown = new Set(open.flatMap((each) => each.suspicions));
  const items = listReviewedTexts(dossier);
  const others = Map.groupBy(
    unanswered.filter((suspicion) => !shown.has(suspicion)),
    (suspicion) => items.find((item) => isAbout(suspicion, item)) ?? items.find((item) => hasText(suspicion, item)),
  );
  const suspected = [...others].flatMap(([item, found]): ReviewCase[] =>
    item ? [{ item, state: 'answer', was: undefined, now: item.source && sourceText(item.source), suspicions: found }] : [],
  );
  const position = new Map(items.map((item, index) => [nameCase({ item }), index]));
  const order = (each: ReviewCase) => (each.state === 'stale' ? 0 : items.length) + (position.get(nameCase(each)) ?? 0);
  return [...open, ...suspected].sort((a, b) => order(a) - order(b));
}

/**
 * The cases as they are in content that was read again after they were shown. A case whose text or source has changed is left
 * out: nobody has seen it as it is now.
 */
export function findSameCases(cases: readonly ReviewCase[], { dossier, suspicions }: ReviewState): ReviewCase[] {
  const items = new Map(listReviewedTexts(dossier).map((item) => [nameCase({ item }), item]));
  return cases.flatMap((each) => {
    const item = items.get(nameCase(each));
    if (item?.text !== each.item.text || (item.source && sourceText(item.source)) !== each.now) return [];
    return [{ ...each, item, suspicions: suspicions.filter((now) => each.suspicions.some((seen) => isSameSuspicion(seen, now))) }];
  });
}

const isSameSuspicion = (a: Suspicion, b: Suspicion): boolean => a.ruleId === b.ruleId && hasText(a, b) && a.basis === b.basis;

/** A name of a case that is its own among all cases. */
export const nameCase = ({ item }: Pick<ReviewCase, 'item'>): string => `${item.key} ${item.source?.id ?? ''}`;

const hasText = ({ entry, text }: Suspicion, item: Pick<ReviewedText, 'entry' | 'text'>): boolean =>
  entry === item.entry && text === item.text;

/** Whether a suspicion compares a text with its source. */
const isAbout = (suspicion: Suspicion, item: ReviewedText): boolean =>
  hasText(suspicion, item) && item.source !== undefined && suspicion.basis === sourceText(item.source);
