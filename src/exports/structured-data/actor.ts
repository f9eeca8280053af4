import type { Country, Organization, Person } from 'schema-dts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { otherNames } from './names.ts';
import { referTo } from './refer-to.ts';

/** An actor as of the article’s day. */
export function describeActor(dossier: Dossier, actor: Entry<'actors'>): Exclude<Country | Organization | Person, string> {
  const { name, kind, affiliation } = actor.data;
  const url = addressOf(dossier.site, pathOfEntry(keyOf(actor)));
  const about = { '@id': url, url, name, description: dossier.leadText(keyOf(actor)), ...otherNames(actor.data) };
  if (kind === 'state') return { '@type': 'Country', ...about };
  // In schema.org only organisations have members; the description says if an actor speaks for a state or a person.
  const bodies = affiliation
    .flatMap((id) => dossier.actors.filter((other) => other.id === id))
    .filter(({ data }) => data.kind !== 'person' && data.kind !== 'state')
    .map((other) => referTo(addressOf(dossier.site, pathOfEntry(keyOf(other)))));
  return kind === 'person'
    ? { '@type': 'Person', ...about, ...(bodies.length > 0 && { affiliation: bodies }) }
    : { '@type': 'Organization', ...about, ...(bodies.length > 0 && { memberOf: bodies }) };
}
