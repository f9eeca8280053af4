import { describe, expect, test } from 'vitest';
import { runNode } from '../support/run.ts';

describe.each([
  ['bench', 'bench/run.ts'],
  ['mutants', 'test/mutation/run.ts'],
])('npm run %s', (name, file) => {
  test('--help prints the options', async () => {
    const stdout = expect.stringMatching(new RegExp(`^Usage: npm run ${name} -- \\[options\\]\n[\\s\\S]*--seed`)) as string;
    expect(await runNode([file, '--help'])).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('with a wrong option does nothing, and says why', async () => {
    const stderr = `Unknown option "--hlp". Did you mean "--help"?\n\nRun npm run ${name} -- --help for the options.\n`;
    expect(await runNode([file, '--hlp'])).toEqual({ code: 2, stdout: '', stderr });
  });
});

test('npm test with a misspelt option runs nothing, and says why', async () => {
  const stderr = 'Unknown option "--agianst". Did you mean "--against"?\n\nRun npm run ci -- --help for the options.\n';
  expect(await runNode(['tools/test.ts', '--ci', '--agianst', 'x'])).toEqual({ code: 2, stdout: '', stderr });
});
