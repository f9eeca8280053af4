import { memoizeText } from '../text/memoize-text.ts';
import type { DataPath } from '../yaml/yaml-text.ts';
import { parseLiterals, type Literal, type ModuleLiterals } from './literals.ts';

/** The values that a module writes out, read once. */
export const literalsOf = memoizeText(parseLiterals);

/** Where a module writes the value at a path of its default export, or the nearest value around it; undefined if it writes none. */
export function findLiteral(module: string, path: DataPath): { literal: Literal; depth: number } | undefined {
  const { main, constants } = literalsOf(module);
  if (!main) return undefined;
  const resolve = resolveWith(constants);
  let literal = resolve(main);
  for (const [depth, step] of path.entries()) {
    const next = typeof step === 'number' ? itemOf(literal, step, resolve) : fieldOf(literal, step, resolve);
    if (!next) return { literal, depth };
    literal = resolve(next);
  }
  return { literal, depth: path.length };
}

/** The offset of a key of the object at a path; that of the object or the nearest value around it, if it has no such key. */
export function offsetOfKey(module: string, path: DataPath, key: string): number {
  const { literal } = findLiteral(module, path) ?? {};
  return (literal?.kind === 'object' ? literal.fields.get(key)?.start : undefined) ?? literal?.start ?? 0;
}

type Resolve = (literal: Literal) => Literal;

/** Follows names to the constants that they stand for. */
const resolveWith =
  (constants: ModuleLiterals['constants']): Resolve =>
  (literal) => {
    const seen = new Set<Literal>();
    let found = literal;
    while (found.kind === 'other' && found.name !== undefined && !seen.has(found)) {
      seen.add(found);
      found = constants.get(found.name) ?? found;
    }
    return found;
  };

function fieldOf(literal: Literal, key: string, resolve: Resolve): Literal | undefined {
  if (literal.kind !== 'object') return undefined;
  const own = literal.fields.get(key)?.literal;
  return own ?? literal.spread.map((spread) => fieldOf(resolve(spread), key, resolve)).findLast((found) => found !== undefined);
}

function itemOf(literal: Literal, index: number, resolve: Resolve): Literal | undefined {
  if (literal.kind !== 'list') return undefined;
  let from = 0;
  for (const item of literal.items) {
    const spread = item.isSpread ? resolve(item.literal) : undefined;
    if (item.isSpread && spread?.kind !== 'list') return undefined;
    const length = spread?.kind === 'list' ? spread.items.length : 1;
    if (index < from + length) return spread ? itemOf(spread, index - from, resolve) : item.literal;
    from += length;
  }
  return undefined;
}
