import { isPoint, isQualified, pad, type DatePoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { formatClock, formatZone } from '../../common/format-time.ts';
import { monthName } from './calendar.ts';

const SEASONS = { spring: 'Frühjahr', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' };
const UNKNOWN = { day: 'Tag', month: 'Monat' };

/**
 * Shows dates in German for readers, without a time of day: „26. Januar 2022“, „Herbst 2021“, „26. Januar 2022, unsicher“,
 * „17.–23. Januar 2022“, „etwa 2014“, „ab 17. Januar 2022“. They stand alone or behind a colon, so that they need no case.
 */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === 'point') return formatPoint(date.point);
  const { start, end } = date;
  if (!isPoint(start))
    return isPoint(end) ? `bis ${formatPoint(end)}${start === 'unknown' ? ', Beginn unbekannt' : ''}` : 'zu unbekannter Zeit';
  if (!isPoint(end)) return `ab ${formatPoint(start)}${end === 'unknown' ? ', Ende unbekannt' : ''}`;
  if (start.earliest === end.earliest && start.latest === end.latest && start.precision === end.precision) return formatPoint(start);
  if (isQualified(start) || isQualified(end) || start.unspecified || end.unspecified)
    return `${formatPoint(start)} bis ${formatPoint(end)}`;
  const sameYear = start.year === end.year;
  if (start.precision === 'day' && end.precision === 'day' && sameYear)
    return start.month === end.month
      ? `${start.day}.–${formatPoint(end)}`
      : `${start.day}. ${monthName(start.month ?? 0)} – ${formatPoint(end)}`;
  if (start.precision === 'month' && end.precision === 'month' && sameYear) return `${monthName(start.month ?? 0)}–${formatPoint(end)}`;
  if (start.precision === 'year' && end.precision === 'year') return `${start.year}–${end.year}`;
  return `${formatPoint(start)} – ${formatPoint(end)}`;
}

function formatPoint(point: DatePoint): string {
  const about = point.approximate ? 'etwa ' : '';
  const unknown = point.unspecified ? `, ${UNKNOWN[point.unspecified]} unbekannt` : '';
  const uncertain = point.uncertain ? ', unsicher' : '';
  return `${about}${formatPlain(point)}${unknown}${uncertain}`;
}

function formatPlain({ precision, year, month, day, season }: DatePoint): string {
  switch (precision) {
    case 'day':
      return `${day}. ${monthName(month ?? 0)} ${year}`;
    case 'month':
      return `${monthName(month ?? 0)} ${year}`;
    case 'season':
      return season === 'winter'
        ? `${SEASONS.winter} ${year}/${(year + 1) % 100 === 0 ? year + 1 : pad((year + 1) % 100, 2)}`
        : `${SEASONS[season ?? 'spring']} ${year}`;
    case 'year':
      return String(year);
    case 'decade':
      return `${year}er-Jahre`;
    case 'century':
      return `zwischen ${year} und ${year + 99}`;
  }
}

/** The same with the time of day, if there is one: „26. Januar 2022, 21:06 Uhr (UTC+2)“. */
export function formatMoment(date: EdtfDate): string {
  const time = date.kind === 'point' ? date.point.time : undefined;
  return time ? `${formatEdtf(date)}, ${formatClock(time)} Uhr (${formatZone(time)})` : formatEdtf(date);
}
