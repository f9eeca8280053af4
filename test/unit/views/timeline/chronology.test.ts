import { describe, expect, test } from 'vitest';
import { describeEvent, groupByPeriod } from '#views/timeline/chronology.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { makeDossier } from '../../../support/entries.ts';

const AS_OF = '2020-03-04';

/** The period of an event. */
function periodOf(edtf: string, more: { origin?: string; status?: string } = {}): string | undefined {
  const { origin = 'article', status = 'happened' } = more;
  const yaml = `date: { edtf: "${edtf}", basis: stated }\norigin: ${origin}\nstatus: ${status}`;
  const { chronology } = makeDossier({ 'chronology/council-vote.yaml': null, 'chronology/x.yaml': yaml });
  return groupByPeriod(chronology, AS_OF)[0]?.id;
}

describe(`with an article of ${AS_OF}, an event`, () => {
  test.each<[edtf: string, period: string]>([
    ['1999', 'years'],
    ['2018-12-31', 'years'],
    ['2019-01-01', 'months'],
    ['2019', 'months'],
    ['2020-02-18', 'months'],
    ['2020-02-19', 'weeks'],
    ['2020-03-03', 'weeks'],
    ['2020-03-01/2020-03-03', 'weeks'],
    ['2020-03-04', 'day'],
    ['2020-03-04?', 'day'],
    ['2020-03-05', 'ahead'],
    ['2020-04', 'ahead'],
    ['2020-03-04/2020-03-10', 'day'],
    ['2014/..', 'years'],
    ['../2020-05', 'years'],
  ])('of %s is in the period "%s"', (edtf, period) => {
    expect(periodOf(edtf)).toBe(period);
  });

  test('of later knowledge is in the period "later", whatever its day', () => {
    expect(['2019-01-01', AS_OF, '2021'].map((edtf) => periodOf(edtf, { origin: 'later' }))).toEqual(['later', 'later', 'later']);
  });

  test('that was planned is in the period "ahead" if it may be after that day, even if its date begins before', () => {
    const planned = (edtf: string) => periodOf(edtf, { status: 'planned' });
    expect(['2020', '2020-03', '2020-03-01/2020-03-20', '2020-03-04/2020-03-10', '2020-02-28/..'].map(planned)).toEqual(
      Array(5).fill('ahead'),
    );
    expect([AS_OF, '2020-03-03'].map(planned)).toEqual(['day', 'weeks']);
  });
});

test.each<[yaml: string, line: string]>([
  ['date: { edtf: 2020-03-01, basis: stated }', '1 March 2020: It is so'],
  ['date: { edtf: 2020-03-01, basis: stated }\norigin: background', '1 March 2020: It is so (background)'],
  ['date: { edtf: 2019-23, basis: stated }\nstatus: under-way', 'Under way since autumn 2019: It is so'],
  ['date: { edtf: 2020-02/.., basis: stated }\nstatus: under-way', 'From February 2020, under way: It is so'],
  ['date: { edtf: 2020-03-06, basis: stated }\nstatus: planned', 'Planned for 6 March 2020: It is so'],
  ['date: { edtf: 2020-03-06/.., basis: stated }\nstatus: planned', 'From 6 March 2020, planned: It is so'],
])('the date of an event says whether it had happened: %j', (yaml, line) => {
  const { chronology } = makeDossier({ 'chronology/council-vote.yaml': null, 'chronology/x.yaml': `title: It is so\n${yaml}` });
  expect(chronology.map((event) => describeEvent(event, enGB))).toEqual([line]);
});

test('the colon between the date of an event and its title has the spaces of the language', () => {
  const [event] = makeDossier().chronology;
  expect(event && describeEvent(event, wordsOf({ language: 'fr' }))).toMatch(/^\d+ mars 2020\u202f: /);
});

test('periods are in chronological order, without empty ones, and events keep their order', () => {
  const on = (edtf: string, origin = 'article') => `date: { edtf: "${edtf}", basis: stated }\norigin: ${origin}`;
  const { chronology } = makeDossier({
    'chronology/a.yaml': on('2021', 'later'),
    'chronology/b.yaml': on('2001'),
    'chronology/c.yaml': on('2000'),
  });
  expect(groupByPeriod(chronology, AS_OF).map(({ id, events }) => `${id}: ${events.map((event) => event.id).join(' ')}`))
    .toMatchInlineSnapshot(`
    [
      "years: c b",
      "day: council-vote",
      "later: a",
    ]
  `);
  expect(groupByPeriod([], AS_OF)).toEqual([]);
});
