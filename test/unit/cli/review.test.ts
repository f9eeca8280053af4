import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseReviewCall, REVIEW_USAGE } from '../../../cli/review-call.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { copyProject, type ProjectCopy } from '../../support/project-copy.ts';
import { lockOf } from '../../support/rule-examples.ts';
import { REPOSITORY_ROOT, runNode } from '../../support/run.ts';

let subject: ProjectCopy;
let lock: string;

beforeEach(() => {
  subject = copyProject();
  lock = join(subject.folder, 'reviews.lock');
});
afterEach(() => subject.dispose());

const openProject = async (folder: string) => {
  const located = locateProject(REPOSITORY_ROOT, folder);
  return createLiveDossier(located, await loadSite(located), REPOSITORY_ROOT).refresh();
};
/** Records that everything was reviewed. */
const acceptAll = async () => writeFileSync(lock, lockOf((await openProject(subject.folder)).dossier!));

const run = (command: string, ...args: string[]) => runNode([`cli/${command}.ts`, ...args], { BACKGROUNDER_PROJECT: subject.folder });
const review = (...args: string[]) => run('review', ...args);

describe('npm run review', { timeout: 120_000 }, () => {
  test('says how a record begins, and makes one that finds everything reviewed', async () => {
    expect(await review()).toMatchObject({ code: 1, stdout: expect.stringContaining('npm run review -- --all makes it') as string });
    expect(existsSync(lock)).toBe(false);
    expect(await review('--all')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Accepted: \d+ statements\. Nothing is left/) as string,
    });
    expect(await run('check', '--max-warnings', '0')).toMatchObject({ code: 0, stdout: 'no findings\n' });
  });

  test('accepts by name what rests on a source that has changed', async () => {
    await acceptAll();
    subject.replace('articles/museum-votes.yaml', 'on most of them', 'on nearly all of them');
    expect(await run('check', '--max-warnings', '0')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\n11 warnings\n$/) as string,
    });
    const before = readFileSync(lock, 'utf8');
    expect(await review('--list')).toMatchObject({ code: 1, stdout: expect.stringContaining('on [-most-] of them.') as string });
    expect(readFileSync(lock, 'utf8')).toBe(before);
    expect(await review('glossary/palimpsest')).toMatchObject({
      code: 1,
      stdout: 'Accepted: 2 statements. 9 statements are left to review.\n',
    });
    expect(await review('p6')).toMatchObject({ code: 0, stdout: 'Accepted: 9 statements. Nothing is left to review.\n' });
    expect(readdirSync(subject.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('writes nothing where the content or its record has errors, or the call is wrong', async () => {
    await acceptAll();
    const whole = readFileSync(lock, 'utf8');
    expect(await review('p66')).toMatchObject({ code: 2, stderr: expect.stringMatching(/called "p66"\. Did you mean "p6"\?\n/) as string });
    writeFileSync(lock, `${whole}<<<<<<< HEAD\n`);
    expect(await run('check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('a conflict of two branches was left in the file') as string,
    });
    expect(await review('--all')).toMatchObject({
      code: 2,
      stderr: 'The content has errors (1 error): npm run check tells where. Mend them, and review then.\n\nNothing was written.\n',
    });
    expect(readFileSync(lock, 'utf8')).toBe(`${whole}<<<<<<< HEAD\n`);
  });

  test('--help prints how it is called', async () => {
    expect(await review('--help')).toEqual({ code: 0, stdout: `${REVIEW_USAGE}\n`, stderr: '' });
  });
});

// Of the first subject the content gate of npm test asks the same.
test('in the second subject nothing is left to review', async () => {
  const { messages } = await openProject('test/fixtures/other-project');
  expect(messages).toEqual([]);
});

test.each([
  [['--format', 'xml'], 'There is no format "xml": formats are pretty, json.'],
  [['--list', 'p1'], '--list writes nothing'],
  [['--all', 'p1'], '--all accepts everything'],
  [['--alll'], 'There is no option "--alll". Did you mean "--all"?'],
])('the call %j is refused', (args, says) => {
  expect(() => parseReviewCall(args)).toThrow(says);
});
