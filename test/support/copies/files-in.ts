import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files in a folder, as sorted paths from it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

/** The files of a folder whose bytes differ from those of another folder. */
export const differingFiles = (folder: string, other: string): string[] =>
  filesIn(folder).filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(join(other, file))));
