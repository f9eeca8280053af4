import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to write: a new file, which must not exist yet, or a new version of an existing one. */
export interface FileWrite {
  path: string;
  content: string;
  isNew: boolean;
  /** The file that the new file replaces, and that is removed. */
  replaces?: string;
}

/** A file could not be written. No file was changed. */
export class WriteError extends Error {}

/**
 * Writes all files or none: first under temporary names in the same folders, then by renaming. If a step fails, the steps
 * before it are undone. Throws a WriteError that says which file could not be written, and why.
 */
export function writeFiles(writes: readonly FileWrite[]): void {
  const undo: (() => void)[] = [];
  const temporary: string[] = [];
  let at = '';
  try {
    const staged = writes.map((write) => {
      at = write.path;
      if (write.isNew && existsSync(write.path)) throw new Error('it already exists');
      mkdirSync(dirname(write.path), { recursive: true });
      const path = join(dirname(write.path), `.${basename(write.path)}.${randomUUID()}`);
      temporary.push(path);
      writeFileSync(path, write.content, { flag: 'wx' });
      return { ...write, staged: path };
    });
    for (const { path, staged: from, isNew, replaces } of staged) {
      at = path;
      const former = isNew ? replaces : path;
      const old = former === undefined ? undefined : readFileSync(former);
      if (isNew && existsSync(path)) throw new Error('it already exists');
      renameSync(from, path);
      undo.push(() => {
        if (isNew) rmSync(path);
        if (former !== undefined && old !== undefined) writeFileSync(former, old);
      });
      if (isNew && former !== undefined) rmSync(former);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw new WriteError(`${at} cannot be written: ${(error as Error).message}. Nothing was changed.`, { cause: error });
  } finally {
    for (const path of temporary) rmSync(path, { force: true });
  }
}
