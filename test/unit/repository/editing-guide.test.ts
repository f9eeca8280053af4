import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent } from '#rules/compile.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { locateProject } from '#node/project/project.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const FOLDER = 'test/fixtures/other-project';
const FILE = 'briefings/who-kept-its-place.mdx';

const guide = readFileSync(join(REPOSITORY_ROOT, 'docs/editing.md'), 'utf8');
const [written = '', fixed = ''] = [...guide.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
const printed = [...guide.matchAll(/```console\n\$ npm run -s check\n([\s\S]*?)\n```/g)].map(([, text]) => text);

const project = locateProject(REPOSITORY_ROOT, FOLDER);
const site = await loadSite(project);

/** The output of the check for a text of the guide’s briefing, in the copy that the guide made. */
function check(text: string): string {
  const files = readContentFolder(project.contentFolder, project.root).map((file) => ({ ...file, path: `practice/${file.path}` }));
  const own = { path: `practice/src/content/${FILE}`, name: FILE, bytes: new TextEncoder().encode(text) };
  const { messages, texts } = compileContent([...files, own], site);
  return reportPretty({ messages, texts });
}

const [frontmatter = ''] = /^---\n[\s\S]*?\n---\n/.exec(written) ?? [];

test('the output in the guide is what the check prints for its first briefing, and empty once that is fixed', () => {
  expect(printed).toEqual(['no findings', check(written), check(`${frontmatter}\n${fixed}`)]);
  expect(check(`${frontmatter}\n${fixed}`.replace('draft: true\n', ''))).toBe('no findings');
});

test('the warnings in the guide become errors once the briefing is published', () => {
  expect(check(written.replace('draft: true\n', ''))).toContain('3 errors');
});
