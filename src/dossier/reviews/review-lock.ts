import { compareText } from '#lib/text/compare-text.ts';
import { hashText } from '#lib/text/hash-text.ts';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import type { EntryKey } from '../entry.ts';
import type { Message } from '../message.ts';

/** The file's name, in the folder of the subject. */
export const LOCK_NAME = 'reviews.lock';

/**
 * Which texts of its sources each statement was reviewed against: facts that are true each by itself, so that the
 * lines of two versions of the file may always be put together.
 */
export interface ReviewLock {
  /** By `reviewKey`, the hashes of the texts of that source against which that statement was reviewed. */
  reviewed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Reviewed texts of sources by their hash, as far as they are kept. */
  texts: ReadonlyMap<string, string>;
}

export const EMPTY_LOCK: ReviewLock = { reviewed: new Map(), texts: new Map() };

/** The lock file as it was found. */
export interface LockFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** Names a statement by its entry and its own words, which keep it when others are put before it, and one source that it cites. */
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

/** Writes a lock: one line for each fact, sorted, so that two branches seldom touch the same one. */
export function formatReviewLock({ reviewed, texts }: ReviewLock): string {
  const reviews = [...reviewed].flatMap(([key, hashes]) => [...hashes].map((hash) => ({ line: `${key} ${hash}`, key, hash })));
  const kept = reviews.flatMap(({ key, hash }) => {
    const text = texts.get(hash);
    return text === undefined ? [] : `${key.slice(key.lastIndexOf(' ') + 1)} ${hash} ${JSON.stringify(text)}`;
  });
  const lines = [...new Set(kept)].sort(compareText).concat(reviews.map(({ line }) => line).sort(compareText));
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

/** Reads a lock; undefined where it has a fault, and then nothing can be said of what was reviewed. */
export function parseReviewLock({ path, bytes }: LockFile): { lock: ReviewLock | undefined; messages: Message[]; text: string } {
  const decoded = decodeUtf8(bytes);
  const text = decoded.ok ? decoded.text : '';
  const lock = { reviewed: new Map<string, Set<string>>(), texts: new Map<string, string>() };
  const faults = decoded.ok
    ? parseLines(text, lock)
    : [{ ...decoded.place, reason: 'the file is not UTF-8', hint: 'Restore it from the last commit.' }];
  const messages = faults.map(({ line, column = 1, reason, hint }): Message => {
    return { ruleId: 'review-lock-is-valid', severity: 'error', reason, hint, place: { file: path, line, column } };
  });
  return { lock: messages.length > 0 ? undefined : lock, messages, text };
}

interface Fault {
  line: number;
  column?: number;
  reason: string;
  hint: string;
}

/** Puts the facts of a text into a lock; of conflicts the first is told, and of an unknown version nothing else. */
function parseLines(text: string, lock: { reviewed: Map<string, Set<string>>; texts: Map<string, string> }): Fault[] {
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
  const [first, ...facts] = lines.filter(({ content }) => content.trim() !== '' && !content.startsWith('#'));
  if (first?.content !== VERSION)
    return [
      {
        line: first?.line ?? 1,
        reason: `the first line is not “${VERSION}”`,
        hint: 'Restore the file from the last commit, or use the version of Backgrounder that wrote it.',
      },
    ];
  return facts.flatMap(({ content, line }) => parseFact(content, lock).map((fault) => ({ line, ...fault })));
}

function parseFact(content: string, { reviewed, texts }: { reviewed: Map<string, Set<string>>; texts: Map<string, string> }) {
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
  if (hashText(text) !== hash)
    return [{ reason: 'the text of the line is not the one that was reviewed', hint: 'Restore the line from the last commit.' }];
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
