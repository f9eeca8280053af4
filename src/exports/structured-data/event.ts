import type { Event } from 'schema-dts';
import { isPoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { isoDate } from '#lib/dates/html-datetime.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { referTo } from './refer-to.ts';

/** An event that happened or was planned; schema.org has no status for events under way. */
export function describeEvent({ site }: Pick<Dossier, 'site'>, event: DatedEvent): Event[] {
  if (event.data.status === 'under-way') return [];
  const startDate = startOf(event.when);
  const { title, status, places } = event.data;
  const described: Event = {
    '@type': 'Event',
    '@id': addressOf(site, pathOfEntry(keyOf(event))),
    name: title,
    ...(startDate && { startDate }),
    ...(status === 'planned' && { eventStatus: 'https://schema.org/EventScheduled' }),
    ...(places.length > 0 && { location: places.map((id) => referTo(addressOf(site, pathOfEntry(`places/${id}`)))) }),
  };
  return [described];
}

/**
 * The day on which an event began. An interval with an end has none: the event may have lasted that long, or happened on
 * one of its days.
 */
function startOf(when: EdtfDate): string | undefined {
  if (when.kind === 'point') return isoDate(when.point);
  return isPoint(when.start) && !isPoint(when.end) ? isoDate(when.start) : undefined;
}
