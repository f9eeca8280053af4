import { hashText } from '#lib/text/hash-text.ts';
import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '../dossier.ts';
import type { Source } from '../source.ts';
import type { Statement } from '../statement.ts';
import { reviewKey, type ReviewLock } from './review-lock.ts';
import { sourceText } from './source-text.ts';

/** A statement and a source that it cites, whose present text it was not reviewed against. */
export interface OpenReview {
  statement: Statement;
  source: Source;
  /** Whether it was reviewed against another text of the source; else it was never reviewed against it. */
  isStale: boolean;
  /** The text it was reviewed against, where that is known. */
  was: string | undefined;
  /** The present text of the source. */
  now: string;
}

/** What is to be reviewed, in the order of the statements. */
export function listOpenReviews(dossier: Dossier, { reviewed, texts }: ReviewLock): OpenReview[] {
  return listRests(dossier).flatMap(({ statement, source }) => {
    const hashes = reviewed.get(reviewKey(statement, source.id));
    if (hashes?.has(hashOf(source))) return [];
    const [last] = [...(hashes ?? [])];
    return [{ statement, source, isStale: hashes !== undefined, was: last && texts.get(last), now: sourceText(source) }];
  });
}

/**
 * The lock after a review: what was accepted now rests on the present texts, what was not keeps its record, and what
 * no longer stands in the content drops out.
 */
export function acceptReviews(
  dossier: Dossier,
  { reviewed, texts }: ReviewLock,
  isAccepted: (statement: Statement, source: Source) => boolean,
): ReviewLock {
  const next = { reviewed: new Map<string, ReadonlySet<string>>(), texts: new Map(texts) };
  for (const { statement, source } of listRests(dossier)) {
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

/** Each statement with each source that it cites and that could be read. */
function listRests({ statements, sources }: Dossier): { statement: Statement; source: Source }[] {
  return statements.flatMap((statement) =>
    statement.cites.flatMap((id) => {
      const source = sources.get(id);
      return source ? [{ statement, source }] : [];
    }),
  );
}

const hashOf: (source: Source) => string = memoize((source) => hashText(sourceText(source)));
