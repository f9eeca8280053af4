import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '#dossier/message.ts';
import type { RuleId } from '#schemas/rule-ids.ts';
import { reportGithub } from '#rules/report/github.ts';
import { reportJson } from '#rules/report/json.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { reportSarif } from '#rules/report/sarif.ts';
import { addFindingsOptions, type FindingsOptions } from '../../../../cli/check/findings-options.ts';
import { printFindings, selectFiles } from '../../../../cli/check/print-findings.ts';
import type { CommandContext } from '../../../../cli/terminal/command-context.ts';
import { Program } from '../../../../cli/terminal/program.ts';
import { makeProject, SETTINGS, type ProjectFolder } from '../../../support/command-project.ts';

const FINDING: Message = {
  ruleId: 'yaml-is-valid',
  severity: 'warning',
  reason: 'it ends too early',
  place: { file: 'a.yaml', line: 1, column: 1 },
};
const REPORT = { messages: [FINDING], texts: new Map<string, string>() };

describe('the options', () => {
  const parse = async (...args: string[]) => {
    const command = addFindingsOptions(new Program('check'), ['yaml-is-valid', 'file-is-utf8']);
    await command.runs(() => undefined).parseAsync(args, { from: 'user' });
    return command.opts<FindingsOptions>();
  };
  const print = (options: Partial<FindingsOptions>) => {
    const printed: string[] = [];
    const code = printFindings(REPORT, { format: 'pretty', ...options }, {
      print: (text: string) => printed.push(text),
    } as unknown as CommandContext);
    return { code, printed: printed.join('\n') };
  };

  test('print everything for people by default', async () => {
    expect(await parse()).toEqual({ format: 'pretty' });
    expect(print({})).toEqual({ code: 0, printed: reportPretty(REPORT) });
  });

  test('may name several rules, and a number of warnings', async () => {
    expect(await parse('--rule', 'yaml-is-valid', '--max-warnings=3', '--rule=file-is-utf8')).toMatchObject({
      rule: ['yaml-is-valid', 'file-is-utf8'] satisfies RuleId[],
      maxWarnings: 3,
    });
  });

  test.each([
    ['pretty', reportPretty],
    ['json', reportJson],
    ['github', reportGithub],
    ['sarif', reportSarif],
  ] as const)('may name the format %s', async (format, reporter) => {
    expect(print(await parse(`--format=${format}`)).printed).toBe(reporter(REPORT));
  });
});

describe('with wrong options', () => {
  let project: ProjectFolder;
  beforeEach(() => {
    project = makeProject(SETTINGS);
  });
  afterEach(() => project.dispose());

  test.each([
    [['--rule', 'zzzzzzzzzzzzzzzzz'], 'Unknown rule "zzzzzzzzzzzzzzzzz". docs/checks/README.md lists all rules.'],
    [
      ['--rule', 'link-resolves'],
      'This command does not apply link-resolves. npm run check applies the rules for content, npm run check:changes those for changes, and npm run check:pages those for the built site.',
    ],
    [['--format', 'xml'], '--format cannot be "xml". Allowed choices are pretty, json, github, sarif.'],
    [['--format', 'constructor'], '--format cannot be "constructor". Allowed choices are pretty, json, github, sarif.'],
    [['--max-warnings', 'few'], '--max-warnings cannot be "few". It must be a whole number, 0 or more.'],
    [['--max-warnings', ''], '--max-warnings cannot be "". It must be a whole number, 0 or more.'],
    [['--max-warnings=-1'], '--max-warnings cannot be "-1". It must be a whole number, 0 or more.'],
    [['--fix'], 'Unknown option "--fix".'],
    [['--rule'], '--rule needs a value.'],
  ])('npm run check -- %j checks nothing', async (args, says) => {
    const output = `${says}\n\nRun npm run check -- --help for the options.`;
    expect(await project.run(['check', ...args])).toMatchObject({ code: 2, output });
  });
});

describe('the files', () => {
  const FILES = new Set([
    'src/content/actors/ada.yaml',
    'src/content/actors/ben.yaml',
    'src/content/briefings/ferry.mdx',
    'src/content/places',
  ]);

  test('are all files if none is named', () => {
    expect(selectFiles([], FILES)).toBe(FILES);
  });

  test.each([
    ['src/content/actors/ada.yaml', ['src/content/actors/ada.yaml']],
    ['./src/content/actors/', ['src/content/actors/ada.yaml', 'src/content/actors/ben.yaml']],
    ['src\\content\\briefings', ['src/content/briefings/ferry.mdx']],
    ['src/content/*/[ab]*.yaml', ['src/content/actors/ada.yaml', 'src/content/actors/ben.yaml']],
    ['**/*.{mdx,md}', ['src/content/briefings/ferry.mdx']],
    ['src/content/places', ['src/content/places']],
  ])('%s is matched by %j', (pattern, files) => {
    expect([...selectFiles([pattern], FILES)]).toEqual(files);
  });

  test('that match nothing are a UsageError, with a suggestion', () => {
    expect(() => selectFiles(['src/content/nothing/*.html'], FILES)).toThrow(
      'No file of the content matches "src/content/nothing/*.html".',
    );
    expect(() => selectFiles(['src/content/actors/adda.yaml'], FILES)).toThrow('Did you mean "src/content/actors/ada.yaml"?');
  });
});
