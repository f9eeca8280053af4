import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';

/** A place, and how much the article and the chronology have of it. */
export interface PlaceFacts {
  place: Entry<'places'>;
  /** Ids of the passages of the article that speak of it, in their order. */
  passages: string[];
  /** How many events the chronology has there. */
  events: number;
}

/** Facts of all places, those first of which the article speaks most. */
export const listPlaceFacts = (dossier: Dossier): PlaceFacts[] =>
  dossier.places
    .map((place) => ({ place, passages: passagesAbout(dossier, place), events: dossier.eventsAt(place.id).length }))
    .sort((a, b) => b.passages.length - a.passages.length);

/** The passages that name a place, as their digests tell, and those on which rests what we state of it in the article. */
function passagesAbout(dossier: Dossier, place: Entry<'places'>): string[] {
  const key = dossier.names.primary(keyOf(place));
  const cited = new Set(place.data.inArticle.flatMap(({ cites }) => cites));
  return [...namedByPassage(dossier)].filter(([id, keys]) => keys.has(key) || cited.has(id)).map(([id]) => id);
}

const namedByPassage = memoize(
  (dossier: Dossier) =>
    new Map(
      [...dossier.sources.values()]
        .filter(({ kind }) => kind === 'passage')
        .map(({ id, digest }) => [id, new Set(dossier.names.find(digest).map(({ key }) => key))]),
    ),
);
