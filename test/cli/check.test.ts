import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { findingsReport } from '#rules/report/json.ts';
import { hasPipes, makePipe } from '../support/programs/named-pipe.ts';
import { copyProject, type ProjectCopy } from '../support/copies/project-copy.ts';
import { runCommand } from '../support/command-project.ts';
import { runNode } from '../support/run.ts';

const EVENT = 'chronology/trustees-vote.yaml';
const TERM = 'glossary/long-loan.yaml';
const UNUSED = 'references/unused.yaml';

/** A project with one warning, and a project with two errors as well. */
let warned: ProjectCopy, broken: ProjectCopy;

beforeAll(() => {
  [warned, broken] = [copyProject(), copyProject()];
  for (const project of [warned, broken])
    project.write(
      UNUSED,
      'title: Unused\npublisher: Nobody\nkind: news\nurl: https://example.org/\nopened: whole\ndigest: It says nothing.\n',
    );
  broken.replace(EVENT, 'ione-hartwell', 'ione-hartwel');
  broken.replace(TERM, 'related: [deed-of-return]', 'related: [deed-of-retur]');
});

afterAll(() => {
  for (const project of [warned, broken]) project.dispose();
});

const check = (project: ProjectCopy, ...args: string[]) => runCommand(['check', ...args], project.folder);

/** The findings of a run by rule and file, from its JSON. */
async function findings(project: ProjectCopy, ...args: string[]) {
  const { code, stdout, stderr } = await check(project, '--format', 'json', ...args);
  const { findings } = JSON.parse(stdout) as z.output<typeof findingsReport>;
  return { code, stderr, found: findings.map(({ ruleId, place }) => `${ruleId} ${place.file}`) };
}

describe.concurrent('npm run check', () => {
  test('exits with 1 if there are errors, and prints them for people', async () => {
    const { code, stdout, stderr } = await runNode(['cli/backgrounder.ts', 'check'], { BACKGROUNDER_PROJECT: broken.folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(`${broken.nameOf(EVENT)}:`);
    expect(stdout).toContain('"ione-hartwel" is not in the collection actors\n');
    expect(stdout).toMatch(/\n\n2 errors, 1 warning\n$/);
  });

  test.each([
    ['exits with 0 if there are no more warnings than allowed', ['--max-warnings', '1'], 0],
    ['exits with 1 if there are more', ['--max-warnings', '0'], 1],
  ])('%s', async (_name, args, code) => {
    expect(await findings(warned, ...args)).toEqual({ code, stderr: '', found: [`reference-is-used ${warned.nameOf(UNUSED)}`] });
  });

  test('--rule prints and counts only findings of that rule', async () => {
    expect(await findings(broken, '--rule', 'reference-is-used')).toEqual({
      code: 0,
      stderr: '',
      found: [`reference-is-used ${broken.nameOf(UNUSED)}`],
    });
  });

  test('file names print only findings in these files', async () => {
    const { code, stdout } = await check(warned, warned.nameOf('glossary'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'no findings\n' });
    expect((await findings(broken, broken.nameOf(EVENT), broken.nameOf('references'))).found).toEqual([
      `mention-resolves ${broken.nameOf(EVENT)}`,
      `reference-is-used ${broken.nameOf(UNUSED)}`,
    ]);
  });

  test('--help prints the options', async () => {
    const { code, stdout, stderr } = await check(broken, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run check -- \[options\] \[files\.\.\.\]\n/);
  });

  test('exits with 2 if an option is wrong, and says why', async () => {
    expect(await check(broken, '--rule', 'quote-is-verbatm')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Unknown rule "quote-is-verbatm". Did you mean "quote-is-verbatim"?\n\nRun npm run check -- --help for the options.\n',
    });
  });

  if (hasPipes)
    test('reports a named pipe in the content, and does not wait for it', async () => {
      const project = copyProject();
      const pipes = ['briefings/pipe.mdx', 'glossary/pipe.yaml'];
      for (const pipe of pipes) makePipe(join(project.folder, 'src/content', pipe));
      const { code, stdout, stderr } = await check(project);
      project.dispose();
      const waits = 'Some rules wait until every file can be read. Fix the findings above, then run the check again.\n';
      const findingsOnPipes = pipes.map(
        (pipe) => `${project.nameOf(pipe)}:1:1  error  file-is-an-entry
  this is a pipe, neither a file nor a folder
  Remove it from the content folder.
  docs/checks/file-is-an-entry.md
`,
      );
      expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: [...findingsOnPipes, '2 errors\n'].join('\n'), stderr: waits });
    });

  test('exits with 2 if a project has no settings', async () => {
    const project = copyProject();
    const settings = join(project.folder, 'site.config.ts');
    rmSync(settings);
    const result = await check(project);
    project.dispose();
    expect(result).toEqual({
      code: 2,
      stdout: '',
      stderr: `${settings}: a project needs this file for its settings; npm run new -- site creates it\n\nNothing was done.\n`,
    });
  });
});
