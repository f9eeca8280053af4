import { isoDay, isQualified, pad, type DatePoint, type EdtfDate } from './edtf-date.ts';

/**
 * The value of `<time datetime>`, or undefined where HTML has no form that says just this much: then there is no
 * `<time>`, since a finer value would claim what is not known.
 */
export const htmlDatetime = (date: EdtfDate): string | undefined => (date.kind === 'point' ? isoDate(date.point) : undefined);

/** A day, month or year in ISO 8601, as programs read it; undefined for what is uncertain, or known in no such form. */
export function isoDate(point: DatePoint): string | undefined {
  if (isQualified(point) || point.unspecified) return undefined;
  const { precision, year, month, day } = point;
  switch (precision) {
    case 'day':
      return isoDay(year, month ?? 0, day ?? 0);
    case 'month':
      return `${pad(year, 4)}-${pad(month ?? 0, 2)}`;
    case 'year':
      return pad(year, 4);
    default:
      return undefined;
  }
}
