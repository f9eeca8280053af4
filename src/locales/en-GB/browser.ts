import { count } from './numbers.ts';

/** What the filter of the chronology says it shows. */
export const filterStatus = (total: number, shown?: number): string =>
  shown === undefined ? count(total, { one: 'event', other: 'events' }) : `${shown} of ${count(total, { one: 'event', other: 'events' })}`;
