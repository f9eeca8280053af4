import { existsSync, globSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { suggest } from '#lib/text/closest.ts';
import { posixRelative } from '#node/files/posix-path.ts';

/** Files that modules import. */
const FILES = '{,*/,*/*/}*.{ts,js,mjs,json,css,astro}';

/**
 * Suggests another path for a relative import that leads nowhere: the same file with its ending, or one with a similar name. An empty
 * text if there is none.
 *
 * @param importer the file with the import
 */
export function suggestImport(importer: string, path: string): string {
  if (!/^\.{1,2}\//.test(path)) return '';
  const folder = dirname(importer);
  const target = join(folder, path);
  const around = existsSync(dirname(target)) ? dirname(target) : folder;
  const others = globSync(FILES, { cwd: around, exclude: ['**/{node_modules,dist}/**'] }).map((file) => join(around, file));
  const withoutEnding = (file: string) => file.slice(0, file.length - extname(file).length);
  const same = others.filter((file) => withoutEnding(file) === target || withoutEnding(file) === withoutEnding(target));
  const paths = (same.length > 0 ? same : others)
    .map((file) => posixRelative(folder, file))
    .map((file) => (file.startsWith('.') ? file : `./${file}`));
  return same.length === 1 ? `Did you mean "${paths[0]}"?` : suggest(path, paths);
}
