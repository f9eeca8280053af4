import { describe, expect, test } from 'vitest';
import { compareEdtf, dayOfEdtf, instantOf, isUncertain, safeParseEdtf, parseEdtf } from '#lib/dates/edtf-date.ts';
import { formatEdtf } from '#locales/en-GB/format-edtf.ts';
import { htmlDatetime } from '#lib/dates/html-datetime.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

/** A date, its first and last possible day, its words, and its value in HTML (undefined if HTML has no such form). */
const READ: [edtf: string, earliest: string, latest: string, shown: string, datetime?: string][] = [
  ['2022-01-26', '2022-01-26', '2022-01-26', '26 January 2022', '2022-01-26'],
  ['2024-02-29', '2024-02-29', '2024-02-29', '29 February 2024', '2024-02-29'],
  ['2022-02', '2022-02-01', '2022-02-28', 'February 2022', '2022-02'],
  ['2000-02', '2000-02-01', '2000-02-29', 'February 2000', '2000-02'],
  ['1900-02', '1900-02-01', '1900-02-28', 'February 1900', '1900-02'],
  ['2022', '2022-01-01', '2022-12-31', '2022', '2022'],
  ['0987', '0987-01-01', '0987-12-31', '987', '0987'],
  ['2021-21', '2021-03-01', '2021-05-31', 'spring 2021'],
  ['2021-22', '2021-06-01', '2021-08-31', 'summer 2021'],
  ['2021-23', '2021-09-01', '2021-11-30', 'autumn 2021'],
  ['2021-24', '2021-12-01', '2022-02-28', 'winter 2021–22'],
  ['2023-24', '2023-12-01', '2024-02-29', 'winter 2023–24'],
  ['1999-24', '1999-12-01', '2000-02-29', 'winter 1999–2000'],
  ['9999-21', '9999-03-01', '9999-05-31', 'spring 9999'],
  ['9999-24', '9999-12-01', '9999-12-31', 'winter 9999–10000'],
  ['202X', '2020-01-01', '2029-12-31', 'the 2020s'],
  ['20XX', '2000-01-01', '2099-12-31', 'between 2000 and 2099'],
  ['2022-XX', '2022-01-01', '2022-12-31', '2022, month unknown'],
  ['2022-XX-XX', '2022-01-01', '2022-12-31', '2022, month unknown'],
  ['2022-01-XX', '2022-01-01', '2022-01-31', 'January 2022, day unknown'],
  ['2022-04-XX', '2022-04-01', '2022-04-30', 'April 2022, day unknown'],
  ['2022-01-26?', '2022-01-26', '2022-01-26', '26 January 2022, uncertain'],
  ['2014~', '2014-01-01', '2014-12-31', 'about 2014'],
  ['2022-01%', '2022-01-01', '2022-01-31', 'about January 2022, uncertain'],
  ['2022-01-17/2022-01-23', '2022-01-17', '2022-01-23', '17–23 January 2022'],
  ['2022-01-31/2022-02-02', '2022-01-31', '2022-02-02', '31 January – 2 February 2022'],
  ['2021-12-31/2022-01-02', '2021-12-31', '2022-01-02', '31 December 2021 – 2 January 2022'],
  ['2022-01/2022-03', '2022-01-01', '2022-03-31', 'January–March 2022'],
  ['2021-12/2022-01', '2021-12-01', '2022-01-31', 'December 2021 – January 2022'],
  ['2014/2022', '2014-01-01', '2022-12-31', '2014–2022'],
  ['2022-01-26/2022-01-26', '2022-01-26', '2022-01-26', '26 January 2022'],
  ['2022-01-17?/2022-01-23', '2022-01-17', '2022-01-23', '17 January 2022, uncertain to 23 January 2022'],
  ['2022-01-17/..', '2022-01-17', '9999-12-31', 'from 17 January 2022'],
  ['2022-01-17/', '2022-01-17', '9999-12-31', 'from 17 January 2022, end unknown'],
  ['../2022-01-17', '0000-01-01', '2022-01-17', 'until 17 January 2022'],
  ['/2022-01-17', '0000-01-01', '2022-01-17', 'until 17 January 2022, beginning unknown'],
  ['../..', '0000-01-01', '9999-12-31', 'at an unknown time'],
  ['2022-01-26T21:06+02:00', '2022-01-26', '2022-01-26', '26 January 2022', '2022-01-26T21:06+02:00'],
  ['2022-01-26T23:30Z', '2022-01-26', '2022-01-26', '26 January 2022', '2022-01-26T23:30Z'],
];

test.each(READ)('%s may be %s to %s, is shown as "%s", and is %s in HTML', (edtf, earliest, latest, shown, datetime) => {
  const date = parseEdtf(edtf);
  expect(date).toMatchObject({ edtf, earliest, latest, kind: edtf.includes('/') ? 'interval' : 'point' });
  expect(formatEdtf(date)).toBe(shown);
  expect(htmlDatetime(date)).toBe(datetime);
});

test('an end of an interval is a date, open or unknown', () => {
  expect(parseEdtf('2022-01-17/..')).toMatchObject({ start: { day: 17 }, end: 'open' });
  expect(parseEdtf('/2022-01-17')).toMatchObject({ start: 'unknown', end: { day: 17 } });
});

describe('an invalid date is rejected with a reason and a column', () => {
  const refusal = (text: string) => {
    const result = safeParseEdtf(text);
    return result.ok ? 'not refused' : `${result.column}: ${result.reason}`;
  };

  test('an impossible day, month or season', () => {
    const days = [
      '2022-02-29',
      '2022-04-31',
      '2022-01-32',
      '2022-12-32',
      '2022-01-00',
      '2022-12-00',
      '2022-21-05',
      '2022-24-40',
      'x2022-21-05',
      '2022-21-05x',
    ];
    expect(days.map(refusal)).toMatchInlineSnapshot(`
      [
        "1: there is no 29 February 2022",
        "10: there is no 31 April 2022",
        "10: there is no 32 January 2022",
        "10: there is no 32 December 2022",
        "10: there is no 0 January 2022",
        "10: there is no 0 December 2022",
        "8: a season has no day: write the season alone",
        "8: a season has no day: write the season alone",
        "1: "x2022-21-05" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
        "8: "2022-21-05x" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
      ]
    `);
    expect(['2022-13', '2022-00', '2022-20-05', '2022-25-05', '2022-25', '2022-31'].map(refusal)).toMatchInlineSnapshot(`
      [
        "7: there is no month 13: months are 01 to 12, seasons 21 (spring) to 24 (winter)",
        "7: there is no month 00: months are 01 to 12, seasons 21 (spring) to 24 (winter)",
        "7: there is no month 20: months are 01 to 12, seasons 21 (spring) to 24 (winter)",
        "8: there is no month 25: months are 01 to 12, seasons 21 (spring) to 24 (winter)",
        "1: "2022-25" is EDTF level 2; only levels 0 and 1 are supported",
        "1: "2022-31" is EDTF level 2; only levels 0 and 1 are supported",
      ]
    `);
    expect(['2022-21?', '2022-24~', '2022-22x', '2022-35?', 'x2022-21?', '2022-21?x', 'in 2022-13'].map(refusal)).toMatchInlineSnapshot(`
      [
        "8: a season cannot be marked as uncertain: write the season without the mark, or the year with it",
        "8: a season cannot be marked as uncertain: write the season without the mark, or the year with it",
        "8: "2022-22x" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
        "8: "2022-35?" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
        "1: "x2022-21?" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
        "9: "2022-21?x" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
        "1: "in 2022-13" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
      ]
    `);
  });

  test('an interval that ends before it begins, or has a season for an end', () => {
    const intervals = ['2022-02/2022-01', '2022/2021-05', '2022/2022-03', '2022-02/2022'];
    expect(intervals.map(refusal)).toMatchInlineSnapshot(`
      [
        "1: "2022-02/2022-01" ends before it begins: the earlier date comes first",
        "1: "2022/2021-05" ends before it begins: the earlier date comes first",
        "1: "2022/2022-03" ends before it begins: the earlier date comes first",
        "1: "2022-02/2022" ends before it begins: the earlier date comes first",
      ]
    `);
    expect(['2021-23/2022', '2022/2022-21', 'x2021-23/2022', '2022/2022-21x'].map(refusal)).toMatchInlineSnapshot(`
      [
        "12: a season cannot be an end of an interval: write months",
        "11: a season cannot be an end of an interval: write months",
        "1: "x2021-23/2022" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
        "11: "2022/2022-21x" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
      ]
    `);
  });

  test('a time without a zone, in an interval, or not on the clock', () => {
    const times = ['T10:00:00', 'T10:00:00Z/2022-01-27', 'T25:00Z', 'T24:00Z', 'T10Z', ' 10:00', 'T10:00:00.5Z', 'T10:00Z?'];
    const others = ['2022-02-31T10:00Z', '2022-01-01T25:00Z', '2022-01-31T25:00Z', '2022-01-26/2022-01-27T10:00Z', 'on 2022-01-26 10:00'];
    expect(others.map(refusal)).toMatchInlineSnapshot(`
      [
        "9: there is no 31 February 2022",
        "13: "2022-01-01T25:00Z" is not a day with a time: write 2022-01-26T21:06+02:00, or 2022-01-26T19:06Z for universal time",
        "13: "2022-01-31T25:00Z" is not a day with a time: write 2022-01-26T21:06+02:00, or 2022-01-26T19:06Z for universal time",
        "1: an interval runs from day to day: write it without times",
        "1: "on 2022-01-26 10:00" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
      ]
    `);
    expect(times.map((time) => `2022-01-26${time}`).map(refusal)).toMatchInlineSnapshot(`
      [
        "1: a time needs its distance from universal time: write +02:00 behind it, or Z for universal time",
        "1: an interval runs from day to day: write it without times",
        "13: "2022-01-26T25:00Z" is not a day with a time: write 2022-01-26T21:06+02:00, or 2022-01-26T19:06Z for universal time",
        "1: the hours of a day are 00 to 23: write 00:00 of the next day",
        "14: "2022-01-26T10Z" is not a day with a time: write 2022-01-26T21:06+02:00, or 2022-01-26T19:06Z for universal time",
        "11: "2022-01-26 10:00" is not a day with a time: write 2022-01-26T21:06+02:00, or 2022-01-26T19:06Z for universal time",
        "1: a time has no fractions of a second",
        "18: "2022-01-26T10:00Z?" is not a day with a time: write 2022-01-26T21:06+02:00, or 2022-01-26T19:06Z for universal time",
      ]
    `);
  });

  test('a year of other than four digits', () => {
    expect(['-0044', 'Y20220', '22'].map(refusal)).toMatchInlineSnapshot(`
      [
        "1: years are written with four digits, 0000 to 9999",
        "1: years are written with four digits, 0000 to 9999",
        "1: years are written with four digits, 0000 to 9999",
      ]
    `);
  });

  test('EDTF level 2', () => {
    expect(['{2020,2021}', '[2020..]', '2022-1X', '?2022-01', '2022-01-XX/2022-02-XX'].map(refusal)).toMatchInlineSnapshot(`
      [
        "1: "{2020,2021}" is EDTF level 2; only levels 0 and 1 are supported",
        "1: "[2020..]" is EDTF level 2; only levels 0 and 1 are supported",
        "1: "2022-1X" is EDTF level 2; only levels 0 and 1 are supported",
        "1: "?2022-01" is EDTF level 2; only levels 0 and 1 are supported",
        "1: "2022-01-XX/2022-02-XX" is EDTF level 2; only levels 0 and 1 are supported",
      ]
    `);
  });

  test('anything else', () => {
    expect(['', ' 2022', 'on Tuesday', '26 January 2022', '2022-1-6', '2022/01/26', '2022-01-26 ', 'XXXX'].map(refusal))
      .toMatchInlineSnapshot(`
        [
          "1: "" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
          "1: " 2022" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
          "1: "on Tuesday" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
          "3: "26 January 2022" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23",
          "7: "2022-1-6" is not written as a date in EDTF: write 2022-01-06",
          "8: "2022/01/26" is not written as a date in EDTF: write 2022-01-26",
          "11: "2022-01-26 " is not written as a date in EDTF: write 2022-01-26",
          "1: an X may stand for the last digits of a year, for a whole month, or for a whole day",
        ]
      `);
  });

  test('the parser that requires a date throws', () => {
    expect(() => parseEdtf('soon')).toThrowErrorMatchingInlineSnapshot(
      `[TypeError: soon: "soon" is not written as a date in EDTF: write 2022-01-26, 2022-01, 2021-23 for autumn 2021, 2022-01-26? or 2022-01-17/2022-01-23]`,
    );
  });
});

test('dates are sorted by their first possible day, the more exact first, and times by their instant', () => {
  const times = ['2022-01-01T10:00Z', '2022-01-01T11:30+02:00'];
  const dates = ['2022', '2021-24', '2022-01-01/2022-01-02', '2022-01-01', '../2022', '2022-01-01?', '2022-01', ...times];
  expect(
    dates
      .map(parseEdtf)
      .sort(compareEdtf)
      .map((date) => date.edtf),
  ).toEqual(['../2022', '2021-24', '2022-01-01', '2022-01-01?', ...times.toReversed(), '2022-01-01/2022-01-02', '2022-01', '2022']);
});

test('of two days, that without a time comes first, and then the earlier instant', () => {
  const [day, early, late] = ['2022-01-01', '2022-01-01T11:30+02:00', '2022-01-01T10:00Z'].map(parseEdtf);
  for (const [first, second] of [
    [day, early],
    [day, late],
    [early, late],
  ] as const) {
    expect(compareEdtf(first!, second!)).toBeLessThan(0);
    expect(compareEdtf(second!, first!)).toBeGreaterThan(0);
  }
});

test('a day with a time gives an instant, to the second', () => {
  expect(instantOf(parseEdtf('2022-01-26T10:00:15Z'))).toBe(Date.UTC(2022, 0, 26, 10, 0, 15));
  expect(['2022-01-26', '2022-01-26/2022-01-27'].map((edtf) => instantOf(parseEdtf(edtf)))).toEqual([undefined, undefined]);
});

test.each([
  ['2022-01-26', false],
  ['2022-01-26?', true],
  ['2022-01-26~', true],
  ['2022/2023', false],
  ['2022/2023~', true],
  ['2022?/..', true],
  ['../..', false],
  ['2022-01-XX', false],
])('whether %s is uncertain in any part: %s', (edtf, uncertain) => {
  expect(isUncertain(parseEdtf(edtf))).toBe(uncertain);
});

test('the day of a date is known only if the date is a day', () => {
  expect(['2022-01-26', '2022-01-26?', '2022-01', '2022-01-26/2022-01-27', 'on Tuesday', undefined].map(dayOfEdtf)).toEqual([
    '2022-01-26',
    '2022-01-26',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('plain dates, which need no grammar, are read as the grammar reads them', () => {
  const two = fc.integer({ min: 0, max: 35 }).map((number) => String(number).padStart(2, '0'));
  const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
  const date = fc.oneof(year, fc.tuple(year, two), fc.tuple(year, two, two)).map((parts) => [parts].flat().join('-'));
  checkProperty(
    date,
    (text) => {
      // An end of an interval is always read by the grammar.
      const plain = safeParseEdtf(text);
      const whole = safeParseEdtf(`${text}/..`);
      if (/^\d{4}-2[1-4]$/.test(text)) return;
      expect(whole.ok).toBe(plain.ok);
      if (plain.ok && whole.ok) expect(whole.date).toMatchObject({ start: plain.date.kind === 'point' ? plain.date.point : {} });
    },
    500,
  );
});

describe('a date in another form is shown as it should be written', () => {
  test.each([
    ['27/11/2026', '2026-11-27'],
    ['11/27/2026', '2026-11-27'],
    ['3.4.2026', '2026-04-03'],
    ['2026/11/27', '2026-11-27'],
    ['2026-1-6', '2026-01-06'],
    ['2026-12-01 to 2026-12-04', '2026-12-01/2026-12-04'],
    ['2026-12-01–2026-12-04', '2026-12-01/2026-12-04'],
  ])('%s', (text, near) => {
    expect(safeParseEdtf(text)).toMatchObject({ reason: `"${text}" is not written as a date in EDTF: write ${near}` });
  });

  test.each(['3/4/2026', '31/02/2026', '2026-12-04 to 2026-12-01', '45.13.2026'])('but not %s, which may be several, or none', (text) => {
    const result = safeParseEdtf(text);
    expect(!result.ok && result.reason).not.toMatch(/EDTF: write \S+$/);
  });
});
