import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml, valueAt, YamlPlaces } from '#lib/yaml/yaml-text.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';
import { growthOf, QUADRATIC } from '../../../support/growth.ts';

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

/** The issues of a text, each as its line, the rest of the line from its place on, the reason and the hint. */
function issuesOf(yaml: string): string[] {
  const result = parseYaml(yaml);
  if (result.ok) return [];
  return result.issues.map(({ offset, reason, hint }) => {
    const before = yaml.slice(0, offset).split('\n').length;
    return `${before} «${yaml.slice(offset).split('\n')[0]}» ${reason} → ${hint ?? ''}`;
  });
}

const QUOTE_OPEN = 'the quotation mark that opens here is not closed';
const BRACKET_OPEN = 'the bracket that opens here is not closed';

test.each([
  ['a quotation mark that nothing closes', 'a: 1\nb: "text\nc: 2\nd:\n  - x\n', 2, QUOTE_OPEN],
  ['a quotation mark that a later one closes', 'a: "text\nb: "more"\nc: 1\n', 1, QUOTE_OPEN],
  ['a single quotation mark', "a: 'text\nb: 2\n", 1, QUOTE_OPEN],
  ['a quotation mark before a text with curly ones', 'a: "The “old” pier\nb: 2\n', 1, QUOTE_OPEN],
  ['a bracket', 'a:\n  b: [x,\n    y\n  c: 3\n', 2, BRACKET_OPEN],
  ['a brace', 'a: {x: 1\nb: 2\n', 1, BRACKET_OPEN],
])('%s is reported where it opens, without issues that follow from it', (_what, yaml, line, reason) => {
  const result = parseYaml(yaml);
  expect(!result.ok && result.issues.map(({ offset, reason: given }) => [yaml.slice(0, offset).split('\n').length, given])).toEqual([
    [line, reason],
  ]);
});

describe('a common mistake is reported once, where it is, with how to fix it', () => {
  test.each<[what: string, yaml: string, report: string]>([
    [
      'a curly quotation mark that closes a straight one',
      'a: "Word”\nb: 2\n',
      '1 «”» a curly quotation mark does not close a straight one → Write " in place of ”.',
    ],
    ['the same at the end of the file', 'a: "Word“', '1 «“» a curly quotation mark does not close a straight one → Write " in place of “.'],
    ['a single one', "a: 'Word’\nb: 2\n", "1 «’» a curly quotation mark does not close a straight one → Write ' in place of ’."],
    ['one in a list', 'a: ["p1”, p2]\nb: 2\n', '1 «”, p2]» a curly quotation mark does not close a straight one → Write " in place of ”.'],
    [
      'quotation marks inside a text',
      'a: "The "old" pier."\nb: 2\n',
      '1 «"old" pier."» the quotation mark ends the text, and more words follow → Inside a text, write curly quotation marks. If the text begins with a quotation, put all of it in straight single quotation marks.',
    ],
    [
      'an apostrophe inside a text',
      "a: 'The pier's end.'\nb: 2\n",
      "1 «'s end.'» the apostrophe ends the text, because the text begins with the same mark → Write a curly apostrophe: ’.",
    ],
    ['a comma behind a text', 'a: "Pier",\nb: 2\n', '1 «,» there is a comma behind the value → Remove the comma.'],
    [
      'a second list',
      'a: [p1] [p2]\nb: 2\n',
      '1 «[p2]» there is another bracket behind the closing one → Write one list in one pair of brackets, as in [p1, p2]. Put a text with brackets in quotation marks.',
    ],
    ['a missing colon', 'a: 1\nlist\n  b: 2\n  c: 3\n', '2 «list» a line lacks its colon → Write “list:”.'],
    ['another sign for a colon', 'term; pier\nb: 2\n', '1 «; pier» a line lacks its colon → Write “term: ” and then the value.'],
    [
      'a missing space',
      'a:\n  text:Words.\n  b: 2\n',
      '2 «Words.» there is no space behind the colon → Write “text: ” and then the value.',
    ],
    [
      'a text that is not indented',
      'a:\n  b: |\n  Words here\n  c: 1\n',
      '3 «  Words here» the text is not indented below the field it belongs to → Indent each line of it further than the line with the field’s name.',
    ],
    [
      'what Git leaves of a conflict',
      'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n',
      '2 «<<<<<<< HEAD» Git has marked two versions here that it could not merge → Keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
    [
      'a no-break space behind a colon',
      'a: 1\nkind:\u00a0person\n',
      '2 «\u00a0person» the space behind the colon is not an ordinary one → Type it again with the space bar.',
    ],
    [
      'a list whose dashes are not below each other',
      'a:\n   - text: A.\n    cites: [p1]\n',
      '3 «    cites: [p1]» a line of a list is indented differently from the others → Give all dashes of the list the same indentation, and the fields below a dash that of the first field behind it.',
    ],
    [
      'a dash that stands before those above it',
      'a:\n  - b: 1\n - b: 2\n',
      '3 « - b: 2» a line of a list is indented differently from the others → Give all dashes of the list the same indentation, and the fields below a dash that of the first field behind it.',
    ],
    [
      'a dash that stands behind those above it',
      'a:\n  - b: 1\n   - b: 2\n',
      '3 «- b: 2» a line of a list is indented differently from the others → Give all dashes of the list the same indentation, and the fields below a dash that of the first field behind it.',
    ],
    [
      'a field that is indented further than the one behind the dash',
      'a:\n  - text: A.\n     cites: [p1]\n',
      '3 «cites: [p1]» the line is indented further than the field above it → Give it the same indentation as the fields around it.',
    ],
    [
      'a bracket that is open before the next item of a list',
      'a:\n  - text: A.\n    cites: [p1\n  - text: B.\n    cites: [p2]\n',
      '3 «[p1» the bracket that opens here is not closed → Close it with ] behind its last item.',
    ],
    [
      'an asterisk before a text',
      'a: *Word*\nb: 2\n',
      '1 «*Word*» the text begins with *, which has a meaning in YAML → Put the whole text in quotation marks.',
    ],
    ['tabs on several lines', 'a:\n\tb: 1\n\tc: 2\n', '2 «\tb: 1» a line is indented with a tab → Indent every line with spaces.'],
  ])('%s', (_what, yaml, report) => {
    expect(issuesOf(yaml)).toEqual([report]);
  });

  test('and mistakes that have nothing to do with each other are reported together', () => {
    expect(issuesOf('a: b: c\nd: @e\n')).toHaveLength(2);
  });

  test.each([
    ['curly quotation marks inside a text', 'a: "The “old” pier, “new”"\nb: “Word”\n'],
    ['a colon in an address', 'a: https://example.org\n'],
    ['a text over several lines, with curly marks at their ends', 'a: "He said “no”\n  and left"\n'],
    ['apostrophes in double quotation marks', 'a: "The pier\'s end"\n'],
  ])('but not %s', (_what, yaml) => {
    expect(issuesOf(yaml)).toEqual([]);
  });
});

test('a long text with many curly quotation marks and no straight one at its end is explained in time that grows with it', () => {
  const parse = (size: number) => parseYaml(`a: "“${'”a'.repeat(size)}\nb: c\n`);
  expect(growthOf(parse, 5000)).toBeLessThan(QUADRATIC);
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
