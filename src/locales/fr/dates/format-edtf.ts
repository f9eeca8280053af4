import { isPoint, isQualified, type DatePoint, type EdtfDate } from '#lib/dates/edtf-date.ts';
import { formatClock, formatZone } from '../../common/format-time.ts';
import { dayName, monthName } from './calendar.ts';

const SEASONS = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' };
const UNKNOWN = { day: 'jour inconnu', month: 'mois inconnu' };

/**
 * Shows dates in French for readers, without a time of day: “26 janvier 2022”, “automne 2021”, “26 janvier 2022, date incertaine”,
 * “17–23 janvier 2022”, “vers 2014”, “à partir du 17 janvier 2022”. They stand alone, behind a comma or behind a colon, so that they
 * need no article.
 */
export function formatEdtf(date: EdtfDate): string {
  if (date.kind === 'point') return formatPoint(date.point);
  const { start, end } = date;
  if (!isPoint(start)) return isPoint(end) ? `${until(end)}${start === 'unknown' ? ', début inconnu' : ''}` : 'à une date inconnue';
  if (!isPoint(end)) return `${since(start)}${end === 'unknown' ? ', fin inconnue' : ''}`;
  if (start.earliest === end.earliest && start.latest === end.latest && start.precision === end.precision) return formatPoint(start);
  if (isQualified(start) || isQualified(end) || start.unspecified || end.unspecified)
    return `début\u202f: ${formatPoint(start)}\u202f; fin\u202f: ${formatPoint(end)}`;
  const sameYear = start.year === end.year;
  if (start.precision === 'day' && end.precision === 'day' && sameYear)
    return start.month === end.month
      ? `${dayName(start.day ?? 0)}–${formatPoint(end)}`
      : `${dayName(start.day ?? 0)} ${monthName(start.month ?? 0)} – ${formatPoint(end)}`;
  if (start.precision === 'month' && end.precision === 'month' && sameYear) return `${monthName(start.month ?? 0)}–${formatPoint(end)}`;
  if (start.precision === 'year' && end.precision === 'year') return `${start.year}–${end.year}`;
  return `${formatPoint(start)} – ${formatPoint(end)}`;
}

function formatPoint(point: DatePoint): string {
  const about = point.approximate ? (point.precision === 'day' ? 'vers le ' : 'vers ') : '';
  const unknown = point.unspecified ? `, ${UNKNOWN[point.unspecified]}` : '';
  const uncertain = point.uncertain ? ', date incertaine' : '';
  return `${about}${formatPlain(point)}${unknown}${uncertain}`;
}

function formatPlain({ precision, year, month, day, season }: DatePoint): string {
  switch (precision) {
    case 'day':
      return `${dayName(day ?? 0)} ${monthName(month ?? 0)} ${year}`;
    case 'month':
      return `${monthName(month ?? 0)} ${year}`;
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
function since(point: DatePoint): string {
  const shown = formatPoint(point);
  if (!point.approximate && point.precision === 'day') return `à partir du ${shown}`;
  if (!point.approximate && point.precision === 'month') return `à partir ${/^[ao]/.test(shown) ? 'd’' : 'de '}${shown}`;
  if (!point.approximate && point.precision === 'year') return `à partir de ${shown}`;
  return `début\u202f: ${shown}`;
}

/** “Jusqu’au 17 janvier 2022”, “jusqu’en janvier 2022”. */
function until(point: DatePoint): string {
  const shown = formatPoint(point);
  if (!point.approximate && point.precision === 'day') return `jusqu’au ${shown}`;
  if (!point.approximate && (point.precision === 'month' || point.precision === 'year')) return `jusqu’en ${shown}`;
  return `fin\u202f: ${shown}`;
}

/** The same with the time of day, if there is one: “26 janvier 2022, 21:06 (UTC+2)”. */
export function formatMoment(date: EdtfDate): string {
  const time = date.kind === 'point' ? date.point.time : undefined;
  return time ? `${formatEdtf(date)}, ${formatClock(time)} (${formatZone(time)})` : formatEdtf(date);
}
