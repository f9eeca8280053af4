import { isPoint, isQualified, pad, type DatePoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { formatClock, formatZone } from '../../common/format-time.ts';
import { monthName, monthOfDay } from './calendar.ts';

const SEASONS = { spring: 'весна', summer: 'літо', autumn: 'осінь', winter: 'зима' };
const UNKNOWN = { day: 'день невідомий', month: 'місяць невідомий' };

/**
 * Shows dates in Ukrainian for readers, without a time of day: „26 січня 2022 року“, „осінь 2021 року“, „26 січня 2022 року,
 * непевно“, „17–23 січня 2022 року“, „приблизно 2014“, „початок: 17 січня 2022 року“. They stand alone, behind a colon or
 * behind „станом на“, so that they need no other case.
 */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === 'point') return formatPoint(date.point);
  const { start, end } = date;
  if (!isPoint(start))
    return isPoint(end) ? `кінець: ${formatPoint(end)}${start === 'unknown' ? ', початок невідомий' : ''}` : 'у невідомий час';
  if (!isPoint(end)) return `початок: ${formatPoint(start)}${end === 'unknown' ? ', кінець невідомий' : ''}`;
  if (start.earliest === end.earliest && start.latest === end.latest && start.precision === end.precision) return formatPoint(start);
  if (isQualified(start) || isQualified(end) || start.unspecified || end.unspecified) return `${formatPoint(start)} – ${formatPoint(end)}`;
  const sameYear = start.year === end.year;
  if (start.precision === 'day' && end.precision === 'day' && sameYear)
    return start.month === end.month
      ? `${start.day}–${formatPoint(end)}`
      : `${start.day} ${monthOfDay(start.month ?? 0)} – ${formatPoint(end)}`;
  if (start.precision === 'month' && end.precision === 'month' && sameYear) return `${monthName(start.month ?? 0)}–${formatPoint(end)}`;
  if (start.precision === 'year' && end.precision === 'year') return `${start.year}–${end.year}`;
  return `${formatPoint(start)} – ${formatPoint(end)}`;
}

function formatPoint(point: DatePoint): string {
  const about = point.approximate ? 'приблизно ' : '';
  const unknown = point.unspecified ? `, ${UNKNOWN[point.unspecified]}` : '';
  const uncertain = point.uncertain ? ', непевно' : '';
  return `${about}${formatPlain(point)}${unknown}${uncertain}`;
}

function formatPlain({ precision, year, month, day, season }: DatePoint): string {
  switch (precision) {
    case 'day':
      return `${day} ${monthOfDay(month ?? 0)} ${year} року`;
    case 'month':
      return `${monthName(month ?? 0)} ${year} року`;
    case 'season':
      return season === 'winter'
        ? `${SEASONS.winter} ${year}/${(year + 1) % 100 === 0 ? year + 1 : pad((year + 1) % 100, 2)} року`
        : `${SEASONS[season ?? 'spring']} ${year} року`;
    case 'year':
      return String(year);
    case 'decade':
      return `${year}-ті роки`;
    case 'century':
      return `між ${year} і ${year + 99} роками`;
  }
}

/** The same with the time of day, if there is one: „26 січня 2022 року, 21:06 (UTC+2)“. */
export function formatMoment(date: EdtfDate): string {
  const time = date.kind === 'point' ? date.point.time : undefined;
  return time ? `${formatEdtf(date)}, ${formatClock(time)} (${formatZone(time)})` : formatEdtf(date);
}
