import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FileWrite } from './write-files.ts';

/** The file that makes Git ignore a folder, because it has texts that belong to others; none if it is there. */
export function ignoreFolder(folder: string): FileWrite[] {
  const path = join(folder, '.gitignore');
  return existsSync(path) ? [] : [{ path, content: '*\n', isNew: true }];
}
