import type { EdtfDate } from '#lib/dates/edtf-date.ts';
import type { EVENT_STATUSES } from '#schemas/event.ts';
import type { Direction } from '#lib/geo/direction.ts';
import type { MapForm } from '#schemas/fields/on-map.ts';
import { chronology } from './chronology.ts';
import { labels } from './labels.ts';
import { formatNumber } from '../numbers.ts';

type Status = (typeof EVENT_STATUSES)[number];

/** What is under way, by how it is drawn. */
const UNDER_WAY: Partial<Record<MapForm, string>> = { arrow: 'arriving', band: 'build-up under way' };

const directions: Record<Direction, string> = {
  north: 'north',
  'north-east': 'north-east',
  east: 'east',
  'south-east': 'south-east',
  south: 'south',
  'south-west': 'south-west',
  west: 'west',
  'north-west': 'north-west',
};

/** The state of an event on the map. */
const state = (form: MapForm, status: Status): string =>
  (status === 'under-way' ? UNDER_WAY[form] : undefined) ?? labels.eventStatus[status];

/** The map of what moved, and the table beside it. */
export const movements = {
  heading: 'The day on the map',
  map: 'Map of the day',
  state,
  directions,
  /** The state of an event with its date, which takes the place of `{date}`. */
  dated: (form: MapForm, status: Status, date: EdtfDate): string =>
    form === 'arrow' && status === 'under-way'
      ? `${state(form, status)}, {date}`
      : chronology.eventDate(date, status).replace(labels.eventStatus[status], state(form, status)),
  /** What a broken outline means, in the legend. */
  uncertain: 'day uncertain',
  /** What the hatching of an area means, in the legend. */
  areaUnderWay: 'under way in this area',
  /** Above a part of the map that is far from the main one; `from` is a city there, if it has one. */
  away: ({ kilometres, direction, from }: { kilometres: number; direction: Direction; from: string | undefined }): string => {
    const distance = `${formatNumber(Math.round(kilometres / 100) * 100)} km`;
    const towards = directions[direction];
    return from === undefined ? `${distance} to the ${towards}` : `${distance} ${towards} of ${from}`;
  },
  /** Leads from the main part of the map to the whole one. */
  whole: 'The whole map of the day',
  isRough: 'The shapes are rough: they show no exact places or routes.',
  allPlaces: 'All places',
  /** The table, which is read out in place of the drawing. */
  table: 'The map in words',
  what: 'What',
  facts: 'State, place and day',
};
