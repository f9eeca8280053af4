import { expect, test } from 'vitest';
import { daysInMonth, monthName } from '#lib/dates/calendar.ts';
import { compareEdtf, instantOf, safeParseEdtf, parseEdtf, type EdtfDate, type IntervalEnd } from '#lib/dates/edtf-date.ts';
import { isLaterThan, withoutTime } from '#lib/dates/moments.ts';
import { formatEdtf, formatMoment } from '#locales/en-GB/format-edtf.ts';
import { htmlDatetime } from '#lib/dates/html-datetime.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const year = fc.integer({ min: 0, max: 9999 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 }));
const day = month.chain(([y, m]) => fc.tuple(fc.constant(y), fc.constant(m), fc.integer({ min: 1, max: daysInMonth(y, m) })));

const yearText = year.map((y) => pad(y, 4));
const monthText = month.map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}`);
const dayText = day.map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`);
const plainText = fc.oneof(yearText, monthText, dayText);
const seasonText = fc.tuple(yearText, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${y}-${season}`);
const qualifiedText = fc.tuple(plainText, fc.constantFrom('?', '~', '%')).map(([date, mark]) => date + mark);
const unspecifiedText = fc.oneof(
  yearText.map((y) => `${y.slice(0, 3)}X`),
  yearText.map((y) => `${y.slice(0, 2)}XX`),
  yearText.map((y) => `${y}-XX`),
  yearText.map((y) => `${y}-XX-XX`),
  monthText.map((m) => `${m}-XX`),
);
const clockText = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined }))
  .map((parts) => parts.flatMap((part) => (part === undefined ? [] : [pad(part, 2)])).join(':'));
/** Distances that the parser accepts go from −12:00 to +14:00. */
const zoneText = fc.oneof(
  fc.constant('Z'),
  fc
    .oneof(fc.tuple(fc.constant('+'), fc.integer({ min: 1, max: 13 })), fc.tuple(fc.constant('-'), fc.integer({ min: 1, max: 11 })))
    .chain(([sign, hours]) => fc.integer({ min: 0, max: 59 }).map((minutes) => `${sign}${pad(hours, 2)}:${pad(minutes, 2)}`)),
);
const timeText = fc.tuple(dayText, clockText, zoneText).map(([date, clock, zone]) => `${date}T${clock}${zone}`);
const pointText = fc.oneof(plainText, seasonText, qualifiedText, unspecifiedText, timeText);
const endText = fc.oneof(plainText, qualifiedText, fc.constantFrom('', '..'));
const intervalText = fc.tuple(endText, endText).map((ends) => ends.join('/'));
const dateText = fc.oneof(pointText, intervalText);

/** Texts of EDTF characters, so that many are almost dates. */
const nearlyText = fc.string({ unit: fc.constantFrom(...'0123456789-/.X?~%TYZ{}[],: '), maxLength: 24 });

const ends = (date: EdtfDate): IntervalEnd[] => (date.kind === 'point' ? [date.point] : [date.start, date.end]);

test('no text makes the parser throw, and every error has a reason and a place', () => {
  checkProperty(
    fc.oneof(fc.string({ unit: 'binary' }), nearlyText, dateText),
    (text) => {
      const result = safeParseEdtf(text);
      if (result.ok) return;
      expect(result.reason).not.toBe('');
      expect(result.column).toBeGreaterThanOrEqual(1);
      expect(result.column).toBeLessThanOrEqual(text.length + 1);
    },
    1000,
  );
});

test('the first possible day is never after the last', () => {
  checkProperty(
    fc.oneof(nearlyText, dateText),
    (text) => {
      const result = safeParseEdtf(text);
      if (result.ok) expect(result.date.earliest <= result.date.latest).toBe(true);
    },
    1000,
  );
});

test('every date in a supported form is parsed as it was written', () => {
  checkProperty(pointText, (text) => expect(safeParseEdtf(text)).toMatchObject({ ok: true, date: { edtf: text, kind: 'point' } }));
});

test('a day, month, year or time survives the conversion to HTML', () => {
  checkProperty(fc.oneof(plainText, timeText), (text) => expect(htmlDatetime(parseEdtf(text))).toBe(text));
});

test('a day with a time is that day, and is shown as that day where the time does not matter', () => {
  checkProperty(timeText, (text) => {
    const [date = ''] = text.split('T');
    const parsed = parseEdtf(text);
    expect(parsed).toMatchObject({ earliest: date, latest: date });
    expect(withoutTime(text)).toBe(date);
    expect(formatEdtf(parsed)).toBe(formatEdtf(parseEdtf(date)));
    expect(formatMoment(parsed).startsWith(`${formatEdtf(parsed)}, `)).toBe(true);
  });
});

test('a time needs a zone, and has none in an interval', () => {
  checkProperty(fc.tuple(dayText, clockText, timeText, dayText), ([date, clock, time, other]) => {
    expect([`${date}T${clock}`, `${time}/${other}`, `${other}/${time}`].map((text) => safeParseEdtf(text).ok)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test('of two dates at most one is later, and what is later is sorted behind', () => {
  const parsed = fc.oneof(pointText, timeText).map(parseEdtf);
  checkProperty(
    fc.tuple(parsed, parsed),
    ([a, b]) => {
      expect(isLaterThan(a, b) && isLaterThan(b, a)).toBe(false);
      expect(isLaterThan(a, a)).toBe(false);
      if (a.earliest !== b.earliest && isLaterThan(a, b) && instantOf(a) === undefined) expect(compareEdtf(a, b)).toBeGreaterThan(0);
    },
    1000,
  );
});

test('two times on one day are compared as instants, in whatever zone they are written', () => {
  const onOneDay = fc.tuple(dayText, fc.tuple(clockText, zoneText), fc.tuple(clockText, zoneText));
  checkProperty(onOneDay, ([date, ...times]) => {
    const [a, b] = times.map(([clock, zone]) => parseEdtf(`${date}T${clock}${zone}`)) as [EdtfDate, EdtfDate];
    const [from, to] = [a, b].map(instantOf) as [number, number];
    expect(isLaterThan(a, b)).toBe(from > to);
    expect(Math.sign(compareEdtf(a, b)) * Math.sign(from - to)).toBeGreaterThanOrEqual(0);
  });
});

test('the order of dates is total: no three of them go round in a circle', () => {
  const parsed = fc.oneof(timeText, dayText, qualifiedText).map((text) => parseEdtf(text.replace(/^\d{4}-\d\d-\d\d/, '2022-01-26')));
  checkProperty(fc.tuple(parsed, parsed, parsed), (dates) => {
    const [a, b, c] = dates.toSorted(compareEdtf) as [EdtfDate, EdtfDate, EdtfDate];
    expect([compareEdtf(a, b), compareEdtf(b, c), compareEdtf(a, c)].every((order) => order <= 0)).toBe(true);
  });
});

test('a day is its own first and last day; a month and a year cover all of their days', () => {
  checkProperty(dayText, (text) => expect(parseEdtf(text)).toMatchObject({ earliest: text, latest: text }));
  checkProperty(month, ([y, m]) => {
    const head = `${pad(y, 4)}-${pad(m, 2)}`;
    expect(parseEdtf(head)).toMatchObject({ earliest: `${head}-01`, latest: `${head}-${daysInMonth(y, m)}` });
  });
});

test('an interval is valid exactly if its ends are in order', () => {
  checkProperty(fc.tuple(plainText, plainText), ([from, to]) => {
    const [a, b] = [parseEdtf(from), parseEdtf(to)];
    expect(safeParseEdtf(`${from}/${to}`).ok).toBe(a.earliest <= b.earliest && a.latest <= b.latest);
  });
});

test('a season, an interval, and an uncertain or unspecified date have no value in HTML', () => {
  checkProperty(fc.oneof(seasonText, qualifiedText, unspecifiedText), (text) => expect(htmlDatetime(parseEdtf(text))).toBeUndefined());
  checkProperty(intervalText, (text) => {
    const result = safeParseEdtf(text);
    if (result.ok) expect(htmlDatetime(result.date)).toBeUndefined();
  });
});

test('the words of a date never have an unknown day or month', () => {
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
  checkProperty(
    dateText,
    (text) => {
      const result = safeParseEdtf(text);
      if (!result.ok) return;
      const shown = formatEdtf(result.date);
      const points = ends(result.date).filter((end) => typeof end === 'object');
      if (points.every((point) => point.month === undefined)) expect(months.filter((name) => shown.includes(name))).toEqual([]);
      if (points.every((point) => point.day === undefined)) expect(shown).not.toMatch(/\b\d{1,2} \p{Lu}/u);
    },
    1000,
  );
});

test('the words of a date show every uncertainty', () => {
  checkProperty(fc.oneof(qualifiedText, unspecifiedText), (text) => {
    const shown = formatEdtf(parseEdtf(text));
    if (/[?%]/.test(text)) expect(shown).toContain('uncertain');
    if (/[~%]/.test(text)) expect(shown).toContain('about');
    if (text.endsWith('-XX')) expect(shown).toContain('unknown');
  });
});
