import { count, countEvents, formatList, formatNumber } from './numbers.ts';

const passages = { one: 'part', other: 'parts' };
const countPassages = (number: number): string => count(number, passages);

/** The page of places, its map and its table. */
export const places = {
  description: 'The places in the article, what it says about each, and what happened there.',

  map: 'Map of the places',
  kilometres: (number: number) => `${formatNumber(number)} km`,
  /** The accessible name of a mark on the map; `kind` is the kind of the place, such as "city". */
  mark: ({ name, kind, passages, events }: { name: string; kind: string; passages: number; events: number }) =>
    [
      `${name}: ${kind}`,
      passages > 0 ? `in ${countPassages(passages)} of the article` : 'not in the article',
      ...(events > 0 ? [countEvents(events)] : []),
    ].join(', '),
  /** The caption of the map: the places that the article mentions most, or all that it mentions. */
  mostMentioned: ([first, ...next]: { name: string; passages: number }[], { isAll }: { isAll: boolean }) => {
    const names = [
      ...(first ? [`${first.name} (${countPassages(first.passages)})`] : []),
      ...next.map((place) => `${place.name} (${place.passages})`),
    ];
    return isAll ? `The article mentions ${formatList(names)}.` : `Most mentioned in the article: ${formatList(names)}.`;
  },
  /** The caption of the map if no place is mentioned more often than the others. */
  mentioned: (number: number) => `The article mentions ${count(number, { one: 'place', other: 'places' })}.`,
  markSize: 'The larger a mark, the more parts of the article mention the place.',
  widerThanCity: 'wider than a city',
  unlabelled: (names: string[]) => `Marks without a name: ${names.join(', ')}.`,
  elsewhere: 'Not on this map: {places}.',
  outlines: 'Outlines: Natural Earth, in the edition of Visionscarto.',
  allPlaces: 'All places, on a map and in a table',

  table: 'The places in a table: the parts of the article that mention each place, and the events there',
  place: 'Place',
  events: 'Events',
  eventsHere: 'Events here',
  onlyInBackground: 'not in the article',
  countPassages,
  countEvents,
  noEvent: 'no event',
};
