import type { LockFile } from '#dossier/lock-file.ts';
import { writeFiles } from './write-files.ts';

/** Writes a lock file, unless its content is the same as in the file that was read. Throws a WriteError. */
export function writeLock(path: string, before: LockFile | undefined, content: string): void {
  if (!before || new TextDecoder().decode(before.bytes) !== content) writeFiles([{ path, content, isNew: before === undefined }]);
}
