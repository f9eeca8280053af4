import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The folder with the code of Backgrounder, and its package.json: a repository's own root, or a package that it installed. */
export const CODE_ROOT = findRoot(import.meta.dirname);

/** Whether this code is in a package that a newsroom installed, or that npx runs. */
export const isInstalled = CODE_ROOT.split(sep).includes('node_modules');

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
