import { remember } from '#lib/remember.ts';
import type { Dossier } from './dossier.ts';
import { keyOf, type Entry } from './entry.ts';

/**
 * The passages of the article that speak of a place, in its order: those that name it, as their digests tell, and
 * those on which rests what we state of the place in the article.
 */
export function passagesAbout(dossier: Dossier, place: Entry<'places'>): string[] {
  const named = namedByPassage(dossier);
  const key = dossier.names.primary(keyOf(place));
  const cited = new Set(place.data.inArticle.flatMap(({ cites }) => cites));
  return [...named].filter(([id, keys]) => keys.has(key) || cited.has(id)).map(([id]) => id);
}

const namedByPassage = remember(
  (dossier: Dossier) =>
    new Map(
      [...dossier.sources.values()]
        .filter(({ kind }) => kind === 'passage')
        .map(({ id, digest }) => [id, new Set(dossier.names.find(digest).map(({ key }) => key))]),
    ),
);
