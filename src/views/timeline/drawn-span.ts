import { dayNumber } from '#lib/dates/days.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import { isPoint } from '#lib/dates/edtf-date.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { spanOf, type Span } from './time-windows.ts';

/** The time of an event as it is drawn: nothing is drawn as known that was not known on the article’s day. */
export interface DrawnSpan extends Span {
  /** Where the known part ends, as a day number; `to`, unless the rest was not known. */
  knownTo: number;
  /** Whether it was still going on at `knownTo`. */
  goesOn: boolean;
}

export interface Knowledge {
  /** The article’s day. */
  asOf: IsoDay;
  /** Whether a source from after the article gives the date of an event. */
  isConfirmed?: ((event: DatedEvent) => boolean) | undefined;
}

/** The middle of the article’s day: the line up to which the drawing knows what happened. */
export const momentOf = (asOf: IsoDay): number => dayNumber(asOf) + 0.5;

/**
 * The drawn time of an event. What was under way on the article’s day lasts until then and goes on. What had happened is
 * not drawn after that day; of an interval that ends later, the rest is unknown. Plans, and what later sources say, are
 * drawn in full; if they have no end, only the day on which they begin is known.
 */
export function drawnSpan(event: DatedEvent, { asOf, isConfirmed }: Knowledge): DrawnSpan {
  const { data, when } = event;
  const { from, to } = spanOf(when);
  const now = momentOf(asOf);
  const end = to === Infinity && from > -Infinity ? from + 1 : to;
  const whole = { from, to: end, knownTo: end, goesOn: to === Infinity };
  if (data.status === 'planned' || data.origin === 'later' || from > now || isConfirmed?.(event)) return whole;
  if (data.status === 'under-way') {
    const until = Math.max(now, from + 1);
    return { from, to: until, knownTo: until, goesOn: true };
  }
  if (to <= now || to - from === 1) return whole;
  // What had happened by then, on a day that is not known exactly, did not happen or end after that.
  const last = when.kind === 'point' ? when.point : when.end;
  if (isPoint(last) && last.earliest <= asOf) return { from, to: now, knownTo: now, goesOn: false };
  return { from, to, knownTo: now, goesOn: to === Infinity };
}
