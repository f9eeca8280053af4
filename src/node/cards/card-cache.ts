import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps files between builds by the hash of what they are made from. */
export interface CardCache {
  /** The file of a key; undefined if there is none, or if it is not what was stored under this key. */
  read(key: string): Buffer | undefined;
  /** Does nothing if the folder cannot be written to: a cache only saves time. */
  write(key: string, content: Uint8Array): void;
  /** Removes the files of all other keys. */
  keepOnly(keys: ReadonlySet<string>): void;
}

const DIGEST_LENGTH = 32;

/**
 * A cache in a folder. Each file begins with the SHA-256 digest of its key and its content. So a file that is broken, cut off or
 * in the place of another is as good as none.
 */
export function openCardCache(folder: string): CardCache {
  const pathOf = (key: string) => join(folder, key);
  return {
    read: (key) => {
      const stored = tryOrNothing(() => readFileSync(pathOf(key)));
      const content = stored?.subarray(DIGEST_LENGTH);
      return content && stored?.subarray(0, DIGEST_LENGTH).equals(digest(key, content)) ? content : undefined;
    },
    write: (key, content) => {
      tryOrNothing(() => {
        mkdirSync(folder, { recursive: true });
        const unfinished = `${pathOf(key)}.${process.pid}`;
        writeFileSync(unfinished, Buffer.concat([digest(key, content), content]));
        renameSync(unfinished, pathOf(key));
      });
    },
    keepOnly: (keys) => {
      for (const name of tryOrNothing(() => readdirSync(folder)) ?? [])
        if (!keys.has(name)) tryOrNothing(() => rmSync(join(folder, name), { recursive: true, force: true }));
    },
  };
}

const digest = (key: string, content: Uint8Array): Buffer => createHash('sha256').update(key).update(content).digest();

function tryOrNothing<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
