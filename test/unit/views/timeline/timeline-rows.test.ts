import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import type { DatedEvent } from '#dossier/dossier.ts';
import { layOutRows, type TimelineRow } from '#views/timeline/timeline-rows.ts';
import { makeDossier } from '../../../support/entries.ts';

const AS_OF = '2020-03-04';
const [sample] = makeDossier().chronology;

function eventOn(edtf: string, data: Partial<DatedEvent['data']> = {}, id = edtf): DatedEvent {
  if (!sample) throw new Error('the minimal project has no event');
  return { ...sample, id, data: { ...sample.data, ...data, date: { edtf, basis: 'stated' } }, when: parseEdtf(edtf) };
}

/** A row in a line: what it is, and the bars beside it. */
const outline = (row: TimelineRow) => {
  const lanes = row.lanes.map(({ event, place, part, ends }) => `${place} ${event.id} ${part}${ends ? ' ends' : ''}`);
  const what = {
    event: () => 'event' in row && row.event.id,
    gap: () => 'length' in row && row.length,
    scale: () => 'unit' in row && `${row.count} ${row.unit} = ${row.length}`,
    'as-of': () => '',
  }[row.kind]();
  return [`${row.kind} ${what}`.trim(), ...lanes].join(' | ');
};
const rowsOf = (...events: DatedEvent[]) => {
  const { known, later } = layOutRows(events, { asOf: AS_OF });
  return { known: known.map(outline), later: later.map(outline) };
};

test('events are in rows, with the time between them to scale, up to the line of the article’s day and beyond', () => {
  expect(rowsOf(eventOn('2000-01-01'), eventOn('2005-01-01'), eventOn(AS_OF), eventOn('2020-12-31', { status: 'planned' })).known)
    .toMatchInlineSnapshot(`
    [
      "scale 1 years = 11",
      "event 2000-01-01",
      "gap 57",
      "event 2005-01-01",
      "gap 173",
      "event 2020-03-04",
      "as-of",
      "gap 9",
      "event 2020-12-31",
    ]
  `);
});

test('a bar runs beside the rows of its time, in a place of its own', () => {
  expect(rowsOf(eventOn('2000-01-01'), eventOn('2004/2008'), eventOn('2005/2006'), eventOn('2007-01-01'), eventOn('2010-01-01')).known)
    .toMatchInlineSnapshot(`
    [
      "scale 1 years = 11",
      "event 2000-01-01",
      "gap 46",
      "event 2004/2008 | 0 2004/2008 start",
      "gap 11 | 0 2004/2008 through",
      "event 2005/2006 | 0 2004/2008 through | 1 2005/2006 start",
      "gap 23 | 0 2004/2008 through | 1 2005/2006 through ends",
      "event 2007-01-01 | 0 2004/2008 through",
      "gap 23 | 0 2004/2008 through ends",
      "gap 11",
      "event 2010-01-01",
      "gap 116",
      "as-of",
    ]
  `);
});

test('the bar of something that was under way goes on as unknown after the line of the article’s day', () => {
  expect(rowsOf(eventOn('2000/..', { status: 'under-way' }), eventOn('2020-12-31', { status: 'planned' })).known).toMatchInlineSnapshot(`
    [
      "scale 1 years = 11",
      "event 2000/.. | 0 2000/.. start",
      "gap 231 | 0 2000/.. through",
      "as-of | 0 2000/.. through",
      "gap 18 | 0 2000/.. unknown",
      "event 2020-12-31",
    ]
  `);
});

test('dashes run beside the row of a plan or of later knowledge that has no end, and no further', () => {
  const { known, later } = rowsOf(
    eventOn('2000-01-01'),
    eventOn('2020-06-01/..', { origin: 'later' }, 'a'),
    eventOn('2020-07-01/..', { status: 'planned' }, 'b'),
    eventOn('2020-09-01', { status: 'planned' }, 'c'),
    eventOn('2020-12-01', { origin: 'later' }, 'd'),
  );
  expect({ known: known.slice(-4), later }).toMatchInlineSnapshot(`
    {
      "known": [
        "gap 4",
        "event b | 0 b unknown",
        "gap 2",
        "event c",
      ],
      "later": [
        "scale 1 years = 11",
        "event a | 0 a unknown",
        "gap 6",
        "event d",
      ],
    }
  `);
});

test('the scale changes where a closer look begins and ends', () => {
  const days = ['2020-03-01', '2020-03-02', '2020-03-03', '2020-03-04'].map((edtf) => eventOn(edtf));
  expect(rowsOf(eventOn('1999-01-01'), ...days, eventOn('2020-12-01', { status: 'planned' })).known).toMatchInlineSnapshot(`
    [
      "scale 1 years = 11",
      "event 1999-01-01",
      "gap 231",
      "scale 1 days = 18",
      "gap 147",
      "event 2020-03-01",
      "gap 18",
      "event 2020-03-02",
      "gap 18",
      "event 2020-03-03",
      "gap 18",
      "event 2020-03-04",
      "gap 9",
      "as-of",
      "gap 9",
      "scale 1 years = 11",
      "gap 8",
      "event 2020-12-01",
    ]
  `);
});

test('what later sources say has rows of its own, without the line of the article’s day', () => {
  const { known, later } = rowsOf(
    eventOn('2000-01-01'),
    eventOn('2020-03-04', { origin: 'later' }, 'a'),
    eventOn('2020-06-04', { origin: 'later' }, 'b'),
  );
  expect(known.at(-1)).toBe('as-of');
  expect(later).toMatchInlineSnapshot(`
    [
      "scale 1 years = 11",
      "event a",
      "gap 3",
      "event b",
    ]
  `);
});

test('there are no rows without events', () => {
  expect(rowsOf()).toEqual({ known: [], later: [] });
});

test('a bar that runs past other events has a letter, where it starts and again every few rows', () => {
  const days = Array.from({ length: 8 }, (_, index) => eventOn(`2001-01-0${index + 1}`));
  const { known } = layOutRows([eventOn('2000/2003'), ...days, eventOn('2010/2011')], { asOf: AS_OF });
  expect(known.flatMap((row) => (row.kind === 'event' && row.letter ? [`${row.letter} ${row.event.id}`] : []))).toEqual(['A 2000/2003']);
  const shown = known.flatMap((row) => (row.kind === 'event' && row.lanes.some(({ letter }) => letter) ? [row.event.id] : []));
  expect(shown).toEqual(['2000/2003', '2001-01-06']);
});
