import type { DatePoint } from '#lib/dates/edtf-date.ts';
import { createDateFormatter, shortYear } from '../../common/format-edtf.ts';
import { monthName } from './calendar.ts';

const SEASONS = { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' };
const month = ({ month: number = 0 }: DatePoint): string => monthName(number);
const dayAndMonth = (point: DatePoint): string => `${point.day}. ${month(point)}`;

function plain(point: DatePoint): string {
  const { precision, year, season } = point;
  switch (precision) {
    case 'day':
      return `${dayAndMonth(point)} ${year}`;
    case 'month':
      return `${month(point)} ${year}`;
    case 'season':
      return season === 'winter' ? `${SEASONS.winter} ${year}/${shortYear(year + 1)}` : `${SEASONS[season ?? 'spring']} ${year}`;
    case 'year':
      return String(year);
    case 'decade':
      return `${year}er-Jahre`;
    case 'century':
      return `zwischen ${year} und ${year + 99}`;
  }
}

/**
 * Dates for readers in German: „26. Januar 2022“, „Herbst 2021“, „26. Januar 2022, unsicher“, „17.–23. Januar 2022“, „etwa 2014“,
 * „ab 17. Januar 2022“; with a time of day, „26. Januar 2022, 21:06 Uhr (UTC+2)“. They stand alone or behind a colon, so that
 * they need no case.
 */
export const { format: formatEdtf, formatMoment } = createDateFormatter({
  plain,
  dayAndMonth,
  month,
  days: (start, _, shownEnd) => `${start.day}.–${shownEnd}`,
  about: () => 'etwa ',
  unknown: { day: ', Tag unbekannt', month: ', Monat unbekannt' },
  uncertain: ', unsicher',
  since: (shown) => `ab ${shown}`,
  until: (shown) => `bis ${shown}`,
  beginningUnknown: ', Beginn unbekannt',
  endUnknown: ', Ende unbekannt',
  never: 'zu unbekannter Zeit',
  range: (start, end) => `${start} bis ${end}`,
  time: (clock, zone) => `${clock} Uhr (${zone})`,
});
