import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { pathOfEventList, withBase } from '#dossier/paths.ts';

/** The events of an actor or a place, for its page. */
export interface EntryEvents {
  events: DatedEvent[];
  /** Where their list has a page of its own, if they are too many for the page of the entry. */
  longList: string | undefined;
}

/** The most events that the page of an entry lists itself. */
const MOST_EVENTS = 100;

export function listEntryEvents(dossier: Dossier, facet: 'actor' | 'place', id: string): EntryEvents {
  const events = facet === 'actor' ? dossier.eventsWith(id) : dossier.eventsAt(id);
  return { events, longList: events.length > MOST_EVENTS ? withBase(dossier.site.base, pathOfEventList(facet, id)) : undefined };
}
