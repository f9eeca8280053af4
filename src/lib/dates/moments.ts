import { instantOf, type EdtfDate } from './edtf-date.ts';

/**
 * Whether a date is certainly later than a moment. Two times are compared as instants. Otherwise days are compared, as
 * they are written: the day of the moment itself is not later, and a month is later only if all of it is.
 */
export function isLaterThan(date: EdtfDate, moment: EdtfDate): boolean {
  const [instant, limit] = [instantOf(date), instantOf(moment)];
  return instant !== undefined && limit !== undefined ? instant > limit : date.earliest > moment.latest;
}

/** A date in EDTF without its time of day. */
export const withoutTime = (edtf: string): string => edtf.replace(/(?<=^\d{4}-\d\d-\d\d)T.*/, '');
