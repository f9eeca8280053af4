import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { runCommand } from '../support/command-project.ts';
import { copyProject, type ProjectCopy } from '../support/copies/project-copy.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { lockOf } from '../support/rule-examples.ts';
import { runNode } from '../support/run.ts';

let project: ProjectCopy;
beforeEach(() => {
  project = copyProject();
});
afterEach(() => {
  project.dispose();
});

const run = (...args: string[]) => runCommand(args, project.folder);
const record = () => readFileSync(join(project.folder, 'reviews.lock'), 'utf8');

async function acceptAll() {
  const located = locateProject(REPOSITORY_ROOT, project.folder);
  const { dossier } = createLiveDossier(located, await loadSite(located), REPOSITORY_ROOT).refresh();
  writeFileSync(join(project.folder, 'reviews.lock'), lockOf(dossier!));
}

test('what one person accepts while another is being asked stays in the record', async () => {
  await acceptAll();
  project.replace('articles/museum-votes.yaml', 'a painted plant', 'a drawn plant');
  let isFirst = true;
  const asked = await runCommand(['review', 'p6', '--by', 'Nia Reed'], project.folder, async () => {
    if (!isFirst) return ['quit'];
    isFirst = false;
    expect(await run('review', 'glossary/palimpsest', '--accept', '--by', 'Tom Hale')).toMatchObject({ code: 0 });
    return ['accept'];
  });
  expect(asked.stdout).toContain('Accepted: 1 text.');
  expect(record().match(/^glossary\/palimpsest .* "Tom Hale"$/gm)).toHaveLength(2);
  expect(record().match(/ 2020-05-01 "Nia Reed"$/gm)).toHaveLength(1);
});

test('a text that was changed while its reviewer was being asked is not accepted', async () => {
  await acceptAll();
  project.replace('articles/museum-votes.yaml', 'a painted plant', 'a drawn plant');
  const answers = [['accept'], ['quit']];
  let isFirst = true;
  await runCommand(['review', 'p6', '--by', 'Nia Reed'], project.folder, async () => {
    if (isFirst) {
      project.replace('articles/museum-votes.yaml', 'a drawn plant', 'an inked plant');
      await run('review', 'glossary/palimpsest', '--accept', '--by', 'Tom Hale');
    }
    isFirst = false;
    return answers.shift() ?? [];
  });
  expect(record().match(/ 2020-05-01 "Nia Reed"$/gm)).toBeNull();
});

test('two renames at once both happen, one after the other', async () => {
  await acceptAll();
  const rename = (...names: string[]) => runNode(['cli/backgrounder.ts', 'rename', ...names], { BACKGROUNDER_PROJECT: project.folder });
  const ended = await Promise.all([rename('term', 'palimpsest', 'second-writing'), rename('actor', 'sister-evgenia', 'evgenia')]);
  expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  expect(await run('check', '--published')).toMatchObject({ code: 0, stdout: 'no findings\n' });
});
