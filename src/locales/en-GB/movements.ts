import type { EVENT_STATUSES } from '#schemas/event.ts';
import type { MapForm } from '#schemas/on-map.ts';

type Status = (typeof EVENT_STATUSES)[number];

/** The map of what moved, and the table beside it. */
export const movements = {
  heading: 'What moved',
  map: 'Map of what moved',
  /** The state of an event on the map; an arrow that is under way has not arrived yet. */
  state: (form: MapForm, status: Status): string =>
    ({ happened: 'happened', 'under-way': form === 'arrow' ? 'arriving' : 'under way', planned: 'planned' })[status],
  isRough: 'The shapes are rough: they show no exact places or routes.',
  allPlaces: 'All places',
  /** The name of the table, which is read out in place of the drawing. */
  table: 'What moved, in words',
  what: 'What',
  facts: 'State, place and day',
};
