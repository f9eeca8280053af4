import { isUncertain } from '#lib/dates/edtf-date.ts';
import type { Coordinates } from '#lib/geo/fit-projection.ts';
import type { EVENT_STATUSES } from '#schemas/event.ts';
import type { MapForm } from '#schemas/fields/on-map.ts';
import type { PLACE_KINDS } from '#schemas/place.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { listMovements } from './movements.ts';
import { coordinatesOf, listPlaceFacts } from './place-facts.ts';

/** All that the maps of movements are drawn from, as plain data: from equal data, equal maps are drawn. */
export interface MovementMapInput {
  /** In the order of the chronology. */
  movements: MovementInput[];
  /** The countries, cities and seas of the article, the most mentioned first. */
  places: PlaceInput[];
}

/** An event on the map. */
export interface MovementInput {
  /** The id of the event. */
  event: string;
  /** Its letter in the drawing and in the table. */
  letter: string;
  text: string;
  form: MapForm;
  status: (typeof EVENT_STATUSES)[number];
  /** Whether its day is uncertain. */
  isUncertain: boolean;
  points: Coordinates[];
  /** Where it happened; areas wider than a country are left out, because they have no such point. */
  places: Coordinates[];
}

/** A place that is named for orientation. */
export interface PlaceInput {
  name: string;
  kind: (typeof PLACE_KINDS)[number];
  coordinates: Coordinates;
}

const NAMED: ReadonlySet<string> = new Set(['country', 'city', 'sea']);

export const gatherMovementInput = (dossier: Dossier): MovementMapInput => ({
  movements: listMovements(dossier).map(({ event, letter, statement, form, points, places }) => ({
    event: event.id,
    letter,
    text: statement.text,
    form,
    status: event.data.status,
    isUncertain: isUncertain(event.when),
    points,
    places: places.filter(({ data }) => data.kind !== 'area').map(coordinatesOf),
  })),
  places: listPlaceFacts(dossier)
    .filter(({ place, passages }) => NAMED.has(place.data.kind) && passages.length > 0)
    .map(({ place }) => ({ name: place.data.name, kind: place.data.kind, coordinates: coordinatesOf(place) })),
});
