import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CssSyntaxError, parse, type Root } from 'postcss';
import type { TextPlace } from '#lib/text/text-place.ts';

/** Where a style sheet, or one that it imports by a relative path, is no valid CSS; undefined if all of them are. */
export function findStyleIssue(file: string, seen: Set<string> = new Set()): (TextPlace & { file: string }) | undefined {
  if (seen.has(file) || !existsSync(file)) return undefined;
  seen.add(file);
  let sheet: Root;
  try {
    sheet = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return error instanceof CssSyntaxError ? { file, line: error.line ?? 1, column: error.column ?? 1 } : undefined;
  }
  for (const node of sheet.nodes) {
    const [, path] = (node.type === 'atrule' && node.name === 'import' && /["'](\.{1,2}\/[^"']+)["']/.exec(node.params)) || [];
    const issue = path === undefined ? undefined : findStyleIssue(resolve(dirname(file), path), seen);
    if (issue) return issue;
  }
  return undefined;
}
