import { pad } from '#lib/dates/calendar.ts';
import type { TimeOfDay } from '#lib/dates/edtf-date.ts';

/** "21:06". */
export const formatClock = ({ hour, minute }: TimeOfDay): string => `${pad(hour, 2)}:${pad(minute, 2)}`;

/** The distance from universal time: "UTC+2". */
export function formatZone({ offset }: TimeOfDay): string {
  const minutes = Math.abs(offset);
  const distance = [Math.floor(minutes / 60), ...(minutes % 60 === 0 ? [] : [pad(minutes % 60, 2)])].join(':');
  return `UTC${offset === 0 ? '' : `${offset < 0 ? '−' : '+'}${distance}`}`;
}
