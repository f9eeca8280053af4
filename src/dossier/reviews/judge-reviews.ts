import { hashText } from '#lib/text/hash-text.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '../dossier.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { reviewKey, type ReviewLock } from './review-lock.ts';
import { sourceText } from './source-text.ts';

/** A statement and one of its sources, if the statement was not reviewed against the current text of the source. */
export interface OpenReview {
  statement: Statement;
  source: Source;
  /** Whether it was reviewed against an older text of the source; otherwise, it was never reviewed against the source. */
  isStale: boolean;
  /** The text that it was reviewed against, if known. */
  was: string | undefined;
  /** The current text of the source. */
  now: string;
}

/** The open reviews, in the order of the statements. */
export function listOpenReviews(dossier: Dossier, { reviewed, texts }: ReviewLock): OpenReview[] {
  return listCitations(dossier).flatMap(({ statement, source }) => {
    const hashes = reviewed.get(reviewKey(statement, source.id));
    if (hashes?.has(hashOf(source))) return [];
    const [last] = [...(hashes ?? [])];
    return [{ statement, source, isStale: hashes !== undefined, was: last && texts.get(last), now: sourceText(source) }];
  });
}

/**
 * The lock after a review: accepted statements are recorded with the current texts of their sources, others keep their
 * record, and those that are no longer in the content are removed.
 */
export function acceptReviews(
  dossier: Dossier,
  { reviewed, texts }: ReviewLock,
  isAccepted: (statement: Statement, source: Source) => boolean,
): ReviewLock {
  const next = { reviewed: new Map<string, ReadonlySet<string>>(), texts: new Map(texts) };
  for (const { statement, source } of listCitations(dossier)) {
    const key = reviewKey(statement, source.id);
    const hash = hashOf(source);
    const hashes = reviewed.get(key);
    if (hashes?.has(hash) || isAccepted(statement, source)) {
      next.reviewed.set(key, new Set([hash]));
      next.texts.set(hash, sourceText(source));
    } else if (hashes) next.reviewed.set(key, hashes);
  }
  return next;
}

/** All pairs of a statement and a source that it cites. Unknown sources are left out. */
function listCitations({ statements, sources }: Dossier): { statement: Statement; source: Source }[] {
  return statements.flatMap((statement) =>
    statement.cites.flatMap((id) => {
      const source = sources.get(id);
      return source ? [{ statement, source }] : [];
    }),
  );
}

const hashOf: (source: Source) => string = memoize((source) => hashText(sourceText(source)));
