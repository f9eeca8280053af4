import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '#lib/dates/days.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { PlacedBox } from '#lib/drawing/pack-boxes.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { SIZES, type TimeMark } from '#views/timeline/time-marks.ts';
import { chooseWindows, spanOf } from '#views/timeline/time-windows.ts';
import { describeTimeline, layOutTimeline, type Timeline } from '#views/timeline/timeline.ts';
import { makeDossier } from '../../../support/entries.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

/** Written independently, so that mistakes in the packing show. */
const cover = (a: PlacedBox, b: PlacedBox) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.top + a.height, b.top + b.height) > Math.max(a.top, b.top);

const AS_OF = '2020-03-04';
const CROWD = ['2020-03-01', '2020-03-02', '2020-03-04', '2020-03-04', '2020-03-04', '2020-03-05'];

const [sample] = makeDossier().chronology;

function eventOn(edtf: string, id = 'x', data: Partial<DatedEvent['data']> = {}): DatedEvent {
  if (!sample) throw new Error('the minimal project has no event');
  return { ...sample, id, data: { ...sample.data, ...data, date: { edtf, basis: 'stated' } }, when: parseEdtf(edtf) };
}
const eventsOn = (...dates: string[]) => dates.map((edtf, index) => eventOn(edtf, `x${index}`));
const layOut = (events: DatedEvent[], hasLabels = true) => layOutTimeline(events, { asOf: AS_OF, words: enGB, hasLabels });
const sentenceOf = (timeline: Timeline) => describeTimeline(timeline, enGB);
const marksIn = (timeline: Timeline) => timeline.bands.flatMap(({ known, later }) => [...known, ...later]);
const only = (event: DatedEvent) => marksIn(layOut([event]))[0]!;

test('a label keeps off the line of the article’s day if there is room on the other side of its mark', () => {
  const [band] = layOut(eventsOn('2010', '2019-06-01')).bands;
  const box = band?.known.at(-1)?.box;
  expect(box?.right).toBeLessThan(band?.asOf ?? 0);
});

describe('the windows of time', () => {
  const windowsOf = (...dates: string[]) =>
    chooseWindows(
      dates.map((edtf) => spanOf(parseEdtf(edtf))),
      AS_OF,
    ).map(({ unit, from, to }) => `${unit} ${dayOf(from)}/${dayOf(to - 1)}`);

  test('are all years without a lens if there are few dates', () => {
    expect(windowsOf('1911?', '2018-03', '2020-03-04', '2020-10')).toEqual(['years 1911-01-01/2020-12-31']);
    expect(windowsOf()).toEqual(['years 2020-01-01/2020-12-31']);
  });

  test('have a lens of days if many dates are near the article’s day: the fullest, and of equals the earliest', () => {
    expect(windowsOf('1999', ...CROWD)).toEqual(['years 1999-01-01/2020-12-31', 'days 2020-02-23/2020-03-05']);
    expect(windowsOf('1999', ...CROWD, '2020-03-12')).toEqual(['years 1999-01-01/2020-12-31', 'days 2020-03-01/2020-03-12']);
  });

  test('have a lens of months in between if that has enough other dates', () => {
    const months = ['2019-12', '2020-01-05', '2020-02', '2020-04-30'];
    expect(windowsOf('1999', ...months, ...CROWD)).toEqual([
      'years 1999-01-01/2020-12-31',
      'months 2019-10-01/2020-04-30',
      'days 2020-02-23/2020-03-05',
    ]);
    expect(windowsOf('1999', ...months)).toEqual(['years 1999-01-01/2020-12-31', 'months 2019-10-01/2020-04-30']);
  });

  test('leave out a lens that would hardly enlarge anything', () => {
    expect(windowsOf(...CROWD, '2020-01', '2020-02', '2020-05', '2020-06')).toEqual([
      'years 2020-01-01/2020-12-31',
      'days 2020-02-23/2020-03-05',
    ]);
  });

  test('are not extended by an open date', () => {
    expect(windowsOf('2014/..', '../2016')).toEqual(['years 2014-01-01/2020-12-31']);
  });
});

describe('a mark', () => {
  test('is a point for a day, and a bar for a longer or less exact date', () => {
    const shapes = ['2020-03-01', '2020-03-01?', '2020-03', '2020-22', '2020', '2020-03-01/2020-03-02', '2014/..'];
    expect(shapes.map((edtf) => only(eventOn(edtf)).shape)).toEqual(['point', 'point', 'bar', 'bar', 'bar', 'bar', 'bar']);
  });

  test('is to scale: a day is at its middle, and a year fills its length', () => {
    const perDay = (SIZES.plotRight - SIZES.plotLeft) / 366;
    const day = only(eventOn('2020-01-01'));
    expect(day.from).toBeCloseTo(SIZES.plotLeft + perDay / 2);
    expect(day.to).toBe(day.from);
    const year = only(eventOn('2020', 'x', { status: 'planned' }));
    expect([year.from, year.to]).toEqual([SIZES.plotLeft, SIZES.plotRight]);
  });

  test('is open at the end where its date exceeds the drawing', () => {
    expect(['2014/..', '../2020-05', '2014/2020'].map((edtf) => only(eventOn(edtf)).open)).toEqual([
      { start: false, end: true },
      { start: true, end: true },
      { start: false, end: false },
    ]);
    const { bands } = layOut(eventsOn('1999', ...CROWD, '2020-03-05/2020-03-09'));
    expect(bands.at(-1)?.known.at(-1)).toMatchObject({ open: { start: false, end: true }, to: SIZES.plotRight });
  });

  test('says whether its date is uncertain', () => {
    expect(['2020-03-01?', '2020~', '2020'].map((edtf) => only(eventOn(edtf)).isUncertain)).toEqual([true, true, false]);
  });

  test('has its date in front of its title, in a lens without the year that its scale shows', () => {
    expect(only(eventOn('2020-03-04')).label?.when).toBe('4 Mar 2020');
    const { bands } = layOut(eventsOn('1999-05', ...CROWD));
    expect(bands.map(({ known }) => known[0]?.label?.when)).toEqual(['May 1999', '1 Mar']);
  });

  test('says whether its event is one that tells the story', () => {
    const { bands } = layOutTimeline(eventsOn(...CROWD), { asOf: AS_OF, words: enGB, isKey: ({ id }) => id === 'x2' });
    expect(bands.flatMap(({ known }) => known.filter(({ isKey }) => isKey).map(({ event }) => event.id))).toEqual(['x2']);
  });

  test('has its title on more lines where one has no room', () => {
    const title = 'The council votes to keep the ferry, and the harbour master says that it will sail until the winter of the next year';
    const lines = only(eventOn('2020-07-01', 'x', { title })).label?.lines ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(title);
  });

  test('has the whole title beside it, except in a compact drawing', () => {
    const event = eventOn('2020-03-04', 'x', { title: 'The council votes to keep the ferry' });
    expect(only(event).label?.lines).toEqual(['The council votes to keep the ferry']);
    expect(marksIn(layOut([event], false))[0]?.label).toBeUndefined();
  });
});

describe('a mark shows only what was known on the article’s day', () => {
  const perDay = (SIZES.plotRight - SIZES.plotLeft) / 366;
  const now = SIZES.plotLeft + (dayNumber(AS_OF) + 0.5 - dayNumber('2020-01-01')) * perDay;
  const markOf = (edtf: string, data: Partial<DatedEvent['data']> = {}) => only(eventOn(edtf, 'x', data));

  test('what was under way lasts until that day, also if its date ends before, and goes on in dashes', () => {
    for (const edtf of ['2020-01', '2020-02-10', '2020-01-10/..', '2020-02/2020-05']) {
      const mark = markOf(edtf, { status: 'under-way' });
      expect(mark, edtf).toMatchObject({ shape: 'bar', open: { end: true } });
      expect(mark.to, edtf).toBeCloseTo(now);
      expect(mark.unknownTo, edtf).toBeGreaterThan(now);
    }
  });

  test('what began that day is a point with dashes', () => {
    const mark = markOf(AS_OF, { status: 'under-way' });
    expect(mark).toMatchObject({ shape: 'point', open: { end: true } });
    expect(mark.unknownTo).toBeGreaterThan(mark.to);
  });

  test('what had happened on a day that is not known exactly is not drawn after it', () => {
    for (const edtf of ['2020-03', '2020?', '2020-02/2020-03']) {
      const mark = markOf(edtf);
      expect(mark.to, edtf).toBeCloseTo(now);
      expect([mark.open.end, mark.unknownTo], edtf).toEqual([false, undefined]);
    }
  });

  test('what certainly ended after it is unknown from there, unless a later source gives the date', () => {
    const event = eventOn('2020-02-10/2020-04-10');
    const mark = only(event);
    expect(mark.to).toBeCloseTo(now);
    expect(mark.unknownTo).toBeCloseTo(SIZES.plotLeft + 101 * perDay);
    const [confirmed] = marksIn(layOutTimeline([event], { asOf: AS_OF, words: enGB, isConfirmed: () => true }));
    expect(confirmed?.to).toBeCloseTo(SIZES.plotLeft + 101 * perDay);
    expect(confirmed?.unknownTo).toBeUndefined();
  });

  test('a plan or later knowledge without an end is a point with dashes, because nothing says how long it went on', () => {
    for (const data of [{ status: 'planned' }, { origin: 'later' }, { origin: 'later', status: 'under-way' }] as const) {
      const mark = markOf('2020-04-10/..', data);
      expect(mark).toMatchObject({ shape: 'point', open: { end: true } });
      expect(mark.unknownTo).toBeGreaterThan(mark.to);
      expect(mark.unknownTo! - mark.to).toBeLessThan(30);
    }
  });

  test('an event without an end is in the band of the plan that it was the outcome of', () => {
    const plan = eventOn('2020-04', 'plan', { status: 'planned' });
    const fact = eventOn('2020-04-10/..', 'fact', { origin: 'later' });
    const { bands } = layOut([...eventsOn('1999', '2019-12', '2020-01-05', '2020-02', '2020-04-30', ...CROWD), plan, fact]);
    const unitOf = (id: string) => bands.find(({ known, later }) => [...known, ...later].some(({ event }) => event.id === id))?.unit;
    expect([unitOf('plan'), unitOf('fact')]).toEqual(['months', 'months']);
  });

  test('plans and what later sources say are drawn in full', () => {
    for (const data of [{ status: 'planned' }, { origin: 'later' }, { origin: 'later', status: 'under-way' }] as const) {
      const mark = markOf('2020-02-10/2020-04-10', data);
      expect(mark.to).toBeCloseTo(SIZES.plotLeft + 101 * perDay);
      expect(mark.unknownTo).toBeUndefined();
    }
  });
});

test('later knowledge is separate, below the other events', () => {
  const events = [...eventsOn('2020-01-01', '2020-02-01'), eventOn('2020-01-01', 'after', { origin: 'later' })];
  const [band] = layOut(events).bands;
  expect(band?.known.map(({ event }) => event.id)).toEqual(['x0', 'x1']);
  expect(band?.later.map(({ event }) => event.id)).toEqual(['after']);
  expect(band?.knownTo).toBeLessThan(band!.later[0]!.box.top);
  expect(band?.knownTo).toBeGreaterThanOrEqual(Math.max(...band!.known.map(({ box }) => box.top + box.height)));
  expect(band?.height).toBeGreaterThan(Math.max(...band!.later.map(({ box }) => box.top + box.height)));
});

test('a lens is over the part that the next band shows, around the article’s day', () => {
  const { bands } = layOut(eventsOn('1999', ...CROWD));
  expect(bands.map(({ lens }) => lens !== undefined)).toEqual([true, false]);
  const { lens, asOf } = bands[0]!;
  expect(lens!.from).toBeLessThan(asOf);
  expect(lens!.to).toBeGreaterThan(asOf);
});

test('a scale has the ticks of its unit, with as many labels as there is room for', () => {
  const { bands } = layOut(eventsOn('1911', '2019-12', '2020-01-05', '2020-02', '2020-04-30', ...CROWD));
  const labels = bands.map(({ ticks }) => ticks.flatMap(({ label }) => label ?? []).join(', '));
  expect(labels).toMatchInlineSnapshot(`
    [
      "1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020",
      "Oct 2019, Nov, Dec, Jan 2020, Feb, Mar, Apr",
      "Sun 23, Mon 24, Tue 25, Wed 26, Thu 27, Fri 28, Sat 29, Sun 1, Mon 2, Tue 3, Wed 4, Thu 5",
    ]
  `);
});

test('the drawing has a caption', () => {
  expect(sentenceOf(layOut(eventsOn('1999', ...CROWD)))).toMatchInlineSnapshot(
    `"6 of 7 events from 1999 to 2020 fall in 12 days: 23 February – 5 March 2020."`,
  );
  expect(sentenceOf(layOut(eventsOn('1911', '2018')))).toMatchInlineSnapshot(`"2 events, 1911–2020."`);
  expect(sentenceOf(layOut(eventsOn('2020')))).toMatchInlineSnapshot(`"1 event, 2020."`);
});

describe('for any events', () => {
  const date = fc.oneof(
    fc.integer({ min: -30, max: 30 }).map((days) => dayOf(18_325 + days)),
    fc.constantFrom(
      '2020-03',
      '2020-02',
      '2020-01?',
      '2019-23',
      '2014',
      '1997-05-27',
      '2020-03-03/2020-03-09',
      '2012/..',
      '../2019',
      '19XX',
    ),
  );
  const title = fc.string({ unit: fc.constantFrom(...'abcdefgilmMW ŁЖ'), minLength: 1, maxLength: 90 });
  const data = fc.record({ title, origin: fc.constantFrom('article' as const, 'background' as const, 'later' as const) });
  const events = fc
    .array(fc.tuple(date, data), { maxLength: 40 })
    .map((all) => all.map(([edtf, own], index) => eventOn(edtf, `x${index}`, own)));
  const marksOf = (all: DatedEvent[], hasLabels: boolean): TimeMark[] =>
    layOut(all, hasLabels).bands.flatMap(({ known, later, top }) =>
      [...known, ...later].map((mark) => ({ ...mark, box: { ...mark.box, top: mark.box.top + top } })),
    );

  test.each([true, false])('marks and labels do not overlap each other or the edge (labels: %s)', (hasLabels) => {
    checkProperty(
      events,
      (all) => {
        const marks = marksOf(all, hasLabels);
        const pairs = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => [a.box, b.box] as const));
        expect(pairs.filter(([a, b]) => cover(a, b))).toEqual([]);
        expect(marks.filter(({ box }) => box.left < 0 || box.right > SIZES.width)).toEqual([]);
      },
      100,
    );
  });

  test('each has one mark, in order within its band, and the drawing is always the same', () => {
    checkProperty(
      events,
      (all) => {
        const marks = marksOf(all, true);
        expect(marks.map(({ event }) => event.id).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(marksOf(all, true)).toEqual(marks);
      },
      50,
    );
  });
});
