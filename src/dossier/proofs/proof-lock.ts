import type { IsoDay } from '#lib/dates/calendar.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { JSON_STRING, parseLockFile, unquote, type LineIssue, type LockFile } from '../lock-file.ts';
import type { Message } from '../message.ts';

/** The name of the file, in the project's folder. */
export const PROOFS_NAME = 'proofs.lock';

const VERSION = 'version 1';

/** That a record was compared with the text of its source, and everything stood there but the exceptions. */
export interface RecordProof {
  /** The hash of the record, from `hashRecord`. */
  record: string;
  /** The hash of the text. */
  text: string;
  /** The length of the text in characters (code points). */
  length: number;
  /** The day on which the text was opened. */
  opened: IsoDay;
}

/** Which records were compared with which texts of their sources. */
export interface ProofLock {
  /** By the id of the passage or reference. After a merge, a record may have several. */
  proofs: ReadonlyMap<string, readonly RecordProof[]>;
  /** Words that need not stand in the text, each with the reason, by the id of the passage or reference. */
  exceptions: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const EMPTY_PROOFS: ProofLock = { proofs: new Map(), exceptions: new Map() };

const HEAD = [
  '# Which record was compared with which text of its source. Made by `npm run prove`, not by hand.',
  '# First the exceptions: record, words, reason. Then the proofs: record, its hash, hash of the text, its characters, day it was opened.',
  VERSION,
];

const PROOF_LINE = /^([a-z0-9-]+) ([0-9a-f]{16}) ([0-9a-f]{16}) (\d+) (\d{4}-\d\d-\d\d)$/;
const EXCEPTION_LINE = new RegExp(`^([a-z0-9-]+) ${JSON_STRING} ${JSON_STRING}$`);

/** Formats a lock with one line for each exception and each proof, sorted. */
export function formatProofLock({ proofs, exceptions }: ProofLock): string {
  const excepted = [...exceptions].flatMap(([id, reasons]) =>
    [...reasons].map(([words, reason]) => `${id} ${JSON.stringify(words)} ${JSON.stringify(reason)}`),
  );
  const proven = [...proofs].flatMap(([id, all]) =>
    all.map(({ record, text, length, opened }) => `${id} ${record} ${text} ${length} ${opened}`),
  );
  return `${[...HEAD, ...excepted.sort(compareText), ...proven.sort(compareText)].join('\n')}\n`;
}

/** Parses a lock file. `lock` is undefined if the file has an issue: then it is unknown what was proven. */
export function parseProofLock(file: LockFile): { lock: ProofLock | undefined; messages: Message[]; text: string } {
  const lock = { proofs: new Map<string, RecordProof[]>(), exceptions: new Map<string, Map<string, string>>() };
  const parsed = parseLockFile(file, { ruleId: 'proof-lock-is-valid', version: VERSION }, (line) => parseLine(line, lock));
  return { ...parsed, lock: parsed.messages.length > 0 ? undefined : lock };
}

/** Adds a line to a lock; returns its issue. */
function parseLine(
  line: string,
  { proofs, exceptions }: { proofs: Map<string, RecordProof[]>; exceptions: Map<string, Map<string, string>> },
): LineIssue | undefined {
  const [, proven, record, text, length, opened] = PROOF_LINE.exec(line) ?? [];
  if (proven !== undefined && record !== undefined && text !== undefined && opened !== undefined) {
    proofs.set(proven, [...(proofs.get(proven) ?? []), { record, text, length: Number(length), opened }]);
    return undefined;
  }
  const [, excepted, quotedWords, quotedReason] = EXCEPTION_LINE.exec(line) ?? [];
  const words = quotedWords && unquote(quotedWords);
  const reason = quotedReason && unquote(quotedReason);
  if (excepted === undefined || words === undefined || reason === undefined)
    return { reason: 'the line is neither an exception nor a proof', hint: 'Remove the line, and run npm run prove again.' };
  exceptions.set(excepted, new Map([...(exceptions.get(excepted) ?? []), [words, reason]]));
  return undefined;
}
