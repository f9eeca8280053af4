import { expect, test } from 'vitest';
import { dated, day, edtf, edtfOrTime, moment } from '#schemas/fields/dated.ts';
import { parseYaml } from '#lib/yaml/yaml-text.ts';

test.each<[written: string, read: string]>([
  ['2020-03-04', '2020-03-04'],
  ['"2020-03-04"', '2020-03-04'],
  ['2020-03', '2020-03'],
  ['2020', '2020'],
  ['2020-03-04?', '2020-03-04?'],
  ['2020/..', '2020/..'],
])('the date %s in YAML is parsed as %s', (written, read) => {
  const result = parseYaml(`edtf: ${written}`);
  expect(edtf.parse(result.ok && (result.data as { edtf: unknown }).edtf)).toBe(read);
});

test.each(['2020-03', '2020', '2020-03-04?', '2020-03-04/2020-03-05', '2020-02-30', '2020-3-4', 'today', 2020, null])(
  '%j is no day',
  (value) => {
    expect(day.safeParse(value).success).toBe(false);
  },
);

const TIMES = ['2020-03-04T21:06+02:00', '2020-03-04T19:06Z'];

test('only the day of issue and the article’s moment may have a time, which needs a zone', () => {
  const fits = (schema: { safeParse(value: unknown): { success: boolean } }, ...values: unknown[]) =>
    values.map((value) => schema.safeParse(value).success);
  expect([edtf, day].map((schema) => fits(schema, ...TIMES))).toEqual([
    [false, false],
    [false, false],
  ]);
  expect([edtfOrTime, moment].map((schema) => fits(schema, ...TIMES, '2020-03-04', '2020-03-04T21:06'))).toEqual([
    [true, true, true, false],
    [true, true, true, false],
  ]);
  expect(fits(edtfOrTime, '2020-03', 2020, '2020-03-04/..')).toEqual([true, true, true]);
  expect(fits(moment, '2020-03', 2020, '2020-03-04/..', '2020-03-04?', 'on Tuesday')).toEqual([false, false, false, false, false]);
});

test.each<[what: string, value: object, fits: boolean]>([
  ['stated', { edtf: '2020', basis: 'stated' }, true],
  ['stated, with a note', { edtf: '2020', basis: 'stated', note: 'Roughly.' }, true],
  ['stated, with words', { edtf: '2020', basis: 'stated', words: 'last year' }, false],
  ['resolved from words', { edtf: '2020', basis: 'resolved', words: 'last year' }, true],
  ['resolved from nothing', { edtf: '2020', basis: 'resolved' }, false],
  ['background with sources', { edtf: '2020', basis: 'background', cites: ['gazette'] }, true],
  ['background without sources', { edtf: '2020', basis: 'background', cites: [] }, false],
  ['without a basis', { edtf: '2020' }, false],
])('whether a date may be %s depends on its basis and its precision', (_, value, fits) => {
  expect(dated.safeParse(value).success).toBe(fits);
});
