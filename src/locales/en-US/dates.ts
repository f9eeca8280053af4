import { createDates } from '../en/dates/create-dates.ts';

/** Dates in American English: January 26, 2022. */
export const dates = createDates('month-first');
