import { createEnglishFormatter } from '../en/dates/format-edtf.ts';

/** Dates for readers in American English: "January 26, 2022". */
export const { format: formatEdtf, formatMoment } = createEnglishFormatter('month-first');

const LISTS = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** "Holm, Pier, and Ferry". */
export const formatList = (items: readonly string[]): string => LISTS.format(items);
