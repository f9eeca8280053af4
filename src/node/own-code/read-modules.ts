import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decodeUtf8 } from '#lib/text/decode-utf8.ts';
import { literalsOf } from '#lib/typescript/find-literal.ts';
import type { LockFile } from '#dossier/lock-file.ts';
import { posixRelative } from '#node/files/posix-path.ts';

/**
 * Reads a module, and all modules that it imports by relative paths, directly or not, as far as they can be read. It comes first.
 *
 * @param root the folder from which their paths start
 */
export function readModules(file: string, root: string): LockFile[] {
  const files = new Map<string, LockFile>();
  const waiting = [file];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const bytes = files.has(next) ? undefined : read(next);
    if (!bytes) continue;
    files.set(next, { path: posixRelative(root, next), bytes });
    const decoded = decodeUtf8(bytes);
    if (decoded.ok) for (const from of listImports(decoded.text)) waiting.push(resolve(dirname(next), from));
  }
  return [...files.values()];
}

function read(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The relative paths of the modules that a module imports. */
function listImports(module: string): string[] {
  const { imports, exports } = literalsOf(module);
  const paths = [...imports.values(), ...exports.values()].map(({ from }) => from);
  return paths.filter((from): from is string => from !== undefined && /^\.{1,2}\//.test(from));
}
