import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite’s code for a database that another connection has locked. */
const SQLITE_BUSY = 5;

/** The databases that hold a lock. A database that nothing refers to is closed when it is collected, and its lock is lost. */
const held = new Set<DatabaseSync>();

/**
 * Locks a file, which is created if needed and stays there. Returns a function that releases the lock, or undefined if it is
 * still held elsewhere after `wait` milliseconds. Throws if the file cannot be written. The lock is a transaction of an empty
 * SQLite database, so that the operating system releases it when its process ends, even if that is killed.
 */
export function lockFile(path: string, wait = 0): (() => void) | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: wait });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
  held.add(database);
  return () => {
    if (held.delete(database)) database.close();
  };
}
