import type { LineAuthor } from '#dossier/reviews/find-author.ts';
import { formatReviewLock, NOTHING, parseReviewLock, REVIEW_LOCK_VERSION } from '#dossier/reviews/review-lock.ts';

/** A review in version 1 of the file: entry, hash of the statement, source, hash of its text. */
const REVIEW_LINE = /^[a-z]+\/[a-z0-9-]+ [0-9a-f]{16} [a-z0-9-]+ [0-9a-f]{16}$/;

/**
 * Converts a lock file of version 1, which did not record reviewers and days: they are those of the commit that added the
 * line, if `authors` has them by line. Returns undefined if the file is not of version 1.
 */
export function upgradeReviewLock(text: string, authors: readonly LineAuthor[]): string | undefined {
  const lines = text.split(/\r?\n/);
  const version = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (lines[version] !== 'version 1') return undefined;
  const upgraded = lines.map((line, index) => {
    if (index === version) return REVIEW_LOCK_VERSION;
    if (!REVIEW_LINE.test(line)) return line;
    const author = authors[index];
    return `${line} ${author ? dayOf(author) : NOTHING} ${author?.name ? JSON.stringify(author.name) : NOTHING}`;
  });
  const { lock } = parseReviewLock({ path: '', bytes: new TextEncoder().encode(upgraded.join('\n')) });
  return lock && formatReviewLock(lock);
}

const dayOf = ({ time }: LineAuthor): string => new Date(time * 1000).toISOString().slice(0, 10);
