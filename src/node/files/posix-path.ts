import { relative, sep } from 'node:path';

/** The path with forward slashes, as messages, globs and addresses have it on every system. */
export const toPosix = (path: string): string => path.replaceAll(sep, '/');

/** The path of a file from a folder, with forward slashes. */
export const posixRelative = (folder: string, file: string): string => toPosix(relative(folder, file));
