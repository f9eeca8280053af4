import { hash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainDiskError } from './explain-disk-error.ts';

/** A file to write: a new file, which must not exist yet, or a new version of an existing one. */
export interface FileWrite {
  path: string;
  content: string;
  isNew: boolean;
  /** The file that the new file replaces, and that is removed. */
  replaces?: string;
}

/** A file could not be written. The message is for people. */
export class WriteError extends Error {}

/** A file that is about to change, with all that is needed to undo it. */
interface Change {
  path: string;
  /** Its bytes in Base64; null if it does not exist. */
  before: string | null;
  /** The SHA-256 of its new bytes; null if it is removed. */
  after: string | null;
  /** The path of the new file before it gets its name. */
  staged: string;
}

/** The list of the changes that are being made in a project. It is there only while a command writes, or after it was killed. */
export const journalOf = (root: string): string => join(root, '.astro', 'unfinished-write.json');

/**
 * Writes all files or none: first under temporary names in the same folders, then by renaming. If a step fails, the steps
 * before it are undone; if the process is killed, the next command undoes them. Signals to end are only followed when all is
 * written. Call it in `changeProject`. Throws a WriteError that says which file could not be written, and why.
 */
export function writeFiles(root: string, writes: readonly FileWrite[]): void {
  endOnlyBetweenWrites();
  const journal = journalOf(root);
  let changes: Change[] = [];
  let at = '';
  try {
    const planned = writes.map((write) => {
      at = write.path;
      return { write, change: planChange(write), removal: write.replaces === undefined ? undefined : planRemoval(write.replaces) };
    });
    changes = planned.flatMap(({ change, removal }) => [change, ...(removal ? [removal] : [])]);
    at = journal;
    mkdirSync(dirname(journal), { recursive: true });
    replaceFile(journal, `${journal}.new`, JSON.stringify(changes));
    for (const { write, change } of planned) {
      at = write.path;
      mkdirSync(dirname(write.path), { recursive: true });
      writeFileSync(change.staged, write.content, { flag: 'wx', flush: true });
    }
    for (const { write, change, removal } of planned) {
      at = write.path;
      if (write.isNew && existsSync(write.path)) throw new Error('it already exists');
      renameSync(change.staged, write.path);
      if (removal) rmSync(removal.path);
    }
  } catch (error) {
    throw new WriteError(`${at} cannot be written: ${explainDiskError(error)}. ${undoNow(changes, journal)}`, { cause: error });
  }
  rmSync(journal);
}

/** Undoes changes after an error, and says what became of them. */
function undoNow(changes: readonly Change[], journal: string): string {
  try {
    const left = undo(changes);
    for (const file of [`${journal}.new`, journal]) if (existsSync(file)) rmSync(file);
    return left || 'Nothing was changed.';
  } catch (error) {
    return `What was written before cannot be undone now (${explainDiskError(error)}): the next command does it.`;
  }
}

/** Undoes the changes of a command that was killed, and returns a sentence about it; undefined if there are none. */
export function undoWrites(root: string): string | undefined {
  const journal = journalOf(root);
  if (!existsSync(journal)) return undefined;
  try {
    const left = undo(JSON.parse(readFileSync(journal, 'utf8')) as Change[]);
    rmSync(journal);
    return `The last command was interrupted while it wrote files. Its changes were undone: run it again. ${left}`.trim();
  } catch (error) {
    throw new WriteError(
      `The last command was interrupted while it wrote files, and its changes cannot be undone: ${explainDiskError(error)}. Restore the files from git, and remove ${journal}.`,
      { cause: error },
    );
  }
}

function planChange({ path, content, isNew }: FileWrite): Change {
  if (isNew && existsSync(path)) throw new Error('it already exists');
  return { path, before: isNew ? null : readFileSync(path, 'base64'), after: hash('sha256', content), staged: stagedFor(path) };
}

const planRemoval = (path: string): Change => ({ path, before: readFileSync(path, 'base64'), after: null, staged: stagedFor(path) });

const stagedFor = (path: string): string => join(dirname(path), `.${basename(path)}.${randomUUID()}`);

/** Undoes changes, last first. Returns a sentence about files that somebody has changed since, which stay as they are. */
function undo(changes: readonly Change[]): string {
  const kept: string[] = [];
  for (const { path, before, after, staged } of changes.toReversed()) {
    if (existsSync(staged)) rmSync(staged);
    const now = existsSync(path) ? readFileSync(path) : null;
    if ((now?.toString('base64') ?? null) === before) continue;
    if ((now && hash('sha256', now)) !== after) kept.push(path);
    else if (before === null) rmSync(path);
    else replaceFile(path, staged, Buffer.from(before, 'base64'));
  }
  return kept.length === 0 ? '' : `Changed since, and left as it is: ${kept.join(', ')}.`;
}

/** Writes a file under another name in its folder first, so that nobody ever reads a part of it. */
export function replaceFile(path: string, staged: string, content: string | Uint8Array): void {
  writeFileSync(staged, content, { flush: true });
  renameSync(staged, path);
}

let isWaiting = false;

/** From now on, a signal to end is followed when the code that runs has come to its end, as Node does where it has a listener. */
function endOnlyBetweenWrites(): void {
  if (isWaiting) return;
  isWaiting = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      process.kill(process.pid, signal); // there is no listener any more, so the signal now ends the process
    });
}
