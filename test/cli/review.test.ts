import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { copyProject, type ProjectCopy } from '../support/copies/project-copy.ts';
import { lockOf } from '../support/rule-examples.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
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
  test('creates a record with everything accepted unseen, if a reason is given', async () => {
    expect(existsSync(lock)).toBe(false);
    expect(await review('--all', '--because', 'Published before.', '--by', 'Nia Reed')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Accepted: \d+ texts\. Nothing is left to review\.\n$/) as string,
    });
    expect(readFileSync(lock, 'utf8')).toContain(' 2020-05-01 "Nia Reed" unseen "Published before."\n');
    expect(await run('check', '--published', '--max-warnings', '0')).toMatchObject({ code: 0, stdout: 'no findings\n' });
  });

  test('shows what was accepted unseen on request, and somebody who looked at it can accept it by name', async () => {
    await review('--all', '--because', 'Published before.', '--by', 'Nia Reed');
    expect(await review('--list')).toMatchObject({ code: 0, stdout: 'Nothing is left to review.\n' });
    expect((await review('--unseen', '--list')).stdout).toContain('accepted, but nobody looked at it');
    const record = /^articles\/museum-votes .*unseen.*$/gm;
    expect(readFileSync(lock, 'utf8')).toMatch(record);
    expect(await review('articles/museum-votes', '--accept', '--by', 'Nia Reed')).toMatchObject({ code: 0 });
    expect(readFileSync(lock, 'utf8')).not.toMatch(record);
  });

  test('records who accepted what is named, after a source has changed', async () => {
    await acceptAll();
    project.replace('articles/museum-votes.yaml', 'a painted plant', 'a drawn plant');
    expect(await run('check', '--published')).toMatchObject({ code: 1, stdout: expect.stringMatching(/\n12 errors\n$/) as string });
    expect(await run('check')).toMatchObject({ code: 0, stdout: expect.stringMatching(/\n12 warnings\n$/) as string });
    const before = readFileSync(lock, 'utf8');
    const listed = await review('--list');
    expect(listed).toMatchObject({ code: 1, stdout: expect.stringContaining('[-painted-]') as string });
    expect(readFileSync(lock, 'utf8')).toBe(before);
    expect(await review('glossary/palimpsest', '--accept', '--by', 'Tom Hale')).toMatchObject({
      code: 0,
      stdout: 'Accepted: 2 texts. Left to review: 10 texts.\n',
    });
    expect(readFileSync(lock, 'utf8')).toMatch(/^glossary\/palimpsest \S+ p6 \S+ 2020-05-01 "Tom Hale"$/m);
    expect(await review('p6', 'articles/museum-votes', '--accept', '--by', 'Tom Hale')).toMatchObject({
      code: 0,
      stdout: 'Accepted: 10 texts. Nothing is left to review.\n',
    });
    expect(readdirSync(project.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('asks at a terminal about one text at a time, and records each answer at once', async () => {
    await acceptAll();
    project.replace('articles/museum-votes.yaml', 'a painted plant', 'a drawn plant');
    const answers = [['accept'], ['note'], ['The article says so twice.'], ['quit']];
    expect(await runCommand(['review', 'p6', '--by', 'Nia Reed'], project.folder, () => answers.shift() ?? [])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/11 left: .*Accepted: 2 texts\.\n$/s) as string,
    });
    expect(readFileSync(lock, 'utf8').match(/ 2020-05-01 "Nia Reed"( note "The article says so twice\.")?$/gm)).toHaveLength(2);
  });

  test('rewrites a record of version 1 with names and days from git', async () => {
    await acceptAll();
    const current = readFileSync(lock, 'utf8');
    writeFileSync(
      lock,
      current
        .replace('version 2', 'version 1')
        .replace(/ 2020-04-02 "Nia Reed"$/gm, '')
        .replace(/^.* - -$\n/gm, ''),
    );
    expect(await run('check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Run npm run review -- --upgrade, which adds names and days from git.') as string,
    });
    expect(await review('--upgrade')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Wrote .*reviews\.lock in version 2\./) as string,
    });
    expect(await run('check')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('error') as string });
    expect(await review('--upgrade')).toMatchObject({ code: 1, stderr: expect.stringContaining('is not of version 1') as string });
  });

  test('writes nothing if the content, its record or an option is wrong', async () => {
    await acceptAll();
    const valid = readFileSync(lock, 'utf8');
    expect(await review('p66', '--accept')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/reference "p66"\. Did you mean "p6"\?\n/) as string,
    });
    writeFileSync(lock, `${valid}<<<<<<< HEAD\n`);
    expect(await run('check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('the file has an unresolved merge conflict') as string,
    });
    expect(await review('--all', '--because', 'Published before.')).toMatchObject({
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
