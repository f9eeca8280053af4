import { groupByEach } from '#lib/group-by-each.ts';
import { memoize } from '#lib/memoize.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { FACETS, type Facet } from '#schemas/event-lists.ts';
import { ORIGINS } from '#schemas/event.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { capitalise } from '#dossier/names.ts';
import { pathOfEventList, type SitePath } from '#dossier/paths.ts';
import { splitList, type ListPage } from '../page/list-pages.ts';
import { groupByPeriod } from './chronology.ts';
import { isListedWhole } from './chronology-page.ts';

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
export const listFacets = memoize((dossier: Dossier): ReadonlyMap<Facet, FacetValue[]> => {
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
    FACETS.map((facet) => {
      const eventsBy = groupByEach(chronology, (event) => valuesOf(event)[facet]);
      const values = known[facet].map((value) => ({
        ...value,
        facet,
        path: pathOfEventList(facet, value.id),
        events: eventsBy.get(value.id) ?? [],
      }));
      return [facet, values.filter(({ events }) => events.length > 0)];
    }),
  );
});

/** A list of events with pages of its own. */
export interface EventList extends Pick<FacetValue, 'id' | 'label' | 'path' | 'about' | 'events'> {
  /** What it lists the events by. */
  by: Facet | 'period';
  /** Usually one. */
  pages: ListPage<DatedEvent>[];
}

/** The most events on a page of a list. A row has up to 400 bytes. */
const MOST_ROWS = 450;

/** All lists of events. The periods have lists only if the timeline is too long to list every event on its own page. */
export const listEventLists = (dossier: Dossier): EventList[] =>
  [...[...listFacets(dossier).values()].flat().map(({ facet, ...value }) => ({ ...value, by: facet })), ...listPeriods(dossier)].map(
    (list) => ({ ...list, pages: splitList(list.events, list.path, MOST_ROWS) }),
  );

const listPeriods = (dossier: Dossier): Omit<EventList, 'pages'>[] =>
  isListedWhole(dossier)
    ? []
    : groupByPeriod(dossier.chronology, dossier.asOf.earliest).map(({ id, events }) => ({
        by: 'period',
        id,
        label: wordsOf(dossier.site).chronology.periods[id],
        path: pathOfEventList('period', id),
        events,
      }));
