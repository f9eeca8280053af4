import { compareText } from '#lib/text/compare-text.ts';
import { hashText } from '#lib/text/hash-text.ts';
import type { EntryKey } from '../entry.ts';
import { LOCK_VERSION, parseLockFile, unquote, type LineIssue, type LockFile } from '../lock-file.ts';
import type { Message } from '../message.ts';

/** The name of the file, in the project's folder. */
export const LOCK_NAME = 'reviews.lock';

/** The source texts that each statement was reviewed against. */
export interface ReviewLock {
  /** The hashes of the source texts that a statement was reviewed against, by `reviewKey`. */
  reviewed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reviewed source texts by hash. Old ones may be missing. */
  texts: ReadonlyMap<string, string>;
}

export const EMPTY_LOCK: ReviewLock = { reviewed: new Map(), texts: new Map() };

/**
 * The key of a statement and one of its sources. It contains a hash of the statement's text instead of its number, so that
 * it stays the same when statements are added before it.
 */
export const reviewKey = ({ entry, text }: { entry: EntryKey; text: string }, sourceId: string): string =>
  `${entry} ${hashText(text)} ${sourceId}`;

const HEAD = [
  '# Which text of which source each statement was last reviewed against. Made by `npm run review`, not by hand.',
  '# First the texts: source, hash, text. Then the reviews: entry, hash of the statement, source, hash of the text.',
  LOCK_VERSION,
];

const TEXT_LINE = /^([a-z0-9-]+) ([0-9a-f]{16}) (".*")$/;
const REVIEW_LINE = /^([a-z]+\/[a-z0-9-]+ [0-9a-f]{16} [a-z0-9-]+) ([0-9a-f]{16})$/;

/** Formats a lock with one line for each text and review. The lines are sorted, so that branches seldom conflict. */
export function formatReviewLock({ reviewed, texts }: ReviewLock): string {
  const reviews = [...reviewed].flatMap(([key, hashes]) => [...hashes].map((hash) => ({ line: `${key} ${hash}`, key, hash })));
  const kept = reviews.flatMap(({ key, hash }) => {
    const text = texts.get(hash);
    return text === undefined ? [] : `${key.slice(key.lastIndexOf(' ') + 1)} ${hash} ${JSON.stringify(text)}`;
  });
  const lines = [...new Set(kept)].sort(compareText).concat(reviews.map(({ line }) => line).sort(compareText));
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

/** Parses a lock file. `lock` is undefined if the file has an issue: then it is unknown what was reviewed. */
export function parseReviewLock(file: LockFile): { lock: ReviewLock | undefined; messages: Message[]; text: string } {
  const lock = { reviewed: new Map<string, Set<string>>(), texts: new Map<string, string>() };
  const parsed = parseLockFile(file, 'review-lock-is-valid', (line) => parseLine(line, lock));
  return { ...parsed, lock: parsed.messages.length > 0 ? undefined : lock };
}

/** Adds a line to a lock; returns its issue. */
function parseLine(
  content: string,
  { reviewed, texts }: { reviewed: Map<string, Set<string>>; texts: Map<string, string> },
): LineIssue | undefined {
  const [, key, reviewedHash] = REVIEW_LINE.exec(content) ?? [];
  if (key !== undefined && reviewedHash !== undefined) {
    const known = reviewed.get(key);
    if (known) known.add(reviewedHash);
    else reviewed.set(key, new Set([reviewedHash]));
    return undefined;
  }
  const [, , hash, quoted] = TEXT_LINE.exec(content) ?? [];
  const text = quoted === undefined ? undefined : unquote(quoted);
  if (hash === undefined || text === undefined)
    return { reason: 'the line is neither a text nor a review', hint: 'Remove the line: npm run review adds what is missing.' };
  if (hashText(text) !== hash) return { reason: 'the text does not match its hash', hint: 'Restore the line from the last commit.' };
  texts.set(hash, text);
  return undefined;
}
