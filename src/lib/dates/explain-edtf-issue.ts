import { isDayOf, isoDay, monthName } from './calendar.ts';
import { parsePlainDate } from './plain-date.ts';

/** Why a text is no date in EDTF, and what to write, for the most common mistakes. */
export function explainEdtfIssue(text: string): string {
  if (/^\d{4}-2[1-4]-\d\d$/.test(text)) return 'a season has no day: write the season alone';
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?=T|$)/.exec(text);
  if (parts) {
    const [, year, month, day] = parts;
    if (Number(month) < 1 || Number(month) > 12)
      return `there is no month ${month}: months are 01 to 12, seasons 21 (spring) to 24 (winter)`;
    if (day !== undefined && !isDayOf(Number(day), Number(year), Number(month)))
      return `there is no ${Number(day)} ${monthName(Number(month))} ${year}`;
  }
  const near = findNear(text);
  if (near !== undefined) return `"${text}" is not written as a date in EDTF: write ${near}`;
  if (/^\d{4}-\d\d-\d\d[Tt ]\S/.test(text))
    return `"${text}" is not a day with a time: write 2022-01-26T21:06+02:00, or 2022-01-26T19:06Z for universal time`;
  if (/^\d{4}-2[1-4][?~%]$/.test(text))
    return 'a season cannot be marked as uncertain: write the season without the mark, or the year with it';
  if (/^\d{4}-2[1-4]\/|\/\d{4}-2[1-4]$/.test(text)) return 'a season cannot be an end of an interval: write months';
  return `"${text}" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23`;
}

const RANGE = /^(\d{4}(?:-\d\d){1,2})\s*(?:to|till|until|bis|au|à|до|по|[–—-])\s*(\d{4}(?:-\d\d){1,2})$/;

/** The date that a text in digits most likely means; undefined if it may be none or several, such as 3/4/2022. */
function findNear(text: string): string | undefined {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined && from <= to && parsePlainDate(from) && parsePlainDate(to)) return `${from}/${to}`;
  const byYear = /^\s*(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})\s*$/.exec(text);
  const [year, month, day] = byYear?.slice(1).map(Number) ?? readDayFirst(text);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return undefined;
  return isDayOf(day, year, month) ? isoDay(year, month, day) : undefined;
}

/** Year, month and day of 27/11/2022, 11/27/2022 and 3.4.2022, which has the day first in every language that writes it so. */
function readDayFirst(text: string): number[] {
  const [, first, mark, second, year] = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})\s*$/.exec(text) ?? [];
  if (year === undefined) return [];
  const [one, two] = [Number(first), Number(second)];
  if (mark === '.' || one > 12) return [Number(year), two, one];
  return two > 12 ? [Number(year), one, two] : [];
}
