import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_ROOT } from './code-root.ts';

/** A line of a stack trace. */
export interface Frame {
  name: string | undefined;
  file: string;
  line: number;
  column: number;
}

/** A line of a stack trace of V8: the function, if it has a name, then the file with line and column. */
const FRAME = /^ +at (?:(?:async )?(?:Object\.)?(.+?) \()?((?:file:\/\/)?[^\s()]+):(\d+):(\d+)\)?$/gm;

/** The lines of a stack trace that are in the files of a project, with paths from its root: none of ours, of packages or of Node. */
export function listOwnFrames(stack: string, root: string): Frame[] {
  return [...stack.matchAll(FRAME)].flatMap(([, name, address = '', line, column]) => {
    const path = address.startsWith('file:') ? fileURLToPath(address) : address;
    const file = relative(root, path).replaceAll(sep, '/');
    const isForeign = file.startsWith('../') || path === file || file.split('/').includes('node_modules');
    return isForeign || isOurs(path) ? [] : [{ name, file, line: Number(line), column: Number(column) }];
  });
}

/** Whether a file is part of Backgrounder, which may be the very repository of the project. */
const isOurs = (path: string): boolean => /^(?:src|cli|lib)\//.test(relative(CODE_ROOT, path).replaceAll(sep, '/'));
