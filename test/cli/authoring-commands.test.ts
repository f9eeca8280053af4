import { expect, test } from 'vitest';
import { makeProject, SETTINGS } from '../support/command-project.ts';
import { runNode } from '../support/run.ts';

test('the commands exit with 2 for a wrong call, with 1 for content in the way, and with 0 for --help', async () => {
  const project = makeProject();
  const environment = { BACKGROUNDER_PROJECT: project.folder };
  const [wrong, help, kind, rename, coverage] = await Promise.all([
    runNode(['cli/backgrounder.ts', 'new'], environment),
    runNode(['cli/backgrounder.ts', 'new', '--help'], environment),
    runNode(['cli/backgrounder.ts', 'new', 'place', '--help'], environment),
    runNode(['cli/backgrounder.ts', 'rename', 'actor', 'x', 'y'], environment),
    runNode(['cli/backgrounder.ts', 'coverage', '--help'], environment),
  ]);
  project.dispose();
  expect(wrong).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Run npm run new -- --help for the options.\n') as string,
  });
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(kind).toMatchObject({ code: 0, stdout: expect.stringContaining('--latitude') as string });
  expect(rename).toEqual({ code: 1, stdout: '', stderr: 'There is no actors/x.yaml.\n' });
  expect(coverage).toMatchObject({ code: 0, stdout: expect.stringContaining('undefined terms') as string });
});

test('settings with a syntax error are reported with the place and how to look for it', async () => {
  const project = makeProject({ 'package.json': SETTINGS['package.json'], 'site.config.ts': "export default {\n  title 'x',\n};\n" });
  const { code, stderr } = await runNode(['cli/backgrounder.ts', 'check'], { BACKGROUNDER_PROJECT: project.folder });
  project.dispose();
  expect(code).toBe(2);
  expect(stderr).toContain(
    '/site.config.ts:2:9: this is not valid TypeScript: Unexpected token `string literal`\nLook there, and at the end of the line above, for a missing comma, colon, bracket or quotation mark.\n',
  );
});
