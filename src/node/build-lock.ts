import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite’s code for a database that another connection has locked. */
const SQLITE_BUSY = 5;

/**
 * Locks a project for one build at a time: two builds would share Astro’s data store, and mix their pages. Returns a
 * function that releases the lock, or undefined if another build holds it. The lock is a transaction of an empty SQLite
 * database, so that the operating system releases it when its process ends, even if that is killed.
 */
export function lockBuild(repositoryRoot: string): (() => void) | undefined {
  const folder = join(repositoryRoot, '.astro');
  let database: DatabaseSync | undefined;
  const release = () => {
    database?.close();
    database = undefined;
  };
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(join(folder, 'build.lock'), { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    release();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    // A folder that is read-only, or on a disk without locks: the build goes on without one.
  }
  return release;
}
