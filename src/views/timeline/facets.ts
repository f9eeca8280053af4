import { wordsOf } from '#locales/catalogue.ts';
import { ORIGINS } from '#schemas/event.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEventList, type SitePath } from '#dossier/paths.ts';

/** What events can be filtered by. */
export const FACETS = ['origin', 'place', 'topic', 'actor'] as const;
export type Facet = (typeof FACETS)[number];

/** A value of a facet that at least one event has. */
export interface FacetValue {
  facet: Facet;
  id: string;
  label: string;
  /** The page that lists its events. */
  path: SitePath;
  /** The entry that the value stands for, if it is an actor or a place. */
  about?: EntryKey;
  /** In the order of the chronology. */
  events: DatedEvent[];
}

export const valuesOf = ({ data }: DatedEvent): Readonly<Record<Facet, readonly string[]>> => ({
  origin: [data.origin],
  topic: data.topics,
  actor: data.actors,
  place: data.places,
});

/** The values of all events, by facet: origins and topics in the order of the site, places and actors by name. */
export function listFacets(dossier: Dossier): ReadonlyMap<Facet, FacetValue[]> {
  const { site, actors, places, chronology } = dossier;
  const known: Record<Facet, { id: string; label: string; about?: EntryKey }[]> = {
    origin: ORIGINS.map((id) => ({ id, label: capitalise(wordsOf(site).labels.origin[id]) })),
    topic: site.topics,
    actor: actors.map(({ id, data }) => ({ id, label: data.name, about: `actors/${id}` })),
    place: places.map(({ id, data }) => ({
      id,
      label: data.kind === 'country' ? wordsOf(site).chronology.wholeCountry(data.name) : data.name,
      about: `places/${id}`,
    })),
  };
  return new Map(
    FACETS.map((facet) => [
      facet,
      known[facet].flatMap((value) => {
        const events = chronology.filter((event) => valuesOf(event)[facet].includes(value.id));
        return events.length > 0 ? [{ ...value, facet, path: pathOfEventList(facet, value.id), events }] : [];
      }),
    ]),
  );
}
