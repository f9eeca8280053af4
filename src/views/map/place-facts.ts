import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Coordinates } from '#lib/geo/fit-projection.ts';

/** A place with its passages in the article and its number of events. */
export interface PlaceFacts {
  place: Entry<'places'>;
  /** The ids of the passages that mention it, in the order of the article. */
  passages: string[];
  /** The number of events in the chronology that happen there. */
  events: number;
}

export const coordinatesOf = ({ data }: Entry<'places'>): Coordinates => [data.coordinates.longitude, data.coordinates.latitude];

/** The facts of all places, beginning with the place that the article mentions most. */
export const listPlaceFacts = (dossier: Dossier): PlaceFacts[] =>
  dossier.places
    .map((place) => ({ place, passages: passagesAbout(dossier, place), events: dossier.eventsAt(place.id).length }))
    .sort((a, b) => b.passages.length - a.passages.length);

/** Where the article happened: the place of its day’s events, and of several the most mentioned; else the most mentioned. */
export function findMainPlace({ chronology, asOf }: Dossier, facts: readonly PlaceFacts[]): PlaceFacts | undefined {
  const ofDay = new Set(
    chronology
      .filter(({ data, when }) => data.origin === 'article' && when.earliest <= asOf.latest && when.latest >= asOf.earliest)
      .flatMap(({ data }) => data.places),
  );
  const mentioned = facts.filter(({ passages }) => passages.length > 0);
  return mentioned.find(({ place }) => ofDay.has(place.id)) ?? mentioned[0];
}

/** The ids of the passages whose digest names a place, and those that its statements in the article cite. */
export function passagesAbout(dossier: Dossier, place: Entry<'places'>): string[] {
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
