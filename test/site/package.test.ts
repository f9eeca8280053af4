import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writePackage } from '../../tools/package/write-package.ts';
import { applyCodeBlocks, readCodeBlocks } from '../support/copies/code-copy.ts';
import { buildIn } from '../support/build-site.ts';
import { runCommand } from '../support/command-project.ts';
import { differingFiles, filesIn } from '../support/copies/files-in.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { run, runNode, type RunResult } from '../support/run.ts';
import { until } from '../support/until.ts';

/** The sections of docs/extend.md with examples. */
const RULES_OF_GUIDE = ['A rule of your own', 'A checker of built pages'];
const SETTINGS_OF_GUIDE = ['Override a component', 'Change the styles', 'Change the words', 'A block of your own', 'An export of your own'];
const readExamples = (sections: readonly string[]) => sections.flatMap((heading) => readCodeBlocks('docs/extend.md', heading));

/** In bytes, unpacked. A language takes about 0.2 MB. */
const LARGEST = 6_000_000;

const SETTINGS = [
  ...['--title', 'The herbal', '--tagline', 'An explainer', '--language', 'en-GB', '--url', 'https://herbal.example.org'],
  ...['--topic', 'The vote', '--package', '0.1.0'],
];

const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-newsroom-'));
const newsroom = join(workspace, 'herbal');
const installed = join(newsroom, 'node_modules/backgrounder');
const output = join(workspace, 'dist');

/** Links the packages of this repository into another `node_modules`, as if npm had installed them there. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter((each) => !each.startsWith('.'))) {
    if (name.startsWith('@')) linkPackages(join(from, name), join(to, name));
    else symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

/** The repository as it was one commit ago, with the packages of today; undefined where the clone has no history. */
async function checkOutBefore(): Promise<string | undefined> {
  const [folder, archive] = [join(workspace, 'before'), join(workspace, 'before.tar')];
  const { code } = await run('git', ['archive', '--output', archive, 'HEAD~1']);
  if (code !== 0) return undefined;
  mkdirSync(folder);
  await run('tar', ['-xf', archive, '-C', folder]);
  symlinkSync(join(REPOSITORY_ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

let start: RunResult;
beforeAll(async () => {
  start = await runCommand(['init', newsroom, ...SETTINGS], '.');
  await writePackage(join(workspace, 'package'));
  linkPackages(join(REPOSITORY_ROOT, 'node_modules'), join(newsroom, 'node_modules'));
  const { stdout, stderr } = await run('npm', ['pack', './package'], {}, workspace);
  const file = stdout.trim();
  if (!file.endsWith('.tgz')) throw new Error(stderr);
  mkdirSync(installed);
  await run('tar', ['-xzf', file, '-C', installed, '--strip-components', '1'], {}, workspace);
});
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

test('`init` writes a repository, with the next steps', () => {
  expect(start).toMatchObject({ code: 0, stderr: '' });
  expect(start.stdout).toMatch(/^Wrote 13 files into .*\n\nNext:\n {2}1\. cd .*\n {2}2\. npm install\n {2}3\. npm run dev/);
});

/** Where the rules are explained that find something in a repository with the package. */
async function listFindings(root: string): Promise<string[]> {
  const program = join(root, 'node_modules/backgrounder/lib/backgrounder.js');
  const { stdout } = await runNode([program, 'check', '--published', '--format', 'json'], {}, root);
  return (JSON.parse(stdout) as { findings: { docs: string }[] }).findings.map(({ docs }) => docs);
}

const UNREVIEWED = 'npm run check -- --explain text-is-reviewed';

test('its example passes the checks that come before publishing, but for the review of its texts', async () => {
  expect(await listFindings(newsroom)).toEqual([UNREVIEWED]);
});

test('a repository that the commit before wrote needs no change for this package', async ({ skip }) => {
  const before = (await checkOutBefore()) ?? skip('the clone has no history');
  const older = join(workspace, 'older');
  expect(await runNode([join(before, 'cli/backgrounder.ts'), 'init', older, ...SETTINGS])).toMatchObject({ code: 0 });
  linkPackages(join(REPOSITORY_ROOT, 'node_modules'), join(older, 'node_modules'));
  cpSync(installed, join(older, 'node_modules/backgrounder'), { recursive: true });
  expect(await listFindings(older)).toEqual([UNREVIEWED]);
  // The same files as those of today's `init` are built below.
  const isSame = (file: string) => readFileSync(join(older, file)).equals(readFileSync(join(newsroom, file)));
  if (!['astro.config.mjs', 'site.config.ts'].every(isSame) || differingFiles(join(older, 'src'), join(newsroom, 'src')).length > 0)
    expect(await buildIn(older, join(workspace, 'older-dist'))).toMatchObject({ code: 0 });
});

test('completion and the help of `init` call the installed program', async () => {
  const program = join(installed, 'lib/backgrounder.js');
  expect((await runNode([program, 'init', '--help'], {}, newsroom)).stdout).toContain('npx --package ./backgrounder-');
  expect((await runNode([program, 'completion', 'bash'], {}, newsroom)).stdout).toContain(`'${program}'`);
});

test('without a package that it needs, a command says which', async () => {
  const [zod, away] = [join(newsroom, 'node_modules/zod'), join(workspace, 'zod')];
  renameSync(zod, away);
  const { code, stderr } = await runNode([join(installed, 'lib/backgrounder.js'), 'check'], {}, newsroom);
  renameSync(away, zod);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'The package zod is not installed. Run npm install; if that does not help, npm install zod.\n',
  });
});

/** Sets the clock of a process forward by more than a year. */
const LATER_CLOCK = `const Real = Date; const now = () => Real.now() + 400 * 864e5;
globalThis.Date = new Proxy(Real, {
  construct: (of, args, as) => Reflect.construct(of, args.length ? args : [now()], as),
  get: (of, key) => (key === 'now' ? now : of[key]),
});`;

describe('a project that installs the package, built in another year, time zone and language', () => {
  let ended: RunResult | undefined;
  let second: RunResult;
  let filesMeanwhile: string[] = [];

  const isWritten = (file: string) => until(() => existsSync(join(`${output}.next`, file)) || ended !== undefined);

  beforeAll(async () => {
    const project = join(REPOSITORY_ROOT, 'test/fixtures/other-project');
    rmSync(join(newsroom, 'src/content'), { recursive: true });
    cpSync(join(project, 'src/content'), join(newsroom, 'src/content'), { recursive: true });
    for (const lock of ['reviews.lock', 'proofs.lock'])
      if (existsSync(join(project, lock))) cpSync(join(project, lock), join(newsroom, lock));
    const config = readFileSync(join(project, 'site.config.ts'), 'utf8');
    writeFileSync(join(newsroom, 'site.config.ts'), config.replace('#schemas/site.ts', 'backgrounder/config'));

    mkdirSync(output);
    writeFileSync(join(output, 'index.html'), 'The last good site');
    const build = buildIn(newsroom, output, {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(LATER_CLOCK)}`,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    }).then((result) => (ended = result));
    await isWritten('');
    [second] = await Promise.all([buildIn(newsroom, output), isWritten('about/index.html').then(() => (filesMeanwhile = filesIn(output)))]);
    await build;
  });

  test('is the same site as in this repository, byte for byte', () => {
    expect([ended?.code, ended?.stderr]).toEqual([0, '']);
    const shared = inject('sites').other;
    expect(filesIn(output)).toEqual(filesIn(shared));
    expect(differingFiles(output, shared)).toEqual([]);
  });

  test('keeps the last good site until the new one is complete: a killed build loses nothing', () => {
    expect(filesMeanwhile).toEqual(['index.html']);
  });

  test('refuses a second build until it ends', () => {
    expect(second.stderr).toContain('Another build of this project is running.');
    expect(second.code).toBe(1);
  });
});

/** Runs the installed program in the newsroom. */
const runInstalled = (...args: string[]) => runNode([join(installed, 'lib/backgrounder.js'), ...args], {}, newsroom);

describe('with the rules of the guide, a newsroom', () => {
  beforeAll(() => {
    applyCodeBlocks(newsroom, readExamples(RULES_OF_GUIDE));
  });

  test('has rules that find what their examples say', async () => {
    expect(await runInstalled('check', '--examples')).toEqual({
      code: 0,
      stderr: '',
      stdout: `sum-has-two-sources: 2 examples
  ✓ a sum with two sources
  ✓ a sum with one source
link-is-secure: 2 examples
  ✓ an encrypted address
  ✓ an address that is not encrypted
`,
    });
  });

  test('checks its content and its built pages with them', async () => {
    const page = join(output, 'about/index.html');
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, html.replace('</main>', '<a href="http://old.example.org/">Old</a></main>'));
    expect(await runInstalled('check')).toEqual({ code: 0, stderr: '', stdout: 'no findings\n' });
    const { code, stdout } = await runInstalled('pages', output);
    writeFileSync(page, html);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/warning {2}link-is-secure\n {2}a link leads to http:\/\/old\.example\.org\/ /),
    ]);
  });
});

test('the type check of a newsroom accepts the examples of the guide, finds mistakes in its own files, and reads none of our sources', () => {
  applyCodeBlocks(newsroom, readExamples(SETTINGS_OF_GUIDE));
  const rule = readFileSync(join(newsroom, 'rules/link-is-secure.ts'), 'utf8');
  const files = {
    'uses.ts': [
      "import { words } from 'backgrounder/words';",
      "import { getDossier } from 'backgrounder/dossier';",
      'export const texts: string[] = [words.layout.home, getDossier().title("actors/x"), words.formatNumber(3)];',
    ].join('\n'),
    'rules/mistaken.ts': rule.replace("'warning'", "'fatal'").replace('page.html', 'page.htm'),
    'mistaken.ts': [
      "import { defineBlock, defineExport, defineWords, property } from 'backgrounder/config';",
      "export const words = defineWords({ layout: { hom: 'Start' } });",
      "export const block = defineBlock({ component: './a.astro', properties: {} });",
      "export const ids = property.ids('actor');",
      "export const file = defineExport({ path: 'a.csv', type: 'text/csv', write: ({ actor }) => '' });",
    ].join('\n'),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(newsroom, file), text);
  const { config } = ts.readConfigFile(join(newsroom, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, newsroom);
  const entries = ['site.config.ts', ...Object.keys(files)].map((file) => join(newsroom, file));
  const program = ts.createProgram(entries, { ...options, noEmit: true });
  const errors = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    const path = file?.fileName.replaceAll('\\', '/').slice(newsroom.length + 1);
    return `${path}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]}`;
  });
  expect(errors.sort()).toEqual([
    expect.stringMatching(/^mistaken\.ts:2 .*'hom' does not exist/),
    expect.stringMatching(/^mistaken\.ts:3 /),
    expect.stringMatching(/^mistaken\.ts:4 .*'"actor"'/),
    expect.stringMatching(/^mistaken\.ts:5 .*'actor' does not exist/),
    `rules/mistaken.ts:18 Property 'htm' does not exist on type 'BuiltPage'. Did you mean 'html'?`,
    expect.stringMatching(/^rules\/mistaken\.ts:5 Type '"fatal"' is not assignable to type/),
  ]);
  const read = program.getSourceFiles().map(({ fileName }) => fileName);
  expect(read.filter((file) => file.includes('/backgrounder/') && !file.endsWith('.d.ts'))).toEqual([]);
  expect(read.filter((file) => file.includes('/backgrounder/lib/')).length).toBeGreaterThan(0);
});

test('the package has what a site and its commands need, and nothing else', () => {
  const files = filesIn(installed).filter((file) => !file.startsWith('node_modules/')); // the cache of the commands
  expect(files).toEqual(filesIn(join(workspace, 'package')));
  expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(
    new Set(['CHANGELOG.md', 'LICENSE', 'README.md', 'docs', 'lib', 'package.json', 'public', 'src']),
  );
  expect(files.filter((file) => /^src\/content\/|^test\/|\.test\.ts$|\.lock$/.test(file))).toEqual([]);
  expect(files.reduce((sum, file) => sum + statSync(join(installed, file)).size, 0)).toBeLessThan(LARGEST);
});
