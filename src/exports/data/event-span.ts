import type { IsoDay } from '#lib/dates/calendar.ts';
import { isPoint, isQualified, type DatePoint, type IntervalEnd } from '#lib/dates/edtf-date.ts';
import type { DatedEvent } from '#dossier/dossier.ts';

/**
 * The days between which an event began and ended, as far as they are known. A single date, however coarse, has the same
 * bounds for both. What is not known is undefined.
 */
export interface EventBounds {
  startEarliest: IsoDay | undefined;
  startLatest: IsoDay | undefined;
  /** Of an event that was under way, the last day on which it is known to have been. */
  endEarliest: IsoDay | undefined;
  /** Undefined for an open or unknown end. */
  endLatest: IsoDay | undefined;
}

/** The bounds of an event. What was under way on the day of the article had not ended by then: its date is that of its beginning. */
export function boundsOf(event: DatedEvent, asOf: IsoDay): EventBounds {
  const { when } = event;
  const [start, end] = when.kind === 'point' ? [when.point, when.point] : [when.start, when.end];
  const from = pointOf(start);
  const until = goesOn(event) ? { earliest: lastKnown(event, from, asOf), latest: undefined } : pointOf(end);
  const startLatest = from && (hadBegun(event, from, asOf) ? firstOf(from.latest, asOf) : from.latest);
  return { startEarliest: from?.earliest, startLatest, endEarliest: until?.earliest, endLatest: until?.latest };
}

/** Whether an event had begun by the day of the article, also if its date, such as a month, ends after that day. */
const hadBegun = (event: DatedEvent, from: DatePoint, asOf: IsoDay): boolean =>
  goesOn(event) && event.data.origin !== 'later' && from.earliest <= asOf;

const firstOf = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b);

/** Whether an event was under way without an end on record. */
const goesOn = ({ data: { status }, when }: DatedEvent): boolean => status === 'under-way' && (when.kind === 'point' || !isPoint(when.end));

/** The last day on which an event is known to have been under way: the article's, or for later events, the first of their own. */
function lastKnown({ data: { origin } }: DatedEvent, from: DatePoint | undefined, asOf: IsoDay): IsoDay | undefined {
  if (origin === 'later') return from?.earliest;
  return from && from.earliest > asOf ? from.earliest : asOf;
}

const pointOf = (end: IntervalEnd): DatePoint | undefined => (isPoint(end) ? end : undefined);

/** How a calendar or a timeline shows a date that it cannot express. */
export interface EventSpan {
  /** The first day that is drawn. */
  first: IsoDay;
  /** The last day that is drawn; the same for a single day. */
  last: IsoDay;
  /** The ends of the span. The second is missing for a single date. */
  from: DatePoint;
  to: DatePoint | undefined;
  /** The last day on which the event is known to have been under way, if its end is not on record. */
  underWayOn: IsoDay | undefined;
  /** Whether the event was certainly on this day, so that no words need to say more. */
  isExact: boolean;
}

/**
 * The days over which an event is drawn: a month, a season or a year covers all of its days, so it is never made finer. What
 * was under way is drawn until the last day on which it is known to have been. Of another span with an open or unknown end
 * only the known end is drawn. Undefined if neither end is known.
 */
export function spanOf(event: DatedEvent, asOf: IsoDay): EventSpan | undefined {
  const { when } = event;
  const [from, to] = when.kind === 'point' ? [when.point] : [when.start, when.end].filter(isPoint);
  if (!from) return undefined;
  const underWayOn = goesOn(event) ? boundsOf(event, asOf).endEarliest : undefined;
  const { latest } = to ?? from;
  const isExact =
    when.kind === 'point' && from.precision === 'day' && !isQualified(from) && from.unspecified === undefined && underWayOn === undefined;
  return {
    first: from.earliest,
    last: underWayOn !== undefined && (underWayOn > latest || hadBegun(event, from, asOf)) ? underWayOn : latest,
    from,
    to,
    underWayOn,
    isExact,
  };
}
