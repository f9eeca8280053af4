import { addDays } from './days.ts';
import type { IsoDay } from './calendar.ts';
import { isPoint, safeParseEdtf, type EdtfDate } from './edtf-date.ts';

/** The first year in which a page, a newspaper or a book can have appeared that a site cites: earlier ones are slips. */
const FIRST_YEAR = 1000;

/** The year of the first web page: nobody read or copied one before. */
const FIRST_WEB_YEAR = 1991;

/** Why a text or a page cannot have appeared on a date; undefined if it can, or if the date is reported elsewhere. */
export function findPublicationIssue(edtf: string): string | undefined {
  const date = parse(edtf);
  if (!date) return undefined;
  if (date.kind === 'interval' && !isPoint(date.start))
    return `"${edtf}" does not say when the text appeared: write the day, the month or the year`;
  return Number(date.earliest.slice(0, 4)) < FIRST_YEAR
    ? `the year ${date.earliest.slice(0, 4)} is too early for a publication: write the year with its four digits, such as 2020`
    : undefined;
}

/** Why nobody can have read or copied a page on a day. */
export const findReadingIssue = (day: IsoDay): string | undefined =>
  parse(day) && Number(day.slice(0, 4)) < FIRST_WEB_YEAR
    ? `there were no web pages in ${day.slice(0, 4)}: write the year with its four digits, such as 2020`
    : undefined;

/** Whether a day is before a date, even where it is already the next day elsewhere on Earth. False for what is no day: that is reported elsewhere. */
export function isBefore(day: IsoDay, edtf: string): boolean {
  const date = parse(edtf);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && parse(day) !== undefined;
  return date !== undefined && isDay && addDays(day, 1) < date.earliest;
}

function parse(edtf: string): EdtfDate | undefined {
  const result = safeParseEdtf(edtf);
  return result.ok ? result.date : undefined;
}
