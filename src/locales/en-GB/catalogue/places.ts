import type { PLACE_KINDS } from '#schemas/place.ts';
import { count, countEvents, formatNumber } from '../numbers.ts';

const passages = { one: 'part', other: 'parts' };
const countPassages = (number: number): string => count(number, passages);

/** The page of places, its map and its table. */
export const places = {
  description: 'The places on this site, what the sources say about each, and what happened there.',

  /** Below the heading of the page. */
  intro: (hasMovements: boolean): string =>
    hasMovements
      ? 'What stood and moved on the day, and where. Each place has a page with what the sources say about it and what happened there.'
      : 'Each place has a page with what the sources say about it and what happened there.',
  heading: 'All places',
  /** The heading of the places of a kind. */
  ofKind: {
    city: 'Cities',
    region: 'Regions',
    country: 'Countries',
    area: 'Wider areas',
    sea: 'Seas',
  } satisfies Record<(typeof PLACE_KINDS)[number], string>,
  map: 'Map of the places',
  kilometres: (number: number) => `${formatNumber(number)} km`,
  /** The accessible name of a mark on the map; `kind` is the kind of the place, such as "city". */
  mark: ({ name, kind, passages, events }: { name: string; kind: string; passages: number; events: number }) =>
    [
      `${name}: ${kind}`,
      passages > 0 ? `in ${countPassages(passages)} of the article` : 'not in the article',
      ...(events > 0 ? [countEvents(events)] : []),
    ].join(', '),
  marks: 'Dots are cities. A name without a dot stands for a country, a region, a sea or a wider area.',
  unlabelled: (names: string[]) => `Without room for a name: ${names.join(', ')}.`,
  elsewhere: 'Not on this map: {places}.',
  /** Where there are more places than a map can show. */
  mostOnly: (omitted: number) =>
    `A map cannot show so many places. It leaves out ${count(omitted, { one: 'place', other: 'places' })} about which this site says less; the list has every place.`,
  outlines: 'Outlines: Natural Earth, in the edition of Visionscarto.',
  allPlaces: 'All places, on a map and in a list',

  /** In front of the passages of the article that mention a place. */
  passages: 'Parts of the article:',
  /** On the page of a place without texts and events. What names it follows, or nothing does. */
  onlyNamed: 'No text on this site is about this place itself. It is only mentioned, as listed below.',
  namedNowhere: 'This place is listed here, but no text on this site names it.',
};
