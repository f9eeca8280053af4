import { suggest } from '#lib/text/closest.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Source } from '#dossier/source.ts';
import type { Statement } from '#dossier/statement.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** Selects reviews by entry, statement or source; all of them if there is no name. Throws a UsageError for an unknown name. */
export function selectReviews(names: readonly string[], dossier: Dossier): (statement: Statement, source: Source) => boolean {
  const known = new Set<string>([...dossier.sources.keys(), ...dossier.statements.flatMap(({ entry, key }) => [entry, key])]);
  for (const name of names)
    if (!known.has(name))
      throw new UsageError(`There is no entry, statement, passage or reference "${name}". ${suggest(name, known)}`.trim());
  return ({ entry, key }, { id }) => names.length === 0 || [entry, key, id].some((name) => names.includes(name));
}
