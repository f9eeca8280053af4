import { dirname } from 'node:path';
import type { LockFile } from '#dossier/lock-file.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes a lock file of a project, unless its content is the same as in the file that was read. Call it in `changeProject`,
 * as the reading of the file. Throws a WriteError.
 */
export function writeLock(path: string, before: LockFile | undefined, content: string): void {
  if (!before || new TextDecoder().decode(before.bytes) !== content)
    writeFiles(dirname(path), [{ path, content, isNew: before === undefined }]);
}
