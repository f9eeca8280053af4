import type { DatePoint } from '#lib/dates/edtf-date.ts';
import { createDateFormatter } from '../../common/format-edtf.ts';
import { dayName, monthName } from './calendar.ts';

const SEASONS = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' };
const day = ({ day: number = 0 }: DatePoint): string => dayName(number);
const month = ({ month: number = 0 }: DatePoint): string => monthName(number);
const dayAndMonth = (point: DatePoint): string => `${day(point)} ${month(point)}`;

function plain(point: DatePoint): string {
  const { precision, year, season } = point;
  switch (precision) {
    case 'day':
      return `${dayAndMonth(point)} ${year}`;
    case 'month':
      return `${month(point)} ${year}`;
    case 'season':
      return season === 'winter' ? `${SEASONS.winter} ${year}-${year + 1}` : `${SEASONS[season ?? 'spring']} ${year}`;
    case 'year':
      return String(year);
    case 'decade':
      return `années ${year}`;
    case 'century':
      return `entre ${year} et ${year + 99}`;
  }
}

/** “À partir du 17 janvier 2022”, “à partir d’avril 2022”. */
function since(shown: string, { approximate, precision }: DatePoint): string {
  if (!approximate && precision === 'day') return `à partir du ${shown}`;
  if (!approximate && precision === 'month') return `à partir ${/^[ao]/.test(shown) ? 'd’' : 'de '}${shown}`;
  if (!approximate && precision === 'year') return `à partir de ${shown}`;
  return `début\u202f: ${shown}`;
}

/** “Jusqu’au 17 janvier 2022”, “jusqu’en janvier 2022”. */
function until(shown: string, { approximate, precision }: DatePoint): string {
  if (!approximate && precision === 'day') return `jusqu’au ${shown}`;
  if (!approximate && (precision === 'month' || precision === 'year')) return `jusqu’en ${shown}`;
  return `fin\u202f: ${shown}`;
}

/**
 * Dates for readers in French: “26 janvier 2022”, “automne 2021”, “26 janvier 2022, date incertaine”, “17–23 janvier 2022”,
 * “vers 2014”, “à partir du 17 janvier 2022”; with a time of day, “26 janvier 2022, 21:06 (UTC+2)”. They stand alone, behind a
 * comma or behind a colon, so that they need no article.
 */
export const { format: formatEdtf, formatMoment } = createDateFormatter({
  plain,
  dayAndMonth,
  month,
  days: (start, _, shownEnd) => `${day(start)}–${shownEnd}`,
  about: ({ precision }) => (precision === 'day' ? 'vers le ' : 'vers '),
  unknown: { day: ', jour inconnu', month: ', mois inconnu' },
  uncertain: ', date incertaine',
  since,
  until,
  beginningUnknown: ', début inconnu',
  endUnknown: ', fin inconnue',
  never: 'à une date inconnue',
  range: (start, end) => `début\u202f: ${start}\u202f; fin\u202f: ${end}`,
  time: (clock, zone) => `${clock} (${zone})`,
});
