import { isoDay, pad } from './calendar.ts';
import { isQualified, type DatePoint, type EdtfDate, type TimeOfDay } from './edtf-date.ts';

/**
 * The value of `<time datetime>`; undefined if HTML has no value of the same precision, since a more precise one would
 * be wrong. Without `hasTime`, a time of day is left out. Source of the format: the HTML standard, “the time element”.
 */
export function htmlDatetime(date: EdtfDate, hasTime = true): string | undefined {
  if (date.kind !== 'point') return undefined;
  const { time, ...day } = date.point;
  return isoDate(hasTime && time ? { ...day, time } : day);
}

/** A day, with its time if it has one, a month or a year in ISO 8601; undefined for other precisions, and for uncertain or approximate dates. */
export function isoDate(point: DatePoint): string | undefined {
  if (isQualified(point) || point.unspecified) return undefined;
  const { precision, year, month, day, time } = point;
  switch (precision) {
    case 'day':
      return isoDay(year, month ?? 0, day ?? 0) + (time ? isoTime(time) : '');
    case 'month':
      return `${pad(year, 4)}-${pad(month ?? 0, 2)}`;
    case 'year':
      return pad(year, 4);
    default:
      return undefined;
  }
}

function isoTime({ hour, minute, second, offset }: TimeOfDay): string {
  const clock = [hour, minute, ...(second === undefined ? [] : [second])].map((part) => pad(part, 2)).join(':');
  const minutes = Math.abs(offset);
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
  return `T${clock}${zone}`;
}
