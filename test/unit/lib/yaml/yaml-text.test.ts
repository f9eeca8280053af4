import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml, valueAt, YamlPlaces } from '#lib/yaml/yaml-text.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

describe('YAML is parsed with its core types', () => {
  test.each<[yaml: string, data: unknown]>([
    ['a: 2022-01-26', { a: '2022-01-26' }],
    ['a: 2022-01-26T10:00:00Z', { a: '2022-01-26T10:00:00Z' }],
    ['a: 2022', { a: 2022 }],
    ['a: 1.5', { a: 1.5 }],
    ['a: [-3, 50.0, -0.5, 0]', { a: [-3, 50, -0.5, 0] }],
    ['a: 1_000', { a: '1_000' }],
    ['a: [0x7E6, 0o3746, 0b11, 2022.0, 2.022e3, +2022, 02022]', { a: ['0x7E6', '0o3746', '0b11', '2022.0', '2.022e3', '+2022', '02022'] }],
    ['a: 12:30', { a: '12:30' }],
    ['a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
    ['a: true\nb: null\nc: ~\nd:', { a: true, b: null, c: null, d: null }],
    ['a: |\n  b\n  c\n', { a: 'b\nc\n' }],
    ['a: >-\n  b\n  c\n', { a: 'b c' }],
    ['a: &x { b: 1 }\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['# nothing', undefined],
    ['', undefined],
  ])('%j', (yaml, data) => {
    const result = parseYaml(yaml);
    expect(result.ok && (result.data ?? undefined)).toEqual(data);
  });
});

test('issues have their offset and a reason on one line', () => {
  for (const yaml of ['a: [1', 'a: b: c', 'a: 1\na: 2', 'a: *b', '\ta: 1', 'a: "b', '%TAG\n---\na']) {
    const result = parseYaml(yaml);
    expect(result.ok, yaml).toBe(false);
    if (result.ok) continue;
    for (const { offset, reason } of result.issues) {
      expect(offset).toBeLessThanOrEqual(yaml.length);
      expect(reason).toMatch(/^\S.*\S$/);
    }
  }
});

test.each([
  ['a quotation mark that nothing closes', 'a: 1\nb: "text\nc: 2\nd:\n  - x\n', 2],
  ['a quotation mark that a later one closes', 'a: "text\nb: "more"\nc: 1\n', 1],
  ['a single quotation mark', "a: 'text\nb: 2\n", 1],
  ['a bracket', 'a:\n  b: [x,\n    y\n  c: 3\n', 2],
  ['a brace', 'a: {x: 1\nb: 2\n', 1],
])('%s is reported where it opens, without issues that follow from it', (_what, yaml, line) => {
  const result = parseYaml(yaml);
  expect(!result.ok && result.issues.map(({ offset, reason }) => [yaml.slice(0, offset).split('\n').length, reason])).toEqual([
    [line, 'the quotation mark or bracket that opens here is not closed'],
  ]);
});

test('a closed text of several lines is not reported for issues below it', () => {
  const yaml = 'a: "one\n  two"\nb: c: d\n';
  const result = parseYaml(yaml);
  expect(!result.ok && result.issues.map(({ offset }) => yaml.slice(0, offset).split('\n').length)).toEqual([3]);
});

describe('places are found', () => {
  const yaml = 'a: 1\nb:\n  - c: "two"\n  - d: >-\n      three\n';
  const places = new YamlPlaces(yaml);
  const at = ({ start, end }: { start: number; end: number }) => yaml.slice(start, end);

  test('of values', () => {
    expect(at(places.rangeOf(['a']))).toBe('1');
    expect(at(places.rangeOf(['b', 0, 'c']))).toBe('"two"');
    expect(at(places.rangeOf(['b', 1, 'd']))).toBe('>-\n      three\n');
  });

  test('of the nearest value around a missing one', () => {
    expect(places.rangeOf(['b', 0, 'x', 'y'])).toEqual(places.rangeOf(['b', 0]));
    expect(places.rangeOf(['x']).start).toBe(0);
    expect(new YamlPlaces('').rangeOf(['x'])).toEqual({ start: 0, end: 0 });
  });

  test('of keys', () => {
    expect(yaml.slice(places.offsetOfKey(['b', 1], 'd')).startsWith('d: >-')).toBe(true);
    expect(yaml.slice(places.offsetOfKey([], 'b')).startsWith('b:')).toBe(true);
    expect(places.offsetOfKey(['b', 0], 'x')).toBe(places.rangeOf(['b', 0]).start);
  });
});

test.each<[path: (string | number)[], value: unknown]>([
  [[], { a: [{ b: 1 }], c: 'text' }],
  [['a', 0, 'b'], 1],
  [['a', 1, 'b'], undefined],
  [['c', 'length', 'x'], undefined],
  [['x', 'y'], undefined],
])('the value at %j is %j', (path, value) => {
  expect(valueAt({ a: [{ b: 1 }], c: 'text' }, path)).toEqual(value);
});

test('any YAML that another library writes is parsed back', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1: #-[]{}"\'&*|>%@`!?,.~\n\té𝄞') });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(text, tie('tree'), { maxKeys: 3 }),
    ),
  }));
  checkProperty(fc.record({ field: tree }), (data) => expect(parseYaml(stringify(data))).toEqual({ ok: true, data }), 500);
});
