import { createDates } from '../en/dates/create-dates.ts';

/** Dates in British English: 26 January 2022. */
export const dates = createDates('day-first');
