import { memoizeText } from '../text/memoize-text.ts';
import type { DataPath } from '../yaml/yaml-text.ts';
import { parseLiterals, type Literal } from './literals.ts';

/** The values that a module writes out, read once. */
export const literalsOf = memoizeText(parseLiterals);

/**
 * The texts of modules by their paths, which have forward slashes. The first one is the module whose default export is looked at;
 * the others are those that it imports by relative paths, directly or not.
 */
export type Modules = ReadonlyMap<string, string>;

/** A value with the module that writes it. */
interface Placed {
  file: string;
  literal: Literal;
}

/** A value, and how many steps of the path lead to it. */
export interface FoundLiteral extends Placed {
  depth: number;
}

/** Where modules write the value at a path of the default export, or the nearest value around it; undefined if they write none. */
export function findLiteral(modules: Modules, path: DataPath): FoundLiteral | undefined {
  const [file = ''] = modules.keys();
  const exported = exportOf(modules, file, 'default');
  if (!exported) return undefined;
  let found = resolve(modules, exported);
  for (const [depth, step] of path.entries()) {
    const next = typeof step === 'number' ? itemOf(modules, found, step) : fieldOf(modules, found, step);
    if (!next) return { ...found, depth };
    found = resolve(modules, next);
  }
  return { ...found, depth: path.length };
}

/** The place of a key of the object at a path; that of the object or the nearest value around it, if it has no such key. */
export function findKey(modules: Modules, path: DataPath, key: string): { file: string; offset: number } | undefined {
  const found = findLiteral(modules, path);
  if (!found) return undefined;
  const { file, literal } = found;
  return { file, offset: (literal.kind === 'object' ? literal.fields.get(key)?.start : undefined) ?? literal.start };
}

/** The path of a module that another one imports by a relative path. */
function pathOfImport(file: string, from: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of from.split('/'))
    if (step === '..' && ![undefined, '..'].includes(steps.at(-1))) steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}

/** Follows names to the constants that they stand for, through imports. */
function resolve(modules: Modules, placed: Placed): Placed {
  const seen = new Set<Literal>();
  let found = placed;
  while (found.literal.kind === 'other' && found.literal.name !== undefined && !seen.has(found.literal)) {
    seen.add(found.literal);
    found = valueOf(modules, found.file, found.literal.name) ?? found;
  }
  return found;
}

/** The value of a name in a module: its own constant, or what another module exports. */
function valueOf(modules: Modules, file: string, name: string): Placed | undefined {
  const { constants, imports } = literalsOf(modules.get(file) ?? '');
  const literal = constants.get(name);
  if (literal) return { file, literal };
  const imported = imports.get(name);
  return imported && exportOf(modules, pathOfImport(file, imported.from), imported.name);
}

/** The value that a module exports, or passes on from another one. */
function exportOf(modules: Modules, file: string, name: string, seen: readonly string[] = []): Placed | undefined {
  const { main, exports } = literalsOf(modules.get(file) ?? '');
  if (name === 'default' && main) return { file, literal: main };
  const exported = exports.get(name);
  if (exported?.from === undefined) return valueOf(modules, file, exported?.name ?? name);
  const next = pathOfImport(file, exported.from);
  return seen.includes(next) ? undefined : exportOf(modules, next, exported.name, [...seen, next]);
}

function fieldOf(modules: Modules, { file, literal }: Placed, key: string): Placed | undefined {
  if (literal.kind !== 'object') return undefined;
  const own = literal.fields.get(key)?.literal;
  if (own) return { file, literal: own };
  return literal.spread
    .map((spread) => fieldOf(modules, resolve(modules, { file, literal: spread }), key))
    .findLast((found) => found !== undefined);
}

function itemOf(modules: Modules, { file, literal }: Placed, index: number): Placed | undefined {
  if (literal.kind !== 'list') return undefined;
  let from = 0;
  for (const item of literal.items) {
    const spread = item.isSpread ? resolve(modules, { file, literal: item.literal }) : undefined;
    if (item.isSpread && spread?.literal.kind !== 'list') return undefined;
    const length = spread?.literal.kind === 'list' ? spread.literal.items.length : 1;
    if (index < from + length) return spread ? itemOf(modules, spread, index - from) : { file, literal: item.literal };
    from += length;
  }
  return undefined;
}
