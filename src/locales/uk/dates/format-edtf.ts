import type { DatePoint } from '#lib/dates/edtf-date.ts';
import { createDateFormatter, shortYear } from '../../common/format-edtf.ts';
import { monthName, monthOfDay } from './calendar.ts';

const SEASONS = { spring: 'весна', summer: 'літо', autumn: 'осінь', winter: 'зима' };
const month = ({ month: number = 0 }: DatePoint): string => monthName(number);
const dayAndMonth = ({ day, month: number = 0 }: DatePoint): string => `${day} ${monthOfDay(number)}`;

function plain(point: DatePoint): string {
  const { precision, year, season } = point;
  switch (precision) {
    case 'day':
      return `${dayAndMonth(point)} ${year} року`;
    case 'month':
      return `${month(point)} ${year} року`;
    case 'season':
      return season === 'winter' ? `${SEASONS.winter} ${year}/${shortYear(year + 1)} року` : `${SEASONS[season ?? 'spring']} ${year} року`;
    case 'year':
      return String(year);
    case 'decade':
      return `${year}-ті роки`;
    case 'century':
      return `між ${year} і ${year + 99} роками`;
  }
}

/**
 * Dates for readers in Ukrainian: „26 січня 2022 року“, „осінь 2021 року“, „26 січня 2022 року, непевно“, „17–23 січня 2022 року“,
 * „приблизно 2014“, „початок: 17 січня 2022 року“; with a time of day, „26 січня 2022 року, 21:06 (UTC+2)“. They stand alone,
 * behind a colon or behind „станом на“, so that they need no other case.
 */
export const { format: formatEdtf, formatMoment } = createDateFormatter({
  plain,
  dayAndMonth,
  month,
  days: (start, _, shownEnd) => `${start.day}–${shownEnd}`,
  about: () => 'приблизно ',
  unknown: { day: ', день невідомий', month: ', місяць невідомий' },
  uncertain: ', непевно',
  since: (shown) => `початок: ${shown}`,
  until: (shown) => `кінець: ${shown}`,
  beginningUnknown: ', початок невідомий',
  endUnknown: ', кінець невідомий',
  never: 'у невідомий час',
  range: (start, end) => `${start} – ${end}`,
  time: (clock, zone) => `${clock} (${zone})`,
});
