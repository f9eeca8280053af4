import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compareContent } from '#rules/changes/compare-content.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { readPublished } from '#node/content/published-content.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { locateProject } from '#node/project/project.ts';
import { runCommand } from '../support/command-project.ts';
import { copyProject, type ProjectCopy } from '../support/copies/project-copy.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';

const TERM = 'glossary/long-loan.yaml';
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Ada Quill'],
      [`GIT_${who}_EMAIL`, 'ada@example.org'],
    ]),
  ),
};

let project: ProjectCopy;

const git = (...args: string[]) => execFileSync('git', args, { cwd: project.folder, stdio: 'pipe' });
const commit = (...message: string[]) => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', ...message.flatMap((paragraph) => ['-m', paragraph]));
};
/** The findings by rule and file; runs in this process. */
async function findChanges(base?: string) {
  const { messages, unread, unknown } = await compare(base);
  return { found: messages.map(({ ruleId, place }) => `${ruleId} ${place.file}`), unread, unknown };
}
async function compare(base?: string) {
  const located = locateProject(REPOSITORY_ROOT, project.folder);
  const { files: published, declared } = readPublished(located, REPOSITORY_ROOT, base);
  const files = readContentFolder(located.contentFolder, REPOSITORY_ROOT);
  return compareContent({ files, published, declared }, await loadSite(located));
}

const checkChanges = (...args: string[]) => runCommand(['changes', ...args], project.folder);

beforeEach(() => {
  for (const [name, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(name, value);
  project = copyProject();
  git('init', '--quiet', '--initial-branch=main');
  commit('Publish');
  git('switch', '--quiet', '--create', 'work');
});
afterEach(() => project.dispose());

/** Changes a published statement. */
const change = () => project.replace(TERM, 'A loan for many years,', 'A loan for ten years,');

const NOTHING = { found: [], unread: [], unknown: [] };

describe('npm run check:changes', () => {
  test('passes if statements were only added', async () => {
    project.replace(TERM, 'related:', 'background:\n  - text: Museums like it.\n    cites: [museum-2018-03]\nrelated:');
    expect(await findChanges()).toEqual(NOTHING);
  });

  test('needs a correction if a published statement was changed, and passes with one', async () => {
    change();
    const { code, stdout } = await checkChanges();
    expect(code).toBe(1);
    expect(stdout.replaceAll(project.nameOf(TERM), TERM)).toMatchInlineSnapshot(`
      "glossary/long-loan.yaml:6:9  error  change-is-declared
        “A loan for many years, under which the lender stays the owner.” became “A loan for ten years, under which the lender stays the owner.”, but no correction says so
          5 | definition:
        > 6 |   text: A loan for ten years, under which the lender stays the owner.
            |         ^
        Add what it said to the corrections of glossary/long-loan. If it was not wrong, end the commit message with “Style-only: glossary/long-loan”, or with “Update-only: glossary/long-loan” if it now says more.
        docs/checks/change-is-declared.md

      1 error
      "
    `);
    project.replace(
      TERM,
      'related:',
      'corrections: [{ date: 2024-12-01, was: for many years, now: for ten years, why: The source gives the term. }]\nrelated:',
    );
    expect(await findChanges()).toEqual(NOTHING);
    // The correction covers this change alone: the next one needs another.
    commit('Correct');
    git('branch', '--force', 'main');
    project.replace(TERM, 'for ten years, under', 'for ten or more years, under');
    expect((await findChanges()).found).toEqual([`change-is-declared ${project.nameOf(TERM)}`]);
  });

  test('passes with a commit that declares a change of style, and reports unknown names', async () => {
    change();
    commit('Say it better', 'Style-only: glossary/long-loan, glossary/short-loan');
    expect(await checkChanges('--base', 'main')).toEqual({
      code: 0,
      stdout: 'no findings\n',
      stderr: 'A commit message names "glossary/short-loan" after Style-only or Update-only, but there is no such entry.\n',
    });
  });

  test('passes with a commit that declares an update', async () => {
    change();
    commit('Say more', 'Update-only: glossary/long-loan');
    expect(await findChanges()).toEqual(NOTHING);
  });

  test('compares with the commit at which the branch left main', async () => {
    git('switch', '--quiet', 'main');
    change();
    commit('Change on main');
    git('switch', '--quiet', 'work');
    expect(await findChanges()).toEqual(NOTHING);
  });

  test('lists the published files that cannot be compared', async () => {
    const valid = project.read(TERM);
    project.write(TERM, `${valid}colour: blue\n`);
    commit('Publish in an older form');
    git('branch', '--force', 'main');
    project.write(TERM, valid.replace('many', 'ten'));
    expect(await findChanges()).toEqual({ ...NOTHING, unread: [project.nameOf(TERM)] });
  });

  test('says what to fetch if git does not know the branch, or too little of its history', async () => {
    await expect(findChanges('origin/live')).rejects.toThrow(
      'Fetch it with git fetch origin live:refs/remotes/origin/live, then use --base origin/live.',
    );
    commit('One');
    git('switch', '--quiet', 'main');
    commit('Another');
    const clone = mkdtempSync(join(tmpdir(), 'backgrounder-clone-'));
    git('clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=work', `file://${project.folder}`, clone);
    expect(() => readPublished(locateProject(REPOSITORY_ROOT, clone), REPOSITORY_ROOT, 'origin/main')).toThrow(
      'with git fetch --unshallow',
    );
    rmSync(clone, { recursive: true });
  });

  test('compares nothing if the content has errors, or outside a repository', async () => {
    writeFileSync(join(project.folder, 'src/content', TERM), 'term: [');
    expect(await checkChanges()).toMatchObject({ code: 1, stderr: expect.stringContaining('The content has errors (1 error)') as string });
    rmSync(join(project.folder, '.git'), { recursive: true });
    await expect(findChanges()).rejects.toThrow('is not in a git repository');
  });

  test('rejects an unknown format', async () => {
    expect(await checkChanges('--format', 'xml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--format cannot be "xml".') as string,
    });
  });
});
