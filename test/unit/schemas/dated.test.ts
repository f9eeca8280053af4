import { expect, test } from 'vitest';
import { dated, day, edtf } from '#schemas/dated.ts';
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
