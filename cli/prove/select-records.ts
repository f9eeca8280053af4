import { suggest } from '#lib/text/closest.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Source } from '#dossier/source.ts';
import { UsageError } from '../terminal/usage-error.ts';

/**
 * The sources with the given ids, all if there are none. The id of the article stands for its headline and all passages.
 * Throws a UsageError.
 */
export function selectRecords(ids: readonly string[], { sources, article }: Dossier): Source[] {
  const all = [...sources.values()];
  if (ids.length === 0) return all;
  const chosen = ids.flatMap((id) => {
    const source = sources.get(id.replace(/^references\//, ''));
    if (source) return [source];
    if (id === article.id || id === `articles/${article.id}`) return all.filter(({ kind }) => kind === 'passage');
    throw new UsageError(`There is no passage or reference "${id}". ${suggest(id, [...sources.keys(), article.id])}`.trim());
  });
  return all.filter((source) => chosen.includes(source));
}
