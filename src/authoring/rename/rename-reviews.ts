import type { Dossier } from '#dossier/dossier.ts';
import { acceptReviews, listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { reviewKey, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Renaming } from './naming.ts';

/**
 * The record of reviews after a renaming: what was reviewed stays so, though an id may stand in the recorded text of a
 * source, and what was open stays open.
 */
export function renameReviews(before: Dossier, after: Dossier, lock: ReviewLock, renaming: Renaming): ReviewLock {
  const open = new Set(listOpenReviews(before, lock).map(({ statement, source }) => renameKey(reviewKey(statement, source.id), renaming)));
  const renamed = { ...lock, reviewed: new Map([...lock.reviewed].map(([key, hashes]) => [renameKey(key, renaming), hashes])) };
  return acceptReviews(after, renamed, (statement, source) => !open.has(reviewKey(statement, source.id)));
}

/** A key of the record names an entry, the words of a statement, and a source. */
function renameKey(key: string, { collection, from, to }: Renaming): string {
  const [entry = '', words = '', source = ''] = key.split(' ');
  return [
    entry === `${collection}/${from}` ? `${collection}/${to}` : entry,
    words,
    collection === 'references' && source === from ? to : source,
  ].join(' ');
}
