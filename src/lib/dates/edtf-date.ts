import { parse, type EdtfNode } from 'edtf';
import { compareText } from '../text/compare-text.ts';
import { memoizeText } from '../text/memoize-text.ts';
import { daysInMonth, isoDay, monthName, pad, type IsoDay } from './calendar.ts';
import { explainEdtfIssue } from './explain-edtf-issue.ts';
import { parsePlainDate } from './plain-date.ts';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A time of day with its distance from universal time. */
export interface TimeOfDay {
  hour: number;
  minute: number;
  second: number | undefined;
  /** In minutes; positive east of Greenwich. */
  offset: number;
}

/** A date, or one end of an interval: its parts, and the range of days it may be. */
export interface DatePoint {
  precision: Precision;
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** Only with a day, which is then the day at that distance from universal time. */
  time?: TimeOfDay;
  season?: Season;
  /** The part that is written as unknown, as in `2022-01-XX`. */
  unspecified?: 'day' | 'month';
  uncertain: boolean;
  approximate: boolean;
  earliest: IsoDay;
  latest: IsoDay;
}

/** An end of an interval: a date, open (`..`: it goes on), or unknown (empty: it ended at an unknown time). */
export type IntervalEnd = DatePoint | 'open' | 'unknown';

export type EdtfDate =
  | { edtf: string; kind: 'point'; point: DatePoint; earliest: IsoDay; latest: IsoDay }
  | { edtf: string; kind: 'interval'; start: IntervalEnd; end: IntervalEnd; earliest: IsoDay; latest: IsoDay };

export type EdtfResult = { ok: true; date: EdtfDate } | { ok: false; reason: string; column: number };

/** The bounds of intervals with an open or unknown end, so that every date can be sorted. */
export const FIRST_DAY: IsoDay = '0000-01-01';
export const LAST_DAY: IsoDay = '9999-12-31';

/** The seasons by their EDTF number, with their first month: meteorological seasons of the northern hemisphere. */
const SEASONS = {
  21: { name: 'spring', from: 3 },
  22: { name: 'summer', from: 6 },
  23: { name: 'autumn', from: 9 },
  24: { name: 'winter', from: 12 },
} as const;
type SeasonCode = keyof typeof SEASONS;
export type Season = (typeof SEASONS)[SeasonCode]['name'];

/** Bit masks with which the parser marks the digits that are an X. */
const UNSPECIFIED = { lastYearDigit: 8, lastTwoYearDigits: 12, month: 48, day: 192, monthAndDay: 240 } as const;

class EdtfError extends Error {}

/**
 * Parses a date in EDTF, levels 0 and 1 (ISO 8601-2:2019, annex A): days, months, years, seasons, `?`, `~`, `%`,
 * unspecified digits, open or closed intervals, and days with a time. Rejects impossible dates (31 February, a reversed
 * interval), times without an offset or in an interval, years outside 0000 to 9999, and level 2. Never throws; `column`
 * counts from 1.
 */
export const safeParseEdtf: (text: string) => EdtfResult = memoizeText(parseAfresh);

function parseAfresh(text: string): EdtfResult {
  const node = parseNode(text);
  if ('reason' in node) return { ok: false, ...node };
  try {
    return { ok: true, date: node.type === 'Interval' ? parseInterval(text, node) : parseSingle(text, node) };
  } catch (error) {
    if (error instanceof EdtfError) return { ok: false, reason: error.message, column: 1 };
    throw error;
  }
}

/** Parses a date that is known to be valid. Throws a TypeError if it is not. */
export function parseEdtf(text: string): EdtfDate {
  const result = safeParseEdtf(text);
  if (!result.ok) throw new TypeError(`${text}: ${result.reason}`);
  return result.date;
}

function parseNode(text: string): EdtfNode | { reason: string; column: number } {
  const plain = parsePlainDate(text);
  if (plain) {
    const [year, month, day] = plain;
    return { type: 'Date', level: 0, values: [year, ...(month ? [month - 1] : []), ...(day ? [day] : [])] };
  }
  try {
    const node = parse(text);
    if (node.level > 1) return { reason: `"${text}" is EDTF level 2; only levels 0 and 1 are supported`, column: 1 };
    return node;
  } catch (error) {
    // The parser’s message is a table of its grammar; only the offset is useful.
    const offset = (error as { offset?: number }).offset;
    const column = offset === undefined ? Math.max(1, text.length) : offset + 1;
    return { reason: explainEdtfIssue(text), column };
  }
}

function parseSingle(edtf: string, node: EdtfNode): EdtfDate {
  const point = parsePoint(node);
  return { edtf, kind: 'point', point, earliest: point.earliest, latest: point.latest };
}

function parseInterval(edtf: string, node: EdtfNode): EdtfDate {
  const [start, end] = [parseEnd(node.values[0]), parseEnd(node.values[1])];
  if ([start, end].some((point) => isPoint(point) && point.time))
    throw new EdtfError('an interval runs from day to day: write it without times');
  if (isPoint(start) && isPoint(end) && (start.earliest > end.earliest || start.latest > end.latest))
    throw new EdtfError(`"${edtf}" ends before it begins: the earlier date comes first`);
  const earliest = isPoint(start) ? start.earliest : FIRST_DAY;
  const latest = isPoint(end) ? end.latest : LAST_DAY;
  return { edtf, kind: 'interval', start, end, earliest, latest };
}

export const isPoint = (end: IntervalEnd): end is DatePoint => typeof end === 'object';

function parseEnd(value: EdtfNode['values'][number] | undefined): IntervalEnd {
  if (value === null) return 'unknown';
  if (typeof value === 'object') return parsePoint(value);
  return 'open';
}

function parsePoint(node: EdtfNode): DatePoint {
  const [year, second, day, ...clock] = node.values as number[];
  // The parser accepts two digits as a century.
  if (node.type === 'Century' || year === undefined || year < 0 || year > 9999)
    throw new EdtfError('years are written with four digits, 0000 to 9999');
  const base = { year, uncertain: Boolean(node.uncertain), approximate: Boolean(node.approximate) };
  const span = (precision: Precision, from: IsoDay, to: IsoDay, more: Partial<DatePoint> = {}): DatePoint => ({
    ...base,
    precision,
    earliest: from,
    latest: to,
    ...more,
  });

  if (node.type === 'Season') {
    const season = SEASONS[second as SeasonCode]; // others are of level 2
    const lastMonth = ((season.from + 1) % 12) + 1;
    const lastYear = season.from === 12 ? year + 1 : year;
    const lastDay = lastYear > 9999 ? LAST_DAY : isoDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
    return span('season', isoDay(year, season.from, 1), lastDay, { season: season.name });
  }
  switch (node.unspecified ?? 0) {
    case 0:
      break;
    case UNSPECIFIED.lastYearDigit:
      return span('decade', isoDay(year, 1, 1), isoDay(year + 9, 12, 31));
    case UNSPECIFIED.lastTwoYearDigits:
      return span('century', isoDay(year, 1, 1), isoDay(year + 99, 12, 31));
    case UNSPECIFIED.month:
    case UNSPECIFIED.monthAndDay:
      return span('year', isoDay(year, 1, 1), isoDay(year, 12, 31), { unspecified: 'month' });
    case UNSPECIFIED.day:
      return span('month', isoDay(year, (second ?? 0) + 1, 1), isoDay(year, (second ?? 0) + 1, daysInMonth(year, (second ?? 0) + 1)), {
        month: (second ?? 0) + 1,
        unspecified: 'day',
      });
    default:
      throw new EdtfError('an X may stand for the last digits of a year, for a whole month, or for a whole day');
  }
  if (second === undefined) return span('year', isoDay(year, 1, 1), isoDay(year, 12, 31));
  const month = second + 1;
  if (day === undefined) return span('month', isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month)), { month });
  if (day > daysInMonth(year, month)) throw new EdtfError(`there is no ${day} ${monthName(month)} ${year}`);
  const time = clock.length > 0 ? { time: parseTime(clock, node) } : {};
  return span('day', isoDay(year, month, day), isoDay(year, month, day), { month, day, ...time });
}

function parseTime([hour = 0, minute = 0, second, fraction]: number[], { timeZone, offset }: EdtfNode): TimeOfDay {
  if (timeZone === undefined || offset === undefined)
    throw new EdtfError('a time needs its distance from universal time: write +02:00 behind it, or Z for universal time');
  if (hour > 23) throw new EdtfError('the hours of a day are 00 to 23: write 00:00 of the next day');
  if (fraction !== undefined) throw new EdtfError('a time has no fractions of a second');
  return { hour, minute, second, offset };
}

/** Compares by the earliest possible day, then by the latest, the instant and the text. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(a.earliest, b.earliest) ||
    compareText(a.latest, b.latest) ||
    // A day without a time comes before its times.
    (instantOf(a) ?? BEFORE_ALL) - (instantOf(b) ?? BEFORE_ALL) ||
    compareText(a.edtf, b.edtf)
  );
}

/** Lower than any instant. */
const BEFORE_ALL = -Number.MAX_SAFE_INTEGER;

/** The instant that a day with a time gives, in milliseconds since 1970; undefined without a time. */
export function instantOf(date: EdtfDate): number | undefined {
  if (date.kind !== 'point' || !date.point.time) return undefined;
  const { hour, minute, second = 0, offset } = date.point.time;
  return Date.parse(`${date.earliest}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}Z`) - offset * 60_000;
}

/** Whether a date is marked as uncertain or approximate. */
export const isQualified = (point: DatePoint) => point.uncertain || point.approximate;

/** Whether any part of the date is marked as uncertain or approximate. */
export function isUncertain(date: EdtfDate): boolean {
  const points = date.kind === 'point' ? [date.point] : [date.start, date.end].filter(isPoint);
  return points.some(isQualified);
}

/** The day that a date in EDTF gives; undefined if there is no date, or it is invalid or less precise. */
export function dayOfEdtf(edtf: string | undefined): IsoDay | undefined {
  const parsed = edtf === undefined ? undefined : safeParseEdtf(edtf);
  return parsed?.ok && parsed.date.kind === 'point' && parsed.date.point.precision === 'day' ? parsed.date.earliest : undefined;
}
