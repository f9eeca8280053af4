import { describe, expect, test } from 'vitest';
import { CHECK_RULES } from '#rules/all-rules.ts';
import { reportGithub } from '#rules/report/github.ts';
import { reportJson } from '#rules/report/json.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { reportSarif } from '#rules/report/sarif.ts';
import { parseCall, selectFiles } from '../../../../cli/check/check-call.ts';

describe('the arguments', () => {
  const FILES = new Set([
    'src/content/actors/ada.yaml',
    'src/content/actors/ben.yaml',
    'src/content/briefings/ferry.mdx',
    'src/content/places',
  ]);

  test('select everything if there are none', () => {
    expect(parseCall([], CHECK_RULES)).toMatchObject({ help: false, rules: [], patterns: [], maxWarnings: Infinity });
    expect(selectFiles([], FILES)).toBe(FILES);
  });

  test('may name several rules and files', () => {
    expect(parseCall(['a', '--rule', 'yaml-is-valid', '--max-warnings=3', 'b', '--rule=file-is-utf8'], CHECK_RULES)).toMatchObject({
      rules: ['yaml-is-valid', 'file-is-utf8'],
      patterns: ['a', 'b'],
      maxWarnings: 3,
    });
  });

  test.each([
    ['pretty', reportPretty],
    ['json', reportJson],
    ['github', reportGithub],
    ['sarif', reportSarif],
  ])('may name the format %s', (format, reporter) => {
    expect(parseCall([`--format=${format}`], CHECK_RULES).reporter).toBe(reporter);
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

  test.each([
    [['--rule', 'zzzzzzzzzzzzzzzzz'], 'Unknown rule "zzzzzzzzzzzzzzzzz". docs/checks/README.md lists all rules.'],
    [
      ['--rule', 'link-resolves'],
      'This command does not apply link-resolves. npm run check applies the rules for content, npm run check:changes those for changes, and npm run check:pages those for the built site.',
    ],
    [['--format', 'xml'], 'Unknown format "xml". Formats are pretty, json, github, sarif.'],
    [['--format', 'constructor'], 'Unknown format "constructor". Formats are pretty, json, github, sarif.'],
    [['--max-warnings', 'few'], '--max-warnings must be a whole number, 0 or more.'],
    [['--max-warnings', ''], '--max-warnings must be a whole number, 0 or more.'],
    [['--max-warnings=-1'], '--max-warnings must be a whole number, 0 or more.'],
    [['--fix'], 'Unknown option "--fix".'],
    [['--rule'], '--rule needs a value.'],
  ])('%j is a UsageError', (args, says) => {
    expect(() => parseCall(args, CHECK_RULES)).toThrow(says);
  });

  test('that match no file are a UsageError, with a suggestion', () => {
    expect(() => selectFiles(['src/content/nothing/*.html'], FILES)).toThrow(
      'No file of the content matches "src/content/nothing/*.html".',
    );
    expect(() => selectFiles(['src/content/actors/adda.yaml'], FILES)).toThrow('Did you mean "src/content/actors/ada.yaml"?');
  });
});
