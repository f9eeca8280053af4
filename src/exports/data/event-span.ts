import { isPoint, isQualified, type DatePoint, type EdtfDate, type IsoDay } from '#lib/dates/edtf-date.ts';

/** How a calendar or a timeline shows a date that it cannot express. */
export interface EventSpan {
  /** The first day that is drawn. */
  first: IsoDay;
  /** The last day that is drawn; the same for a single day. */
  last: IsoDay;
  /** The ends of the span. The second is missing for a single date. */
  from: DatePoint;
  to: DatePoint | undefined;
  /** Whether the event was certainly on this day, so that no words need to say more. */
  isExact: boolean;
}

/**
 * The days over which a date is drawn: a month, a season or a year covers all of its days, so it is never made finer. Of a
 * span with an open or unknown end only the known end is drawn. Undefined if neither end is known.
 */
export function spanOf(date: EdtfDate): EventSpan | undefined {
  if (date.kind === 'point') {
    const { point } = date;
    const isExact = point.precision === 'day' && !isQualified(point) && point.unspecified === undefined;
    return { first: point.earliest, last: point.latest, from: point, to: undefined, isExact };
  }
  const ends = [date.start, date.end].filter(isPoint);
  const [from, to] = ends;
  return from && { first: from.earliest, last: (to ?? from).latest, from, to, isExact: false };
}
