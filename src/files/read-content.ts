import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ContentFile } from '#model/read-entries.ts';
import type { LockFile } from '#model/reviews/review-lock.ts';

/**
 * Reads every file below a content folder. Links that lead out of the folder are not followed. Paths are told from
 * `projectRoot`, with forward slashes.
 */
export function readContentFolder(contentFolder: string, projectRoot: string): ContentFile[] {
  if (!existsSync(contentFolder)) return [];
  const real = realpathSync(contentFolder);
  return readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, full: join(contentFolder, name) }))
    .filter(({ full }) => isInside(real, full) && statSync(full).isFile())
    .map(({ name, full }) => ({
      path: toPosix(relative(projectRoot, full)),
      name: toPosix(name),
      bytes: readFileSync(full),
    }));
}

/** Reads the record of reviews, if there is one. */
export const readLockFile = (path: string, projectRoot: string): LockFile | undefined =>
  existsSync(path) && statSync(path).isFile() ? { path: toPosix(relative(projectRoot, path)), bytes: readFileSync(path) } : undefined;

function isInside(folder: string, file: string): boolean {
  try {
    return realpathSync(file).startsWith(folder + sep);
  } catch {
    return false; // a link that leads nowhere
  }
}

const toPosix = (path: string) => path.replaceAll(sep, '/');
