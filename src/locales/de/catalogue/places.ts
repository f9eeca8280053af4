import type { PLACE_KINDS } from '#schemas/place.ts';
import { count, countEvents, formatNumber } from '../numbers/format.ts';

/** The page of places, its map and its table. */
export const places = {
  description: 'Die Orte auf dieser Website, was die Quellen über jeden sagen, und was dort geschah.',

  /** Below the heading of the page. */
  intro: (hasMovements: boolean): string =>
    hasMovements
      ? 'Was an dem Tag stand und sich bewegte, und wo. Jeder Ort hat eine Seite mit dem, was die Quellen über ihn sagen, und dem, was dort geschah.'
      : 'Jeder Ort hat eine Seite mit dem, was die Quellen über ihn sagen, und dem, was dort geschah.',
  heading: 'Alle Orte',
  /** The heading of the places of a kind. */
  ofKind: {
    city: 'Städte',
    region: 'Regionen',
    country: 'Länder',
    area: 'Größere Gebiete',
    sea: 'Meere',
  } satisfies Record<(typeof PLACE_KINDS)[number], string>,
  map: 'Karte der Orte',
  kilometres: (number: number) => `${formatNumber(number)} km`,
  /** The accessible name of a mark on the map; `kind` is the kind of the place, such as "city". */
  mark: ({ name, kind, passages, events }: { name: string; kind: string; passages: number; events: number }) =>
    [
      `${name}: ${kind}`,
      passages > 0 ? `in ${count(passages, { one: 'Abschnitt', other: 'Abschnitten' })} des Artikels` : 'nicht im Artikel',
      ...(events > 0 ? [countEvents(events)] : []),
    ].join(', '),
  marks: 'Punkte sind Städte. Ein Name ohne Punkt steht für ein Land, eine Region, ein Meer oder ein größeres Gebiet.',
  unlabelled: (names: string[]) => `Ohne Platz für einen Namen: ${names.join(', ')}.`,
  elsewhere: 'Nicht auf dieser Karte: {places}.',
  /** Where there are more places than a map can show. */
  mostOnly: (omitted: number) =>
    `So viele Orte kann eine Karte nicht zeigen. Sie lässt ${count(omitted, { one: 'Ort weg, über den', other: 'Orte weg, über die' })} diese Website weniger sagt; die Liste hat jeden Ort.`,
  outlines: 'Umrisse: Natural Earth, in der Ausgabe von Visionscarto.',
  allPlaces: 'Alle Orte, auf einer Karte und in einer Liste',

  /** In front of the passages of the article that mention a place. */
  passages: 'Abschnitte des Artikels:',
  /** On the page of a place without texts and events. What names it follows, or nothing does. */
  onlyNamed: 'Kein Text dieser Website handelt von diesem Ort selbst. Er wird nur erwähnt, wie unten aufgeführt.',
  namedNowhere: 'Dieser Ort ist hier aufgeführt, aber kein Text dieser Website nennt ihn.',
};
