import type { RuleExample } from '#model/checks/rule.ts';
import { compileContent, type Compilation } from '#model/compile.ts';
import type { Dossier } from '#model/dossier.ts';
import { acceptReviews } from '#model/reviews/judge-reviews.ts';
import { EMPTY_LOCK, formatReviewLock, LOCK_NAME, type LockFile } from '#model/reviews/review-lock.ts';
import { contentFiles, fillIn, makeDossier, makeSite } from './entries.ts';

/** Checks the minimal subject with an example's files put over it. */
export function compileExample({ files, asWritten, settings, reviewed, lock }: RuleExample): Compilation {
  const record = reviewed ? lockOf(makeDossier(reviewed, settings)) : lock;
  return compileContent(contentFiles(asWritten ? files : fillIn(files)), makeSite(settings), undefined, lockFile(record));
}

/** The record of a review that accepted everything. */
export const lockOf = (dossier: Dossier): string => formatReviewLock(acceptReviews(dossier, EMPTY_LOCK, () => true));

const lockFile = (text: string | undefined): LockFile | undefined =>
  text === undefined ? undefined : { path: LOCK_NAME, bytes: new TextEncoder().encode(text) };
