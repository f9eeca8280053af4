import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource } from '#dossier/paths.ts';
import { listMovements, type Movement } from '#views/map/movements.ts';

/**
 * Places, and what moved, as GeoJSON (RFC 7946). A place is a point inside it, whatever its size. What moved is drawn by hand:
 * `form` says whether the line is an arrow or the middle of a band, and no point is the position of a unit.
 */
export const placesGeoJson = (dossier: Dossier): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    ...dossier.places.map((place) => describePlace(dossier, place)),
    ...listMovements(dossier).map((movement) => describeMovement(dossier, movement)),
  ],
});

const describePlace = (dossier: Dossier, place: Entry<'places'>): Feature => ({
  type: 'Feature',
  id: keyOf(place),
  geometry: { type: 'Point', coordinates: [place.data.coordinates.longitude, place.data.coordinates.latitude] },
  properties: {
    type: 'place',
    name: place.data.name,
    kind: place.data.kind,
    description: dossier.leadText(keyOf(place)),
    address: addressOf(dossier.site, pathOfEntry(keyOf(place))),
  },
});

const describeMovement = (dossier: Dossier, { event, statement, form, points, places }: Movement): Feature => ({
  type: 'Feature',
  id: keyOf(event),
  geometry: geometryOf(form, points),
  properties: {
    type: 'movement',
    name: event.data.title,
    description: statement.text,
    form,
    status: event.data.status,
    date: event.data.date.edtf,
    dateInWords: wordsOf(dossier.site).formatEdtf(event.when),
    places: places.map(({ data }) => data.name),
    sources: statement.cites.map((id) => addressOf(dossier.site, pathOfSource(id))),
    address: addressOf(dossier.site, pathOfEntry(keyOf(event))),
  },
});

function geometryOf(form: Movement['form'], points: readonly Position[]): Geometry {
  const [first = [0, 0]] = points;
  if (form === 'point') return { type: 'Point', coordinates: first };
  if (form !== 'area') return { type: 'LineString', coordinates: [...points] };
  const ring = [...points, first];
  return { type: 'Polygon', coordinates: [isClockwise(ring) ? ring.toReversed() : ring] };
}

/** Whether a ring runs clockwise; the format wants outer rings the other way round. */
const isClockwise = (ring: readonly Position[]): boolean =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    return sum + (x - fromX) * (y + fromY);
  }, 0) > 0;
