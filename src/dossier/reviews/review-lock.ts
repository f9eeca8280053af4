import type { IsoDay } from '#lib/dates/calendar.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { hashText } from '#lib/text/hash-text.ts';
import type { EntryKey } from '../entry.ts';
import { JSON_STRING, parseLockFile, unquote, type LineIssue, type LockFile } from '../lock-file.ts';
import type { Message } from '../message.ts';

/** The name of the file, in the project's folder. */
export const LOCK_NAME = 'reviews.lock';

export const REVIEW_LOCK_VERSION = 'version 2';

/** That a text was accepted. */
export interface Review {
  /** The hash of the text that it was held against; `NOTHING` if it cites nothing. */
  basis: string;
  /** The day; undefined where it is not known. */
  on: IsoDay | undefined;
  /** The name of the reviewer; undefined where it is not known. */
  by: string | undefined;
  /** What the reviewer noted, such as why the text holds in spite of a suspicion. */
  note?: string | undefined;
  /** Whether it was accepted without looking at it; the note says why. */
  isUnseen?: boolean | undefined;
}

/** Which texts were reviewed, by whom and against what. */
export interface ReviewLock {
  /** By `reviewKey`. A text may have several: of several people, or after a merge. */
  reviewed: ReadonlyMap<string, readonly Review[]>;
  /** Reviewed source texts by hash. Old ones may be missing. */
  texts: ReadonlyMap<string, string>;
}

export const EMPTY_LOCK: ReviewLock = { reviewed: new Map(), texts: new Map() };

/** Stands for the source of a text that cites nothing. */
export const NOTHING = '-';

/** What a text is reviewed against: a source, `NOTHING`, or the suspicion of a rule. */
export type Against = string | { rule: string };

/**
 * The key of a text and what it is reviewed against. It contains a hash of the text instead of its number, so that it stays
 * the same when texts are added before it.
 */
export const reviewKey = ({ entry, text }: { entry: EntryKey; text: string }, against: Against): string =>
  `${entry} ${hashText(text)} ${typeof against === 'string' ? against : `rule/${against.rule}`}`;

/** Whether a key is that of an answer to a suspicion. */
export const isAnswer = (key: string): boolean => key.includes(' rule/');

const HEAD = [
  '# Who reviewed which text against what, and when. Made by `npm run review`, not by hand.',
  '# First the texts of sources: source, hash, text. Then the reviews: entry, hash of the text, what it was held against (a source,',
  '# nothing, or the suspicion of a rule), hash of that, day, reviewer, and a note. What nobody looked at is marked as unseen.',
  REVIEW_LOCK_VERSION,
];

const TEXT_LINE = new RegExp(`^([a-z0-9-]+) ([0-9a-f]{16}) ${JSON_STRING}$`);
const REVIEW_LINE = new RegExp(
  String.raw`^([a-z]+\/[a-z0-9-]+ [0-9a-f]{16} (?:rule\/)?[a-z0-9-]+) ([0-9a-f]{16}|-) (\d{4}-\d\d-\d\d|-) (?:${JSON_STRING}|-)(?: (note|unseen) ${JSON_STRING})?$`,
);

/** Formats a lock with one line for each text and review. The lines are sorted, so that branches seldom conflict. */
export function formatReviewLock({ reviewed, texts }: ReviewLock): string {
  const reviews = [...reviewed].flatMap(([key, all]) => all.map((review) => ({ key, review })));
  const kept = reviews.flatMap(({ key, review: { basis } }) => {
    const text = texts.get(basis);
    return text === undefined || isAnswer(key) ? [] : `${key.slice(key.lastIndexOf(' ') + 1)} ${basis} ${JSON.stringify(text)}`;
  });
  const lines = [...new Set(kept)].sort(compareText).concat([...new Set(reviews.map(formatReview))].sort(compareText));
  return `${[...HEAD, ...lines].join('\n')}\n`;
}

const formatReview = ({ key, review: { basis, on, by, note, isUnseen } }: { key: string; review: Review }): string =>
  [
    key,
    basis,
    on ?? NOTHING,
    by === undefined ? NOTHING : JSON.stringify(by),
    ...(note === undefined ? [] : [isUnseen ? 'unseen' : 'note', JSON.stringify(note)]),
  ].join(' ');

/** Parses a lock file. `lock` is undefined if the file has an issue: then it is unknown what was reviewed. */
export function parseReviewLock(file: LockFile): { lock: ReviewLock | undefined; messages: Message[]; text: string } {
  const lock = { reviewed: new Map<string, Review[]>(), texts: new Map<string, string>() };
  const parsed = parseLockFile(file, { ruleId: 'review-lock-is-valid', version: REVIEW_LOCK_VERSION, explainVersion }, (line) =>
    parseLine(line, lock),
  );
  return { ...parsed, lock: parsed.messages.length > 0 ? undefined : lock };
}

const explainVersion = (version: string): LineIssue | undefined =>
  version === 'version 1'
    ? {
        reason: 'the file has version 1, which does not say who reviewed what',
        hint: 'Run npm run review -- --upgrade, which adds names and days from git.',
      }
    : undefined;

/** Adds a line to a lock; returns its issue. */
function parseLine(
  content: string,
  { reviewed, texts }: { reviewed: Map<string, Review[]>; texts: Map<string, string> },
): LineIssue | undefined {
  const [, key, basis, day, name, mark, quotedNote] = REVIEW_LINE.exec(content) ?? [];
  if (key !== undefined && basis !== undefined) {
    const by = name && unquote(name);
    const note = quotedNote && unquote(quotedNote);
    const isBroken = (name !== undefined && by === undefined) || (quotedNote !== undefined && note === undefined);
    if (!isBroken) {
      const review = {
        basis,
        on: day === NOTHING ? undefined : day,
        by,
        ...(note === undefined ? {} : { note, isUnseen: mark === 'unseen' }),
      };
      const known = reviewed.get(key) ?? [];
      // A merge may leave a line twice.
      if (!known.some((other) => isSameReview(other, review))) reviewed.set(key, [...known, review]);
      return undefined;
    }
  }
  const [, , hash, quoted] = TEXT_LINE.exec(content) ?? [];
  const text = quoted && unquote(quoted);
  if (hash === undefined || text === undefined)
    return { reason: 'the line is neither a text nor a review', hint: 'Remove the line: npm run review adds what is missing.' };
  if (hashText(text) !== hash) return { reason: 'the text does not match its hash', hint: 'Restore the line from the last commit.' };
  texts.set(hash, text);
  return undefined;
}

const isSameReview = (a: Review, b: Review): boolean =>
  a.basis === b.basis && a.on === b.on && a.by === b.by && a.note === b.note && a.isUnseen === b.isUnseen;
