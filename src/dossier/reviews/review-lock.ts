import { compareText } from '#lib/text/compare-text.ts';
import { hashText } from '#lib/text/hash-text.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import type { EntryKey } from '../entry.ts';
import type { Message } from '../message.ts';

/** The name of the file, in the project's folder. */
export const LOCK_NAME = 'reviews.lock';

/**
 * The source texts that each statement was reviewed against. Every line of the file is valid on its own, so that the
 * lines of two versions can always be merged.
 */
export interface ReviewLock {
  /** The hashes of the source texts that a statement was reviewed against, by `reviewKey`. */
  reviewed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reviewed source texts by hash. Old ones may be missing. */
  texts: ReadonlyMap<string, string>;
}

export const EMPTY_LOCK: ReviewLock = { reviewed: new Map(), texts: new Map() };

/** The lock file as read from the disk. */
export interface LockFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/**
 * The key of a statement and one of its sources. It contains a hash of the statement's text instead of its number, so that
 * it stays the same when statements are added before it.
 */
export const reviewKey = ({ entry, text }: { entry: EntryKey; text: string }, sourceId: string): string =>
  `${entry} ${hashText(text)} ${sourceId}`;

const VERSION = 'version 1';
const HEAD = [
  '# Which text of which source each statement was last reviewed against. Made by `npm run review`, not by hand.',
  '# First the texts: source, hash, text. Then the reviews: entry, hash of the statement, source, hash of the text.',
  VERSION,
];

const TEXT_LINE = /^([a-z0-9-]+) ([0-9a-f]{16}) (".*")$/;
const REVIEW_LINE = /^([a-z]+\/[a-z0-9-]+ [0-9a-f]{16} [a-z0-9-]+) ([0-9a-f]{16})$/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/;

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
export function parseReviewLock({ path, bytes }: LockFile): { lock: ReviewLock | undefined; messages: Message[]; text: string } {
  const decoded = decodeUtf8(bytes);
  const text = decoded.ok ? decoded.text : '';
  const lock = { reviewed: new Map<string, Set<string>>(), texts: new Map<string, string>() };
  const issues = decoded.ok
    ? parseLines(text, lock)
    : [{ ...decoded.place, reason: 'the file is not UTF-8', hint: 'Restore it from the last commit.' }];
  const messages = issues.map(({ line, column = 1, reason, hint }): Message => {
    return { ruleId: 'review-lock-is-valid', severity: 'error', reason, hint, place: { file: path, line, column } };
  });
  return { lock: messages.length > 0 ? undefined : lock, messages, text };
}

interface LockIssue {
  line: number;
  column?: number;
  reason: string;
  hint: string;
}

/** Adds the lines of a text to a lock. After a merge conflict or an unknown version, nothing else is reported. */
function parseLines(text: string, lock: { reviewed: Map<string, Set<string>>; texts: Map<string, string> }): LockIssue[] {
  const lines = text.split(/\r?\n/).map((content, index) => ({ content, line: index + 1 }));
  const conflict = lines.find(({ content }) => CONFLICT.test(content));
  if (conflict)
    return [
      {
        line: conflict.line,
        reason: 'the file has an unresolved merge conflict',
        hint: 'Delete the conflict markers and keep the lines of both sides: each is valid on its own.',
      },
    ];
  const [first, ...rest] = lines.filter(({ content }) => content.trim() !== '' && !content.startsWith('#'));
  if (first?.content !== VERSION)
    return [
      {
        line: first?.line ?? 1,
        reason: `the first line is not “${VERSION}”`,
        hint: 'Restore the file from the last commit, or use the version of Backgrounder that wrote it.',
      },
    ];
  return rest.flatMap(({ content, line }) => parseLine(content, lock).map((issue) => ({ line, ...issue })));
}

function parseLine(content: string, { reviewed, texts }: { reviewed: Map<string, Set<string>>; texts: Map<string, string> }) {
  const [, key, reviewedHash] = REVIEW_LINE.exec(content) ?? [];
  if (key !== undefined && reviewedHash !== undefined) {
    const known = reviewed.get(key);
    if (known) known.add(reviewedHash);
    else reviewed.set(key, new Set([reviewedHash]));
    return [];
  }
  const [, , hash, quoted] = TEXT_LINE.exec(content) ?? [];
  const text = quoted === undefined ? undefined : unquote(quoted);
  if (hash === undefined || text === undefined)
    return [{ reason: 'the line is neither a text nor a review', hint: 'Remove the line: npm run review adds what is missing.' }];
  if (hashText(text) !== hash) return [{ reason: 'the text does not match its hash', hint: 'Restore the line from the last commit.' }];
  texts.set(hash, text);
  return [];
}

function unquote(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
