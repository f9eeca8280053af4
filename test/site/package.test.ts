import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writePackage } from '../../tools/package.ts';
import { buildIn } from '../support/build-site.ts';
import { runCommand } from '../support/command-project.ts';
import { differingFiles, filesIn } from '../support/files-in.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { runNode, type RunResult } from '../support/run.ts';

/** In bytes, unpacked. */
const LARGEST = 5_000_000;

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

let start: RunResult;
beforeAll(async () => {
  const settings = ['--title', 'The herbal', '--tagline', 'An explainer', '--language', 'en-GB', '--url', 'https://herbal.example.org'];
  start = await runCommand(['init', newsroom, ...settings, '--topic', 'The vote', '--package', '0.1.0'], '.');
  await writePackage(join(workspace, 'package'));
  linkPackages(join(REPOSITORY_ROOT, 'node_modules'), join(newsroom, 'node_modules'));
  cpSync(join(workspace, 'package'), installed, { recursive: true });
});
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

test('`init` writes a repository, with the next steps', () => {
  expect(start).toMatchObject({ code: 0, stderr: '' });
  expect(start.stdout).toMatch(/^Wrote 13 files into .*\n\nNext:\n {2}1\. cd .*\n {2}2\. npm install\n {2}3\. npm run dev/);
});

test('its example passes the checks that come before publishing, but for the review of its texts', async () => {
  const { stdout } = await runNode([join(installed, 'lib/backgrounder.js'), 'check', '--published', '--format', 'json'], {}, newsroom);
  const { findings } = JSON.parse(stdout) as { findings: { ruleId: string }[] };
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['text-is-reviewed']);
});

test('completion calls the installed program', async () => {
  const program = join(installed, 'lib/backgrounder.js');
  expect((await runNode([program, 'completion', 'bash'], {}, newsroom)).stdout).toContain(`'${program}'`);
});

test('a project that installs the package builds the same site as in this repository, byte for byte', async () => {
  const project = join(REPOSITORY_ROOT, 'test/fixtures/other-project');
  rmSync(join(newsroom, 'src/content'), { recursive: true });
  cpSync(join(project, 'src/content'), join(newsroom, 'src/content'), { recursive: true });
  for (const lock of ['reviews.lock', 'proofs.lock'])
    if (existsSync(join(project, lock))) cpSync(join(project, lock), join(newsroom, lock));
  const config = readFileSync(join(project, 'site.config.ts'), 'utf8');
  writeFileSync(join(newsroom, 'site.config.ts'), config.replace('#schemas/site.ts', 'backgrounder/config'));

  const { code, stderr } = await buildIn(newsroom, output);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const shared = inject('sites').other;
  expect(filesIn(output)).toEqual(filesIn(shared));
  expect(differingFiles(output, shared)).toEqual([]);
});

test('the package has what a site and its commands need, and nothing else', () => {
  const files = filesIn(join(workspace, 'package'));
  expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(
    new Set(['CHANGELOG.md', 'LICENSE', 'README.md', 'docs', 'lib', 'package.json', 'public', 'src']),
  );
  expect(files.filter((file) => /^src\/content\/|^test\/|\.test\.ts$|\.lock$/.test(file))).toEqual([]);
  expect(files.reduce((sum, file) => sum + statSync(join(workspace, 'package', file)).size, 0)).toBeLessThan(LARGEST);
});
