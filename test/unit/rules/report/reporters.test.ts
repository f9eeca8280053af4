import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '#rules/all-rules.ts';
import type { Message } from '#dossier/message.ts';
import { reportBrief } from '#rules/report/brief.ts';
import { reportGithub } from '#rules/report/github.ts';
import { findingsReport, reportJson } from '#rules/report/json.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { reportSarif } from '#rules/report/sarif.ts';
import { reportSince } from '#rules/report/since.ts';

const FERRY = 'src/content/briefings/ferry.mdx';
const LONG = `${'The ferry sails. '.repeat(8)}It carries 8,600 people. ${'The ferry sails. '.repeat(8)}`.trim();

const texts = new Map([
  [FERRY, `## The ferry\nIt has\t40 berths.\n\n${LONG}\n`],
  ['src/content/places/a, b.yaml', 'name: Holm\n'],
]);

const message = (place: Message['place'], changes: Partial<Message> = {}): Message => ({
  ruleId: 'number-is-sourced',
  severity: 'error',
  reason: '40 is in none of the sources cited here',
  hint: 'Correct the number.',
  place,
  ...changes,
});

const WITH_TAB = message({ file: FERRY, line: 2, column: 8, length: 2 });
const IN_LONG_LINE = message(
  { file: FERRY, line: 4, column: LONG.indexOf('8,600') + 1, length: 5 },
  { reason: '8,600 is in none of the sources cited here' },
);
const AT_THE_END = message({ file: FERRY, line: 5, column: 1 }, { ruleId: 'mdx-is-valid', reason: 'the text ends too early' });
const WITHOUT_TEXT = message(
  { file: 'src/content/places', line: 1, column: 1 },
  { ruleId: 'collection-is-complete', reason: 'the collection places is empty' },
);
const WARNING: Message = {
  ruleId: 'reference-is-used',
  severity: 'warning',
  reason: '100% of "a, b": unused\r\nindeed',
  place: { file: 'src/content/places/a, b.yaml', line: 1, column: 7 },
};

const report = { messages: [WITH_TAB, IN_LONG_LINE, AT_THE_END, WITHOUT_TEXT, WARNING], texts };
const none = { messages: [], texts };

describe('pretty', () => {
  test('shows each finding with its lines, and counts them', () => {
    expect(reportPretty(report)).toMatchInlineSnapshot(`
      "src/content/briefings/ferry.mdx:2:8  error  number-is-sourced
        40 is in none of the sources cited here
          1 | ## The ferry
        > 2 | It has 40 berths.
            |        ^^
        Correct the number.
        docs/checks/number-is-sourced.md

      src/content/briefings/ferry.mdx:4:148  error  number-is-sourced
        8,600 is in none of the sources cited here
        > 4 | …ails. The ferry sails. It carries 8,600 people. The ferry sails. The ferry sails. The ferry sails. T…
            |                                    ^^^^^
        Correct the number.
        docs/checks/number-is-sourced.md

      src/content/briefings/ferry.mdx:5:1  error  mdx-is-valid
        the text ends too early
        Correct the number.
        docs/checks/mdx-is-valid.md

      src/content/places:1:1  error  collection-is-complete
        the collection places is empty
        Correct the number.
        docs/checks/collection-is-complete.md

      src/content/places/a, b.yaml:1:7  warning  reference-is-used
        100% of "a, b": unused indeed
        > 1 | name: Holm
            |       ^
        docs/checks/reference-is-used.md

      4 errors, 1 warning"
    `);
  });

  test('points to the right column, also in a shortened line', () => {
    for (let column = 1; column <= LONG.length; column++) {
      const [, shown = '', marks = ''] =
        / > 4 \| (.*)\n {4}. \| ( *\^+)/.exec(reportPretty({ messages: [message({ file: FERRY, line: 4, column, length: 3 })], texts })) ??
        [];
      expect(shown.slice(marks.indexOf('^'), marks.length)).toBe(LONG.slice(column - 1, column + 2));
    }
  });

  test('says so if there are no findings', () => {
    expect(reportPretty(none)).toMatchInlineSnapshot(`"no findings"`);
  });

  test('prints more than three findings that are alike as one, with all their lines', () => {
    const empty = (index: number, field = 'digest') =>
      message(
        { file: FERRY, line: index + 1, column: 1 },
        { ruleId: 'entry-fits-schema', reason: `passages[${index}].${field}: the text is empty` },
      );
    const alike = reportPretty({ messages: [empty(0), empty(1), empty(2), empty(3), empty(4, 'note')], texts: new Map() });
    expect(alike).toMatchInlineSnapshot(`
      "src/content/briefings/ferry.mdx:1:1  error  entry-fits-schema
        passages[0].digest: the text is empty
        Correct the number.
        docs/checks/entry-fits-schema.md
        … and 3 more like it, on lines 2, 3, 4.

      src/content/briefings/ferry.mdx:5:1  error  entry-fits-schema
        passages[4].note: the text is empty
        Correct the number.
        docs/checks/entry-fits-schema.md

      5 errors"
    `);
    expect(reportPretty({ messages: [0, 1, 2].map((index) => empty(index)), texts: new Map() })).not.toContain('more like it');
  });
});

describe('brief', () => {
  const many = Array.from({ length: 5 }, (_, index) => ({ ...WARNING, place: { ...WARNING.place, column: index + 1 } }));

  test('shows every error, and the first three warnings of each rule', () => {
    const report = reportBrief({ messages: [WITH_TAB, ...many, IN_LONG_LINE], texts });
    expect(report.match(/ {2}error {2}/g)).toHaveLength(2);
    expect(report.match(/ {2}warning {2}/g)).toHaveLength(3);
    expect(report).toMatch(
      /\nand 2 more warnings of reference-is-used \(docs\/checks\/reference-is-used\.md\): npm run check lists them all$/,
    );
  });

  test('is the whole report if there are few findings', () => {
    const few = { messages: [WITH_TAB, ...many.slice(0, 3)], texts };
    expect(reportBrief(few)).toBe(reportPretty(few));
  });
});

describe('json', () => {
  test('lists each finding with the page of its rule', () => {
    expect(reportJson({ messages: [WITH_TAB, WARNING], texts })).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "findings": [
          {
            "ruleId": "number-is-sourced",
            "severity": "error",
            "reason": "40 is in none of the sources cited here",
            "hint": "Correct the number.",
            "place": {
              "file": "src/content/briefings/ferry.mdx",
              "line": 2,
              "column": 8,
              "length": 2
            },
            "docs": "docs/checks/number-is-sourced.md"
          },
          {
            "ruleId": "reference-is-used",
            "severity": "warning",
            "reason": "100% of \\"a, b\\": unused\\r\\nindeed",
            "place": {
              "file": "src/content/places/a, b.yaml",
              "line": 1,
              "column": 7
            },
            "docs": "docs/checks/reference-is-used.md"
          }
        ]
      }"
    `);
  });

  test('is an empty list without findings', () => {
    expect(JSON.parse(reportJson(none))).toEqual({ version: 1, findings: [] });
  });

  test('has the keys of its schema, and no others', () => {
    const printed: unknown = JSON.parse(reportJson(report));
    // Parsing removes the keys that the schema does not have.
    expect(findingsReport.parse(printed)).toEqual(printed);
  });
});

describe('github', () => {
  test('makes an annotation for each finding, and escapes special characters', () => {
    expect(reportGithub({ messages: [WITH_TAB, WARNING], texts })).toMatchInlineSnapshot(`
      "::error file=src/content/briefings/ferry.mdx,line=2,col=8,endColumn=10,title=number-is-sourced::40 is in none of the sources cited here%0ACorrect the number.%0Adocs/checks/number-is-sourced.md
      ::warning file=src/content/places/a%2C b.yaml,line=1,col=7,endColumn=8,title=reference-is-used::100%25 of "a, b": unused%0D%0Aindeed%0Adocs/checks/reference-is-used.md
      1 error, 1 warning"
    `);
  });

  test('says so if there are no findings', () => {
    expect(reportGithub(none)).toBe('no findings');
  });
});

describe('sarif', () => {
  interface Log {
    version: string;
    $schema: string;
    runs: {
      tool: { driver: { name: string; rules: Record<string, unknown>[] } };
      columnKind: string;
      results: Record<string, unknown>[];
    }[];
  }
  const logOf = (messages: Message[]) => JSON.parse(reportSarif({ messages, texts })) as Log;

  test('has one run of version 2.1.0 that describes every rule', () => {
    const { version, $schema, runs } = logOf([]);
    expect({ version, $schema, runs: runs.length }).toEqual({
      version: '2.1.0',
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      runs: 1,
    });
    const { tool, columnKind, results } = runs[0]!;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toEqual([]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(ALL_RULES.map(({ id }) => id));
    expect(tool.driver.rules.find(({ id }) => id === 'reference-is-used')).toMatchInlineSnapshot(`
      {
        "defaultConfiguration": {
          "level": "warning",
        },
        "fullDescription": {
          "text": "The list of references shows readers what the explainer rests on. A page that nothing rests on does not belong there; often its citation was forgotten.",
        },
        "help": {
          "text": "Cite the reference where its content is used, or remove its file. See docs/checks/reference-is-used.md.",
        },
        "id": "reference-is-used",
        "shortDescription": {
          "text": "Every reference is cited somewhere.",
        },
      }
    `);
  });

  test('has each finding in sentences, with its place', () => {
    expect(logOf([WITH_TAB, WARNING]).runs[0]!.results).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "src/content/briefings/ferry.mdx",
                },
                "region": {
                  "endColumn": 10,
                  "startColumn": 8,
                  "startLine": 2,
                },
              },
            },
          ],
          "message": {
            "text": "40 is in none of the sources cited here. Correct the number.",
          },
          "ruleId": "number-is-sourced",
        },
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "src/content/places/a%2C%20b.yaml",
                },
                "region": {
                  "startColumn": 7,
                  "startLine": 1,
                },
              },
            },
          ],
          "message": {
            "text": "100% of "a, b": unused
      indeed.",
          },
          "ruleId": "reference-is-used",
        },
      ]
    `);
  });

  test('every result names a rule that the run describes', () => {
    const { tool, results } = logOf(report.messages).runs[0]!;
    const ids = tool.driver.rules.map(({ id }) => id);
    for (const { ruleId } of results) expect(ids).toContain(ruleId);
  });
});

/** Colours a terminal red, rings its bell and reverses the text after it; `\u009b` starts a command like ESC and [. */
const ACTING = 'x\u001b[31m\u0007\u009b31m\u202ey';

test.each([
  ['pretty', reportPretty],
  ['brief', reportBrief],
  ['json', reportJson],
  ['github', reportGithub],
  ['sarif', reportSarif],
])('no name or text in a finding controls the terminal or the log: %s', (_format, reporter) => {
  const file = `src/content/glossary/${ACTING}.yaml`;
  const finding = message({ file, line: 1, column: 1 }, { reason: ACTING, hint: ACTING });
  const shown = reporter({ messages: [finding], texts: new Map([[file, ACTING]]) });
  expect(shown).toContain('31m');
  expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

describe('after a save', () => {
  const since = (before: readonly Message[], messages: readonly Message[]) => reportSince(before, { messages, texts });
  const moved = (by: number, { place, ...rest }: Message): Message => ({ ...rest, place: { ...place, line: place.line + by } });

  test('a finding that was there before is only counted, wherever its line is now', () => {
    expect(since([WITH_TAB, WARNING], [moved(3, WITH_TAB)])).toMatchInlineSnapshot(
      `"as before: 1 error (src/content/briefings/ferry.mdx:5:8); npm run check prints it again"`,
    );
    expect(since([WITH_TAB, WARNING], [WARNING, WITH_TAB])).toMatchInlineSnapshot(
      `"as before: 1 error, 1 warning (src/content/briefings/ferry.mdx:2:8, src/content/places/a, b.yaml:1:7); npm run check prints them again"`,
    );
  });

  test('a new finding is printed, also beside others, and a second one like a known one is new', () => {
    expect(since([WITH_TAB], [WITH_TAB, WITHOUT_TEXT])).toMatchInlineSnapshot(`
      "src/content/places:1:1  error  collection-is-complete
        the collection places is empty
        Correct the number.
        docs/checks/collection-is-complete.md

      1 error
      as before: 1 error (src/content/briefings/ferry.mdx:2:8); npm run check prints it again"
    `);
    expect(since([WITH_TAB], [WITH_TAB, moved(2, WITH_TAB)])).toMatchInlineSnapshot(`
      "src/content/briefings/ferry.mdx:4:8  error  number-is-sourced
        40 is in none of the sources cited here
        > 4 | The ferry sails. The ferry sails. The ferry sails. The ferry sails. The ferry sails. The ferry sails…
            |        ^^
        Correct the number.
        docs/checks/number-is-sourced.md

      1 error
      as before: 1 error (src/content/briefings/ferry.mdx:2:8); npm run check prints it again"
    `);
  });

  test('a finding that comes again after it was fixed is printed again', () => {
    expect(since([], [WITH_TAB])).toBe(reportBrief({ messages: [WITH_TAB], texts }));
  });
});
