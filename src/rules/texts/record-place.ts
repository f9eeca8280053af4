import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type DataPath } from '#dossier/entry.ts';
import type { Source } from '#dossier/source.ts';
import type { ContentPlace } from '../finding.ts';

/** The place of a part of a record, which is named by its path in the passage or reference. */
export function placeInRecord({ article }: Pick<Dossier, 'article'>, source: Source, path: DataPath): ContentPlace {
  if (source.kind === 'reference') return { entry: `references/${source.id}`, path };
  const index = article.data.passages.findIndex(({ id }) => id === source.id);
  if (index !== -1) return { entry: keyOf(article), path: ['passages', index, ...path] };
  return { entry: keyOf(article), path: [path[0] === 'digest' ? 'headlineDigest' : 'headline'] };
}
