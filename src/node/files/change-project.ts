import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { explainDiskError } from './explain-disk-error.ts';
import { lockFile } from './file-lock.ts';
import { journalOf, undoWrites, WriteError } from './write-files.ts';

/** How long a command waits for another one, in milliseconds. */
const WAIT = 10_000;

/**
 * Runs a step that reads files of a project and writes them, while no other command does. What an interrupted command left
 * half written is undone before. Throws a WriteError if the project cannot be locked, or is locked for too long.
 */
export async function changeProject<T>(root: string, step: () => T | Promise<T>): Promise<T> {
  const unlock = lockProject(root);
  try {
    undoWrites(root);
    return await step();
  } finally {
    unlock();
  }
}

/**
 * Undoes what an interrupted command left half written, and returns a sentence about it; undefined if there is nothing to
 * undo. Waits for a command that is still writing. Throws a WriteError.
 */
export function recoverProject(root: string): string | undefined {
  if (!existsSync(journalOf(root))) return undefined;
  const unlock = lockProject(root);
  try {
    return undoWrites(root);
  } finally {
    unlock();
  }
}

function lockProject(root: string): () => void {
  const path = join(root, '.astro', 'write.lock');
  let unlock: (() => void) | undefined;
  try {
    unlock = lockFile(path, WAIT);
  } catch (error) {
    throw new WriteError(`${path} cannot be written: ${explainDiskError(error)}. Nothing was changed.`, { cause: error });
  }
  if (unlock) return unlock;
  throw new WriteError('Another command is changing this project. Nothing was changed: run this one again when the other has ended.');
}
