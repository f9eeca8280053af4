import type { Dossier } from '#dossier/dossier.ts';
import { hashOfSource, keyOfItem } from '#dossier/reviews/judge-reviews.ts';
import type { Review, ReviewLock } from '#dossier/reviews/review-lock.ts';
import { listReviewedTexts, type ReviewedText } from '#dossier/reviews/reviewed-text.ts';
import { sourceText } from '#dossier/reviews/source-text.ts';
import type { Renaming } from './naming.ts';

/**
 * The record of reviews after a renaming. What was reviewed stays reviewed, although texts may contain the id, and what was
 * open stays open.
 */
export function renameReviews(before: Dossier, after: Dossier, { reviewed, texts }: ReviewLock, renaming: Renaming): ReviewLock {
  const renamedItems = new Map(listReviewedTexts(after).map((item) => [nameItem(item), keyOfItem(item)]));
  const keys = new Map(listReviewedTexts(before).map((item) => [keyOfItem(item), renamedItems.get(nameItem(item, renaming))]));
  const sources = [...before.sources.values()].flatMap((source) => {
    const renamed = after.sources.get(renameSource(source.id, renaming));
    return renamed ? [{ was: hashOfSource(source), now: hashOfSource(renamed), text: sourceText(renamed) }] : [];
  });
  const hashes = new Map(sources.map(({ was, now }) => [was, now]));
  const renameReview = (review: Review): Review => ({ ...review, basis: hashes.get(review.basis) ?? review.basis });
  return {
    reviewed: new Map([...reviewed].map(([key, reviews]) => [keys.get(key) ?? renameEntry(key, renaming), reviews.map(renameReview)])),
    texts: new Map([...texts, ...sources.filter(({ was }) => texts.has(was)).map(({ now, text }) => [now, text] as const)]),
  };
}

/** Names an item and its source, after the renaming if one is given. */
function nameItem({ key, source }: ReviewedText, renaming?: Renaming): string {
  if (!renaming) return `${key} ${source?.id ?? ''}`;
  const { collection, from, to } = renaming;
  const own = `${collection}/${from}#`;
  // An anchor with the id in it is not found: it is that of a statement, whose text has no ids in it.
  const renamed = key.startsWith(own) ? `${collection}/${to}#${key.slice(own.length)}` : key;
  return `${renamed} ${source ? renameSource(source.id, renaming) : ''}`;
}

const renameSource = (id: string, { collection, from, to }: Renaming): string => (collection === 'references' && id === from ? to : id);

/** The key of a text that was not found: mostly of an answer to a suspicion, or of what is no longer in the content. */
function renameEntry(key: string, { collection, from, to }: Renaming): string {
  const own = `${collection}/${from} `;
  return key.startsWith(own) ? `${collection}/${to} ${key.slice(own.length)}` : key;
}
