import type { EdtfDate } from '#lib/dates/edtf-date.ts';
import type { EVENT_STATUSES } from '#schemas/event.ts';
import type { Direction } from '#lib/geo/direction.ts';
import type { MapForm } from '#schemas/fields/on-map.ts';
import { chronology } from './chronology.ts';
import { labels } from './labels.ts';
import { formatNumber } from '../numbers/format.ts';

type Status = (typeof EVENT_STATUSES)[number];

/** What is under way, by how it is drawn. */
const UNDER_WAY: Partial<Record<MapForm, string>> = { arrow: 'im Anmarsch', band: 'Aufmarsch im Gang' };

const directions: Record<Direction, string> = {
  north: 'nördlich',
  'north-east': 'nordöstlich',
  east: 'östlich',
  'south-east': 'südöstlich',
  south: 'südlich',
  'south-west': 'südwestlich',
  west: 'westlich',
  'north-west': 'nordwestlich',
};

/** The state of an event on the map. */
const state = (form: MapForm, status: Status): string =>
  (status === 'under-way' ? UNDER_WAY[form] : undefined) ?? labels.eventStatus[status];

/** The map of what moved, and the table beside it. */
export const movements = {
  heading: 'Der Tag auf der Karte',
  map: 'Karte des Tages',
  state,
  directions,
  /** The state of an event with its date, which takes the place of `{date}`. */
  dated: (form: MapForm, status: Status, date: EdtfDate): string =>
    form === 'arrow' && status === 'under-way'
      ? `${state(form, status)}, {date}`
      : chronology.eventDate(date, status).replace(labels.eventStatus[status], state(form, status)),
  /** What a broken outline means, in the legend. */
  uncertain: 'Tag unsicher',
  /** What the hatching of an area means, in the legend. */
  areaUnderWay: 'in diesem Gebiet im Gang',
  /** Above a part of the map that is far from the main one; `from` is a city there, if it has one. */
  away: ({ kilometres, direction, from }: { kilometres: number; direction: Direction; from: string | undefined }): string => {
    const distance = `${formatNumber(Math.round(kilometres / 100) * 100)} km`;
    const towards = directions[direction];
    return from === undefined ? `${distance} ${towards}` : `${distance} ${towards} von ${from}`;
  },
  /** Leads from the main part of the map to the whole one. */
  whole: 'Die ganze Karte des Tages',
  isRough: 'Die Formen sind grob: Sie zeigen keine genauen Orte oder Wege.',
  allPlaces: 'Alle Orte',
  /** The table, which is read out in place of the drawing. */
  table: 'Die Karte in Worten',
  what: 'Was',
  facts: 'Zustand, Ort und Tag',
};
