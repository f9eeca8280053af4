import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareContent } from '#rules/changes/compare-content.ts';
import { loadSite } from '#node/load-site.ts';
import { readPublished } from '#node/published-content.ts';
import { readContentFolder } from '#node/read-content.ts';
import { locateProject } from '#node/project.ts';
import { copyProject, type ProjectCopy } from '../../support/project-copy.ts';
import { REPOSITORY_ROOT, runNode } from '../../support/run.ts';

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

let subject: ProjectCopy;

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: subject.folder, env: { ...process.env, ...ENVIRONMENT }, stdio: 'pipe' });
const commit = (...message: string[]) => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', ...message.flatMap((paragraph) => ['-m', paragraph]));
};
/** What is found, by rule and file, in this process. */
async function findChanges(base?: string) {
  const { messages, unread, unknown } = await compare(base);
  return { found: messages.map(({ ruleId, place }) => `${ruleId} ${place.file}`), unread, unknown };
}
async function compare(base?: string) {
  const located = locateProject(REPOSITORY_ROOT, subject.folder);
  const { files: published, styleOnly } = readPublished(located, REPOSITORY_ROOT, base);
  const files = readContentFolder(located.contentFolder, REPOSITORY_ROOT);
  return compareContent({ files, published, styleOnly }, await loadSite(located));
}

const checkChanges = (...args: string[]) =>
  runNode(['cli/check-changes.ts', ...args], { BACKGROUNDER_PROJECT: subject.folder, ...ENVIRONMENT });

beforeEach(() => {
  subject = copyProject();
  git('init', '--quiet', '--initial-branch=main');
  commit('Publish');
  git('switch', '--quiet', '--create', 'work');
});
afterEach(() => subject.dispose());

/** Changes a published statement. */
const change = () => subject.replace(TERM, 'A loan for many years,', 'A loan for ten years,');

const NOTHING = { found: [], unread: [], unknown: [] };

describe('npm run check:changes', { timeout: 120_000 }, () => {
  test('passes where nothing was changed, and where statements are new', async () => {
    subject.replace(TERM, 'related:', 'background:\n  - text: Museums like it.\n    cites: [museum-2018-03]\nrelated:');
    expect(await findChanges()).toEqual(NOTHING);
  });

  test('asks for a correction where a published statement was changed, and is content with it', async () => {
    change();
    const { code, stdout } = await checkChanges();
    expect(code).toBe(1);
    expect(stdout.replaceAll(subject.nameOf(TERM), TERM)).toMatchInlineSnapshot(`
      "glossary/long-loan.yaml:6:9  error  change-is-declared
        “A loan for many years, under which the lender stays the owner.” became “A loan for ten years, under which the lender stays the owner.”, and no correction tells of it
          5 | definition:
        > 6 |   text: A loan for ten years, under which the lender stays the owner.
            |         ^
        Add to the corrections of glossary/long-loan what it said, or end the commit’s message with “Style-only: glossary/long-loan” where only the style changed.
        docs/checks/change-is-declared.md

      1 error
      "
    `);
    subject.replace(
      TERM,
      'related:',
      'corrections: [{ date: 2024-12-01, was: for many years, now: for ten years, why: The source gives the term. }]\nrelated:',
    );
    expect(await findChanges()).toEqual(NOTHING);
    // The correction tells of this change alone: the next one needs another.
    commit('Correct');
    git('branch', '--force', 'main');
    subject.replace(TERM, 'for ten years, under', 'for ten or more years, under');
    expect((await findChanges()).found).toEqual([`change-is-declared ${subject.nameOf(TERM)}`]);
  });

  test('is content with a commit that says that only the style changed, and tells of names that are none', async () => {
    change();
    commit('Say it better', 'Style-only: glossary/long-loan, glossary/short-loan');
    expect(await checkChanges('--base', 'main')).toEqual({
      code: 0,
      stdout: 'no findings\n',
      stderr: 'A commit names "glossary/short-loan" as Style-only, and there is no such entry.\n',
    });
  });

  test('compares with where the branch left main, not with what others changed there since', async () => {
    git('switch', '--quiet', 'main');
    change();
    commit('Change on main');
    git('switch', '--quiet', 'work');
    expect(await findChanges()).toEqual(NOTHING);
  });

  test('says what of the published content cannot be compared', async () => {
    const whole = subject.read(TERM);
    subject.write(TERM, `${whole}colour: blue\n`);
    commit('Publish in an older form');
    git('branch', '--force', 'main');
    subject.write(TERM, whole.replace('many', 'ten'));
    expect(await findChanges()).toEqual({ ...NOTHING, unread: [subject.nameOf(TERM)] });
  });

  test('says what to fetch where git does not know the branch, or too little of its history', async () => {
    await expect(findChanges('origin/live')).rejects.toThrow(
      'Get it with git fetch origin live:refs/remotes/origin/live and name it: --base origin/live.',
    );
    commit('One');
    git('switch', '--quiet', 'main');
    commit('Another');
    const clone = mkdtempSync(join(tmpdir(), 'backgrounder-clone-'));
    git('clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=work', `file://${subject.folder}`, clone);
    expect(() => readPublished(locateProject(REPOSITORY_ROOT, clone), REPOSITORY_ROOT, 'origin/main')).toThrow(
      'with git fetch --unshallow',
    );
    rmSync(clone, { recursive: true });
  });

  test('compares nothing where the content has errors, or outside of a repository', async () => {
    writeFileSync(join(subject.folder, 'src/content', TERM), 'term: [');
    expect(await checkChanges()).toMatchObject({ code: 2, stderr: expect.stringContaining('The content has errors (1 error)') as string });
    rmSync(join(subject.folder, '.git'), { recursive: true });
    await expect(findChanges()).rejects.toThrow('is in no git repository');
  });

  test('refuses a call that is wrong', async () => {
    expect(await checkChanges('--format', 'xml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no format "xml"') as string,
    });
  });
});
