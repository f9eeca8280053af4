import { monthName, safeParseEdtf, type EdtfDate, type Weekday } from './edtf-date.ts';

/** A date written out in prose. */
export interface ProseDate {
  /** Offsets in the text, counted from 0. */
  start: number;
  end: number;
  text: string;
  /** The date, or the reason why it does not exist. */
  date: { ok: true; value: EdtfDate } | { ok: false; reason: string };
  /** Whether only a day and a month are given; the year of the date is then a placeholder. */
  yearless: boolean;
  weekday?: Weekday;
}

const MONTH = Array.from({ length: 12 }, (_, index) => monthName(index + 1)).join('|');
const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const SEASON_CODES = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

/** A leap year, so that 29 February is valid without a year. */
const PLACEHOLDER_YEAR = '2000';

const PATTERN = new RegExp(
  [
    // 28 January – 3 February 2022; from 10 to 20 February 2022; 17–23 January 2022; Wednesday 26 January 2022; 26 January;
    // "and" joins two days of one month, but separates two dates with their own months
    String.raw`(?:(?<weekday>${WEEKDAY}),? )?(?<![\d,.])(?<day>\d{1,2})(?: (?<month1>${MONTH})(?: (?<year1>\d{4}))?)?(?: ?(?:–|-|to|(?<!(?:${MONTH})(?: \d{4})? )(?:and|or)) ?(?<day2>\d{1,2}))? (?<month>${MONTH})(?:,? (?<year>\d{4}))?(?![\p{L}\d])`,
    // January 2022, January–March 2022
    String.raw`(?<monthFrom>${MONTH})(?: ?(?:–|-|to) ?(?<monthTo>${MONTH}))? (?<yearC>\d{4})(?!\d)`,
    // autumn 2021
    String.raw`(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?: of)? (?<yearD>\d{4})(?!\d)`,
  ].join('|'),
  'gu',
);

const MONTHS = MONTH.split('|');
const two = (value: number | string) => String(value).padStart(2, '0');
const monthNumber = (name: string) => two(MONTHS.indexOf(name) + 1);

/** Finds the dates written out in a text: days, months, seasons, and ranges of days or months. Years alone are not matched. */
export function findProseDates(text: string): ProseDate[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(PATTERN)].map((match) => {
    const groups = match.groups ?? {};
    const { edtf, yearless } = toEdtf(groups);
    const parsed = safeParseEdtf(edtf);
    const weekday = groups['weekday'] as Weekday | undefined;
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      date: parsed.ok ? { ok: true, value: parsed.date } : { ok: false, reason: parsed.reason },
      yearless,
      ...(weekday ? { weekday } : {}),
    };
  });
}

function toEdtf(groups: Record<string, string | undefined>): { edtf: string; yearless: boolean } {
  const { day, day2, month, month1, year, year1, monthFrom, monthTo, yearC, season, yearD } = groups;
  if (day && month) {
    const lastYear = year ?? PLACEHOLDER_YEAR;
    const last = `${lastYear}-${monthNumber(month)}-${two(day2 ?? day)}`;
    const first = `${year1 ?? lastYear}-${monthNumber(month1 ?? month)}-${two(day)}`;
    return { edtf: day2 ? `${first}/${last}` : last, yearless: !year };
  }
  if (monthFrom && yearC) {
    const first = `${yearC}-${monthNumber(monthFrom)}`;
    return { edtf: monthTo ? `${first}/${yearC}-${monthNumber(monthTo)}` : first, yearless: false };
  }
  return { edtf: `${yearD}-${SEASON_CODES[(season ?? '').toLowerCase() as keyof typeof SEASON_CODES]}`, yearless: false };
}
