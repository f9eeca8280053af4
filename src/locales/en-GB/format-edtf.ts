import { createEnglishFormatter } from '../en/dates/format-edtf.ts';

/** Dates for readers in British English: "26 January 2022". */
export const { format: formatEdtf, formatMoment } = createEnglishFormatter('day-first');
