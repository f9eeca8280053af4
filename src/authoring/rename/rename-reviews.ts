import type { Dossier } from '#dossier/dossier.ts';
import { acceptReviews, listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { reviewKey, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Renaming } from './naming.ts';

/**
 * The record of reviews after a renaming. Reviewed statements stay reviewed, although the text of a source may contain
 * the id, and open ones stay open.
 */
export function renameReviews(before: Dossier, after: Dossier, lock: ReviewLock, renaming: Renaming): ReviewLock {
  const open = new Set(listOpenReviews(before, lock).map(({ statement, source }) => renameKey(reviewKey(statement, source.id), renaming)));
  const renamed = { ...lock, reviewed: new Map([...lock.reviewed].map(([key, hashes]) => [renameKey(key, renaming), hashes])) };
  return acceptReviews(after, renamed, (statement, source) => !open.has(reviewKey(statement, source.id)));
}

/** A key has three parts, separated by spaces: an entry, a hash of the statement, and a source. */
function renameKey(key: string, { collection, from, to }: Renaming): string {
  const [entry = '', statement = '', source = ''] = key.split(' ');
  return [
    entry === `${collection}/${from}` ? `${collection}/${to}` : entry,
    statement,
    collection === 'references' && source === from ? to : source,
  ].join(' ');
}
