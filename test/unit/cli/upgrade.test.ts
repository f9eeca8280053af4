import { afterEach, expect, test } from 'vitest';
import { VERSION } from '#node/settings/content-version.ts';
import { contentFiles, makeSite } from '../../support/entries.ts';
import { makeProject, type ProjectFolder } from '../../support/command-project.ts';

let project: ProjectFolder | undefined;
afterEach(() => {
  project?.dispose();
});

/** A repository whose content was written for a version. */
function start(version: string | undefined, files: Record<string, string> = {}): ProjectFolder {
  const content = contentFiles().map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  const manifest = { type: 'module', ...(version === undefined ? {} : { backgrounder: { contentVersion: version } }) };
  project = makeProject({
    ...(Object.fromEntries(content) as Record<string, string>),
    'package.json': `${JSON.stringify(manifest, undefined, 4)}\n`,
    'site.config.ts': `export default ${JSON.stringify(makeSite())};`,
    ...files,
  });
  return project;
}

const BROKEN = { 'src/content/actors/x.yaml': 'nme: X\n' };

test('the check says for which version the content was written, and what to run', async () => {
  const says = `The content was written for Backgrounder 0.0.1, and this is Backgrounder ${VERSION}. Run npx backgrounder upgrade: it lists what changed.`;
  expect((await start('0.0.1', BROKEN).run(['check'])).output).toContain(says);
  project?.dispose();
  const wrong = { 'site.config.ts': 'export default { titel: 3 };' };
  expect((await start('0.0.1', wrong).run(['check'])).output).toContain(says);
});

test.each([[VERSION], [undefined], ['odd']])('the check says nothing of it where package.json has %s', async (version) => {
  expect((await start(version).run(['check'])).output).not.toContain('written for');
});

test('the command lists what changed, and records that content without errors fits this version', async () => {
  const { run, read } = start('0.0.1');
  const { code, output } = await run(['upgrade']);
  expect([code, output]).toEqual([
    0,
    expect.stringMatching(/^## 0\.1\.0\n[\s\S]*\n\nThe content fits Backgrounder \S+: package\.json says so now\. Commit it\.$/),
  ]);
  expect(read('package.json')).toBe(`${JSON.stringify({ type: 'module', backgrounder: { contentVersion: VERSION } }, undefined, 4)}\n`);
});

test('with errors in the content, it records nothing', async () => {
  const { run, read } = start('0.0.1', BROKEN);
  const before = read('package.json');
  const { code, output } = await run(['upgrade']);
  expect([code, output]).toEqual([1, expect.stringMatching(/The content has \d+ errors?: npm run check lists them\./)]);
  expect(read('package.json')).toBe(before);
});

test('the version must be known', async () => {
  expect(await start(undefined).run(['upgrade'])).toMatchObject({
    code: 2,
    output: expect.stringContaining(
      'package.json does not say for which version the content was written. Name it, such as --from 0.1.0.',
    ) as string,
  });
  expect((await project?.run(['upgrade', '--from', 'one']))?.output).toContain('--from cannot be "one". Write a version, such as 0.1.0.');
  expect((await project?.run(['upgrade', '--from', VERSION]))?.output).toContain(`nothing between Backgrounder ${VERSION} and ${VERSION}`);
});
