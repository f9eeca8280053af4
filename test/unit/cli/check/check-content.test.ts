import { afterEach, expect, test } from 'vitest';
import { contentFiles, makeSite } from '../../../support/entries.ts';
import { makeProject, type ProjectFolder } from '../../../support/command-project.ts';

let project: ProjectFolder | undefined;
afterEach(() => {
  project?.dispose();
});

/** What the check prints about the sample content with some other files. */
async function check(files: Record<string, string> = {}): Promise<string> {
  const content = contentFiles().map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
  const settings = { 'site.config.ts': `export default ${JSON.stringify(makeSite())};` };
  project = makeProject({ ...(Object.fromEntries(content) as Record<string, string>), ...settings, ...files });
  return (await project.run(['check'])).output;
}

const WAITS = 'Some rules wait until every file can be read.';

test('the check says that a file which cannot be read holds up rules', async () => {
  expect(await check({ 'src/content/actors/x.yaml': 'nme: X\n' })).toContain(WAITS);
});

test('the check says nothing of it if every file can be read', async () => {
  expect(await check()).not.toContain(WAITS);
});
