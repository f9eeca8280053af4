import type { EdtfDate } from '#lib/dates/edtf-date.ts';
import type { EVENT_STATUSES } from '#schemas/event.ts';
import type { Direction } from '#lib/geo/direction.ts';
import type { MapForm } from '#schemas/fields/on-map.ts';
import { chronology } from './chronology.ts';
import { labels } from './labels.ts';
import { formatNumber } from '../numbers/format.ts';

type Status = (typeof EVENT_STATUSES)[number];

/** What is under way, by how it is drawn. */
const UNDER_WAY: Partial<Record<MapForm, string>> = { arrow: 'en route', band: 'déploiement en cours' };

const directions: Record<Direction, string> = {
  north: 'nord',
  'north-east': 'nord-est',
  east: 'est',
  'south-east': 'sud-est',
  south: 'sud',
  'south-west': 'sud-ouest',
  west: 'ouest',
  'north-west': 'nord-ouest',
};

/** The state of an event on the map. */
const state = (form: MapForm, status: Status): string =>
  (status === 'under-way' ? UNDER_WAY[form] : undefined) ?? labels.eventStatus[status];

/** The map of what moved, and the table beside it. */
export const movements = {
  heading: 'Le jour sur la carte',
  map: 'Carte du jour',
  state,
  directions,
  /** The state of an event with its date, which takes the place of `{date}`. */
  dated: (form: MapForm, status: Status, date: EdtfDate): string =>
    form === 'arrow' && status === 'under-way'
      ? `${state(form, status)}, {date}`
      : chronology.eventDate(date, status).replace(labels.eventStatus[status], state(form, status)),
  /** What a broken outline means, in the legend. */
  uncertain: 'jour incertain',
  /** What the hatching of an area means, in the legend. */
  areaUnderWay: 'en cours dans cette zone',
  /** Above a part of the map that is far from the main one; `from` is a city there, if it has one. */
  away: ({ kilometres, direction, from }: { kilometres: number; direction: Direction; from: string | undefined }): string => {
    const distance = `${formatNumber(Math.round(kilometres / 100) * 100)} km`;
    const towards = directions[direction];
    return from === undefined ? `${distance}, direction ${towards}` : `${distance}, direction ${towards}, depuis ${from}`;
  },
  /** Leads from the main part of the map to the whole one. */
  whole: 'Toute la carte du jour',
  isRough: 'Les formes sont approximatives\u202f: elles ne montrent ni lieux ni trajets exacts.',
  allPlaces: 'Tous les lieux',
  /** The table, which is read out in place of the drawing. */
  table: 'La carte en mots',
  what: 'Quoi',
  facts: 'État, lieu et jour',
};
