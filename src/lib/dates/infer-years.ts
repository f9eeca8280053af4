import { dayNumber } from './days.ts';
import { safeParseEdtf, type EdtfDate } from './edtf-date.ts';
import { PLACEHOLDER_YEAR, type ProseDate } from './prose-date.ts';

/** In days. A day further away than this from those around it may as well belong to the year before or after. */
const HALF_A_YEAR = 183;

/**
 * Gives the dates of a text that have no year the year of the days around them: of the last before and the first after
 * it, or else of the other days given. A date stays without a year where these have different years or no day is near.
 */
export function inferYears(dates: readonly ProseDate[], others: readonly EdtfDate[]): ProseDate[] {
  const all = [...daysOf(dates), ...others.filter(isDay)];
  return dates.map((date, index) => {
    if (!date.yearless || !date.date.ok) return date;
    const around = [...daysOf(dates.slice(0, index)).slice(-1), ...daysOf(dates.slice(index + 1)).slice(0, 1)];
    const [year, ...otherYears] = new Set((around.length > 0 ? around : all).map(({ earliest }) => earliest.slice(0, 4)));
    if (year === undefined || otherYears.length > 0) return date;
    const dated = safeParseEdtf(date.date.value.edtf.replaceAll(`${PLACEHOLDER_YEAR}-`, `${year}-`));
    if (!dated.ok || all.every((day) => distance(day, dated.date) > HALF_A_YEAR)) return date;
    return { ...date, date: { ok: true, value: dated.date }, yearless: false };
  });
}

const isDay = ({ earliest, latest }: EdtfDate): boolean => earliest === latest;

const daysOf = (dates: readonly ProseDate[]): EdtfDate[] =>
  dates.flatMap(({ date, yearless }) => (date.ok && !yearless && isDay(date.value) ? [date.value] : []));

const distance = (a: EdtfDate, b: EdtfDate): number => Math.abs(dayNumber(a.earliest) - dayNumber(b.earliest));
