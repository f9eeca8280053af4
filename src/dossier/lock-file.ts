import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { Message } from './message.ts';

/** A lock file as read from the disk. Every line is valid on its own, so that the lines of two versions can always be merged. */
export interface LockFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  bytes: Uint8Array;
  /** Why the file could not be read, and what to do. */
  issue?: { reason: string; hint: string };
}

/** What is wrong with a line, and how to fix it. */
export interface LineIssue {
  reason: string;
  hint: string;
}

/** What a kind of lock file is checked for. */
interface LockKind {
  /** The rule of its issues. */
  ruleId: RuleId<'reading'>;
  /** The first line that is no comment. */
  version: string;
  /** What to do about another version, where that is known. */
  explainVersion?: (version: string) => LineIssue | undefined;
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** Passes each line below the version to `parseLine`, which returns its issue. After a merge conflict or an unknown version, nothing else is reported. */
export function parseLockFile(
  { path, bytes, issue }: LockFile,
  kind: LockKind,
  parseLine: (line: string) => LineIssue | undefined,
): { messages: Message[]; text: string } {
  const decoded = decodeUtf8(bytes);
  const issues: LockIssue[] = issue
    ? [{ line: 1, ...issue }]
    : decoded.ok
      ? parseLines(decoded.text, kind, parseLine)
      : [{ ...decoded.place, reason: 'the file is not UTF-8', hint: 'Restore it from the last commit.' }];
  const messages = issues.map(({ line, column = 1, reason, hint }): Message => {
    return { ruleId: kind.ruleId, severity: 'error', reason, hint, place: { file: path, line, column } };
  });
  return { messages, text: decoded.ok ? decoded.text : '' };
}

type LockIssue = LineIssue & { line: number; column?: number };

function parseLines(text: string, { version, explainVersion }: LockKind, parseLine: (line: string) => LineIssue | undefined): LockIssue[] {
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
  if (first?.content !== version)
    return [
      {
        line: first?.line ?? 1,
        ...(explainVersion?.(first?.content ?? '') ?? {
          reason: `the first line is not “${version}”`,
          hint: 'Restore the file from the last commit, or use the version of Backgrounder that wrote it.',
        }),
      },
    ];
  return rest.flatMap(({ content, line }) => {
    const issue = parseLine(content);
    return issue ? [{ line, ...issue }] : [];
  });
}

/** Matches a JSON string, as the group of a regular expression. */
export const JSON_STRING = String.raw`("(?:[^"\\]|\\.)*")`;

/** The text of a JSON string; undefined if it is none. */
export function unquote(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}
