import { join } from 'node:path';
import { lockFile } from './file-lock.ts';

/**
 * Locks a project for one build at a time: two builds would share Astro’s data store, and mix their pages. Returns a
 * function that releases the lock, or undefined if another build holds it.
 */
export function lockBuild(repositoryRoot: string): (() => void) | undefined {
  try {
    return lockFile(join(repositoryRoot, '.astro', 'build.lock'));
  } catch {
    // A folder that is read-only, or on a disk without locks: the build goes on without one.
    return () => {};
  }
}
