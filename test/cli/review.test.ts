import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';
import { lockOf } from '../support/rule-examples.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { runNode } from '../support/run.ts';
import { runCommand } from '../support/command-project.ts';

let project: ProjectCopy;
let lock: string;

beforeEach(() => {
  project = copyProject();
  lock = join(project.folder, 'reviews.lock');
});
afterEach(() => project.dispose());

const openProject = async (folder: string) => {
  const located = locateProject(REPOSITORY_ROOT, folder);
  return createLiveDossier(located, await loadSite(located), REPOSITORY_ROOT).refresh();
};
/** Records everything as reviewed. */
const acceptAll = async () => writeFileSync(lock, lockOf((await openProject(project.folder)).dossier!));

const run = (command: string, ...args: string[]) => runCommand([command, ...args], project.folder);
const review = (...args: string[]) => run('review', ...args);

describe('npm run review', () => {
  test('says how to create a record, and creates one with everything reviewed', async () => {
    expect(await review()).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Run npm run review -- --all to create it') as string,
    });
    expect(existsSync(lock)).toBe(false);
    expect(await review('--all')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Accepted: \d+ statements\. Nothing is left/) as string,
    });
    expect(await run('check', '--max-warnings', '0')).toMatchObject({ code: 0, stdout: 'no findings\n' });
  });

  test('accepts by name the statements that cite a changed source', async () => {
    await acceptAll();
    project.replace('articles/museum-votes.yaml', 'a painted plant', 'a drawn plant');
    expect(await run('check', '--max-warnings', '0')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\n11 warnings\n$/) as string,
    });
    const before = readFileSync(lock, 'utf8');
    const listed = await runNode(['cli/backgrounder.ts', 'review', '--list'], { BACKGROUNDER_PROJECT: project.folder });
    expect(listed).toMatchObject({ code: 1, stdout: expect.stringContaining('with a [-painted-]') as string });
    expect(readFileSync(lock, 'utf8')).toBe(before);
    expect(await review('glossary/palimpsest')).toMatchObject({
      code: 1,
      stdout: 'Accepted: 2 statements. 9 statements are left to review.\n',
    });
    expect(await review('p6')).toMatchObject({ code: 0, stdout: 'Accepted: 9 statements. Nothing is left to review.\n' });
    expect(readdirSync(project.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('writes nothing if the content, its record or an option is wrong', async () => {
    await acceptAll();
    const valid = readFileSync(lock, 'utf8');
    expect(await review('p66')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/reference "p66"\. Did you mean "p6"\?\n/) as string,
    });
    writeFileSync(lock, `${valid}<<<<<<< HEAD\n`);
    expect(await run('check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('the file has an unresolved merge conflict') as string,
    });
    expect(await review('--all')).toMatchObject({
      code: 1,
      stderr: 'The content has errors (1 error): npm run check lists them. Fix them first.\n',
    });
    expect(readFileSync(lock, 'utf8')).toBe(`${valid}<<<<<<< HEAD\n`);
  });
});

// For the repository’s own project, npm test runs the check itself.
test('nothing is left to review in the other project', async () => {
  const { messages } = await openProject('test/fixtures/other-project');
  expect(messages).toEqual([]);
});
