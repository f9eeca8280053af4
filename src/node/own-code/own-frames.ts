import { fileURLToPath } from 'node:url';
import type { Frame } from '#rules/own/rule-failure.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { posixRelative } from '#node/files/posix-path.ts';
import { traceToSource, type CodePlace } from './source-map.ts';

/** A line of a stack trace of V8: the function, if it has a name, then the file with line and column. */
const FRAME = /^ +at (?:(?:async )?(?:Object\.)?(.+?) \()?((?:file:\/\/)?[^\s()]+):(\d+):(\d+)\)?$/gm;

/** A function that ran when an error was thrown, and the place in its source. */
interface CalledFrom extends CodePlace {
  name: string | undefined;
}

/** The lines of a stack trace, those of bundled pages with the places in their sources. */
const listFrames = (stack: string): CalledFrom[] =>
  [...stack.matchAll(FRAME)].map(([, name, address = '', line, column]) => ({
    name,
    ...traceToSource({
      path: address.startsWith('file:') ? fileURLToPath(address) : address,
      line: Number(line),
      column: Number(column),
    }),
  }));

/** The lines of a stack trace that are in the files of a project, with paths from its root: none of ours, of packages or of Node. */
export const listOwnFrames = (stack: string, root: string): Frame[] =>
  listFrames(stack).flatMap(({ name, path, line, column }) => {
    const file = nameOwnFile(path, root);
    return file === undefined ? [] : [{ name, file, line, column }];
  });

/** The path of a file from the root of a project; undefined for a file of ours, of a package, of Node, or of the build. */
export function nameOwnFile(path: string, root: string): string | undefined {
  const file = posixRelative(root, path);
  const isForeign = file.startsWith('../') || path === file || /(?:^|\/)(?:node_modules|\.prerender)\//.test(file);
  return isForeign || isOurs(path) ? undefined : file;
}

/** The first of our components on a stack trace, as its path in the package; undefined if there is none. */
export const findOurComponent = (stack: string): string | undefined =>
  listFrames(stack)
    .map(({ path }) => posixRelative(CODE_ROOT, path))
    .find((path) => /^src\/(?:components|layouts|blocks)\//.test(path));

/** Whether a file is part of Backgrounder, which may be the very repository of the project. */
const isOurs = (path: string): boolean => /^(?:src|cli|lib)\//.test(posixRelative(CODE_ROOT, path));
