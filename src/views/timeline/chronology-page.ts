import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { groupByPeriod, type Period } from './chronology.ts';

/** The most events that the drawing shows, and that the page lists. With both drawings, an event takes about 1.4 kB; in the list, 0.4. */
const MOST_DRAWN = 120;
const MOST_LISTED = 400;

export interface ChronologyPage {
  /** The events of the drawing: all or, if they are too many, those that tell the story. */
  drawn: DatedEvent[];
  periods: Period[];
  /** Whether the page lists the events itself. Otherwise each period has a page. */
  isListed: boolean;
}

/** Whether the page of the timeline lists every event. */
export const isListedWhole = ({ chronology }: Pick<Dossier, 'chronology'>): boolean => chronology.length <= MOST_LISTED;

export function buildChronologyPage(dossier: Dossier): ChronologyPage {
  const { chronology, asOf, explainer } = dossier;
  const keyEvents = new Set(explainer.data.keyEvents);
  return {
    drawn: chronology.length <= MOST_DRAWN ? chronology : chronology.filter(({ id }) => keyEvents.has(id)),
    periods: groupByPeriod(chronology, asOf.earliest),
    isListed: isListedWhole(dossier),
  };
}
