import type { PLACE_KINDS } from '#schemas/place.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import type { Item } from './json-ld.ts';
import { otherNames } from './names.ts';

const TYPES = {
  city: 'City',
  region: 'AdministrativeArea',
  country: 'Country',
  area: 'Place',
  sea: 'SeaBodyOfWater',
} as const satisfies Record<(typeof PLACE_KINDS)[number], string>;

/** A place with its coordinates. */
export function describePlace({ site }: Dossier, place: Entry<'places'>): Item {
  const { name, kind, coordinates } = place.data;
  return {
    '@type': TYPES[kind],
    '@id': addressOf(site, pathOfEntry(keyOf(place))),
    name,
    ...otherNames(place.data),
    geo: { '@type': 'GeoCoordinates', ...coordinates },
  };
}
