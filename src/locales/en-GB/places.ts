import { count, formatList, formatNumber } from './numbers.ts';

const passages = { one: 'passage', other: 'passages' };
const countPassages = (number: number): string => count(number, passages);
const countEvents = (number: number): string => count(number, { one: 'event', other: 'events' });

/** The page of places, its map and its table. */
export const places = {
  title: 'Places',
  description: 'The places of the article, what it says of each, and what happened there.',

  map: 'Map of the places',
  kilometres: (number: number) => `${formatNumber(number)} km`,
  /** A mark on the map. The kind is that of the place, such as "city". */
  mark: ({ name, kind, passages, events }: { name: string; kind: string; passages: number; events: number }) =>
    [
      `${name}: ${kind}`,
      passages > 0 ? `in ${countPassages(passages)} of the article` : 'not in the article',
      ...(events > 0 ? [countEvents(events)] : []),
    ].join(', '),
  /** What the map shows, where the article mentions some places more often than the others. */
  mostMentioned: ([first, ...next]: { name: string; passages: number }[], { isAll }: { isAll: boolean }) => {
    const names = [
      ...(first ? [`${first.name} (${countPassages(first.passages)})`] : []),
      ...next.map((place) => `${place.name} (${place.passages})`),
    ];
    return isAll ? `The article mentions ${formatList(names)}.` : `Most mentioned in the article: ${formatList(names)}.`;
  },
  /** The same, where it mentions all equally often. */
  mentioned: (number: number) => `The article mentions ${count(number, { one: 'place', other: 'places' })}.`,
  markSize: 'The larger a mark, the more passages of the article mention the place.',
  widerThanCity: 'wider than a city',
  unlabelled: (names: string[]) => `Marks without a name: ${names.join(', ')}.`,
  elsewhere: 'Not on this map: {places}.',
  outlines: 'Outlines: Natural Earth, in the edition of Visionscarto.',
  allPlaces: 'All places, and the same in a table',

  table: 'The same in a table: the passages that mention each place, and the events there',
  place: 'Place',
  inArticle: 'In the article',
  events: 'Events',
  onlyInBackground: 'only in background',
  countPassages,
  countEvents,
  headline: 'headline',
  noEvent: 'no event',
};
