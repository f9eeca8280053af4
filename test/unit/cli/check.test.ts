import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_RULES } from '#rules/all-rules.ts';
import type { Message } from '#dossier/message.ts';
import { reportGithub } from '#rules/report/github.ts';
import { reportJson } from '#rules/report/json.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { reportSarif } from '#rules/report/sarif.ts';
import { parseCall, selectFiles, USAGE } from '../../../cli/check-call.ts';
import { copyProject, type ProjectCopy } from '../../support/project-copy.ts';
import { hasPipes, makePipe } from '../../support/named-pipe.ts';
import { runNode } from '../../support/run.ts';

const EVENT = 'chronology/trustees-vote.yaml';
const TERM = 'glossary/long-loan.yaml';
const UNUSED = 'references/unused.yaml';

/** A subject with one warning, and one with two errors besides. */
let warned: ProjectCopy, broken: ProjectCopy;

beforeAll(() => {
  [warned, broken] = [copyProject(), copyProject()];
  for (const subject of [warned, broken])
    subject.write(
      UNUSED,
      'title: Unused\npublisher: Nobody\nkind: news\nurl: https://example.org/\nopened: whole\ndigest: It says nothing.\n',
    );
  broken.replace(EVENT, 'ione-hartwell', 'ione-hartwel');
  broken.replace(TERM, 'related: [deed-of-return]', 'related: [deed-of-retur]');
});

afterAll(() => {
  for (const subject of [warned, broken]) subject.dispose();
});

const check = (subject: ProjectCopy, ...args: string[]) => runNode(['cli/check.ts', ...args], { BACKGROUNDER_PROJECT: subject.folder });

/** The rules and files that a run tells of, read from its JSON. */
async function findings(subject: ProjectCopy, ...args: string[]) {
  const { code, stdout, stderr } = await check(subject, '--format', 'json', ...args);
  const messages = stderr === '' ? (JSON.parse(stdout) as Message[]) : [];
  return { code, stderr, found: messages.map(({ ruleId, place }) => `${ruleId} ${place.file}`) };
}

describe.concurrent('npm run check', { timeout: 120_000 }, () => {
  test('ends with 1 where there are errors, and prints them for people', async () => {
    const { code, stdout, stderr } = await check(broken);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(`${broken.nameOf(EVENT)}:`);
    expect(stdout).toContain('"ione-hartwel" is not in the collection actors\n');
    expect(stdout).toMatch(/\n\n2 errors, 1 warning\n$/);
  });

  test.each([
    ['ends with 0 where there are no more warnings than allowed', ['--max-warnings', '1'], 0],
    ['ends with 1 where there are', ['--max-warnings', '0'], 1],
  ])('%s', async (_name, args, code) => {
    expect(await findings(warned, ...args)).toEqual({ code, stderr: '', found: [`reference-is-used ${warned.nameOf(UNUSED)}`] });
  });

  test('--rule leaves what other rules find untold, and uncounted', async () => {
    expect(await findings(broken, '--rule', 'reference-is-used')).toEqual({
      code: 0,
      stderr: '',
      found: [`reference-is-used ${broken.nameOf(UNUSED)}`],
    });
  });

  test('files leave what is found elsewhere untold', async () => {
    const { code, stdout } = await check(warned, warned.nameOf('glossary'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'no findings\n' });
    expect((await findings(broken, broken.nameOf(EVENT), broken.nameOf('references'))).found).toEqual([
      `mention-resolves ${broken.nameOf(EVENT)}`,
      `reference-is-used ${broken.nameOf(UNUSED)}`,
    ]);
  });

  test('--help prints how it is called', async () => {
    expect(await check(broken, '--help')).toEqual({ code: 0, stdout: `${USAGE}\n`, stderr: '' });
  });

  test('ends with 2 where the call is wrong, and says why', async () => {
    expect(await check(broken, '--rule', 'quote-is-verbatm')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no rule "quote-is-verbatm". Did you mean "quote-is-verbatim"?\n\nnpm run check -- --help tells how it is called.\n',
    });
  });

  if (hasPipes)
    test('waits for no pipe in the content, and tells it', async () => {
      const subject = copyProject();
      const pipes = ['briefings/pipe.mdx', 'glossary/pipe.yaml'];
      for (const pipe of pipes) makePipe(join(subject.folder, 'src/content', pipe));
      const { code, stdout, stderr } = await check(subject);
      subject.dispose();
      const told = pipes.map(
        (pipe) => `${subject.nameOf(pipe)}:1:1  error  file-is-an-entry
  this is a pipe, neither a file nor a folder
  Take it out of the content.
  docs/checks/file-is-an-entry.md
`,
      );
      expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: [...told, '2 errors\n'].join('\n'), stderr: '' });
    });

  test('ends with 2 where a project has no settings', async () => {
    const subject = copyProject();
    const settings = join(subject.folder, 'site.config.ts');
    rmSync(settings);
    const result = await check(subject);
    subject.dispose();
    expect(result).toEqual({
      code: 2,
      stdout: '',
      stderr: `${settings}: a project needs this file for its settings; npm run new -- site writes it\n\nNothing was checked.\n`,
    });
  });
});

describe('a call', () => {
  const FILES = new Set([
    'src/content/actors/ada.yaml',
    'src/content/actors/ben.yaml',
    'src/content/briefings/ferry.mdx',
    'src/content/places',
  ]);

  test('without arguments asks for everything', () => {
    expect(parseCall([], CONTENT_RULES)).toMatchObject({ help: false, rules: [], patterns: [], maxWarnings: Infinity });
    expect(selectFiles([], FILES)).toBe(FILES);
  });

  test('may name several rules and files', () => {
    expect(parseCall(['a', '--rule', 'yaml-is-valid', '--max-warnings=3', 'b', '--rule=file-is-utf8'], CONTENT_RULES)).toMatchObject({
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
  ])('may ask for the format %s', (format, reporter) => {
    expect(parseCall([`--format=${format}`], CONTENT_RULES).reporter).toBe(reporter);
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
    [['--rule', 'zzzzzzzzzzzzzzzzz'], 'There is no rule "zzzzzzzzzzzzzzzzz". docs/checks/README.md lists them.'],
    [
      ['--rule', 'link-resolves'],
      'This command does not look for link-resolves: npm run check looks at the content, npm run check:changes at what changed in it, npm run check:pages at the built site.',
    ],
    [['--format', 'xml'], 'There is no format "xml": formats are pretty, json, github, sarif.'],
    [['--format', 'constructor'], 'There is no format "constructor": formats are pretty, json, github, sarif.'],
    [['--max-warnings', 'few'], '--max-warnings takes a whole number, 0 or more.'],
    [['--max-warnings', ''], '--max-warnings takes a whole number, 0 or more.'],
    [['--max-warnings=-1'], '--max-warnings takes a whole number, 0 or more.'],
    [['--fix'], 'There is no option "--fix".'],
    [['--rule'], 'A value of --rule is missing behind it.'],
  ])('%j is refused', (args, says) => {
    expect(() => parseCall(args, CONTENT_RULES)).toThrow(says);
  });

  test('that names a file which is not there is refused, with one that is like it', () => {
    expect(() => selectFiles(['src/content/nothing/*.html'], FILES)).toThrow(
      'No file of the content matches "src/content/nothing/*.html".',
    );
    expect(() => selectFiles(['src/content/actors/adda.yaml'], FILES)).toThrow('Did you mean "src/content/actors/ada.yaml"?');
  });
});
