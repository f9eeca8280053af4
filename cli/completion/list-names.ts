import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { CollectionName } from '#schemas/collections.ts';
import { posixRelative } from '#node/files/posix-path.ts';

/** The names in a folder; none if it cannot be read. */
function listNames(folder: string, options: { recursive?: boolean } = {}): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, ...options })
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map((file) => join(file.parentPath, file.name))
      .sort();
  } catch {
    return [];
  }
}

/** The names of the files in a folder. */
export const listFilesIn = (folder: string): string[] => listNames(folder).map((file) => parse(file).base);

/** The paths of all files of the content, from the root of the repository. */
export const listContentFiles = (contentFolder: string, root: string): string[] =>
  listNames(contentFolder, { recursive: true }).map((file) => posixRelative(root, file));

/** The ids of a collection, from the names of its files. */
export const listIds = (contentFolder: string, collection: CollectionName): string[] =>
  listNames(join(contentFolder, collection)).map((file) => parse(file).name);

/** The ids of the passages, found without parsing the article, which may have errors. */
export const listPassages = (contentFolder: string): string[] =>
  listNames(join(contentFolder, 'articles')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*-?\s*id:\s*(p\d+)\s*$/gm)].map(([, id = '']) => id),
  );
