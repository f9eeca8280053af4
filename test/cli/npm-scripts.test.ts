import { describe, expect, test } from 'vitest';
import { USAGE as BENCH_USAGE } from '../../bench/arguments.ts';
import { USAGE as MUTANTS_USAGE } from '../mutation/arguments.ts';
import { runNode } from '../support/run.ts';

describe.each([
  ['bench', 'bench/run.ts', BENCH_USAGE],
  ['mutants', 'test/mutation/run.ts', MUTANTS_USAGE],
])('npm run %s', (name, file, usage) => {
  test('--help prints the usage', async () => {
    expect(await runNode([file, '--help'])).toEqual({ code: 0, stdout: `${usage}\n`, stderr: '' });
  });

  test('with a wrong option does nothing, and says why', async () => {
    const stderr = `Unknown option "--hlp". Did you mean "--help"?\n\nRun npm run ${name} -- --help for the options.\n`;
    expect(await runNode([file, '--hlp'])).toEqual({ code: 2, stdout: '', stderr });
  });
});

test('npm test with a misspelt option runs nothing, and says why', async () => {
  const stderr = 'Unknown option "--agianst". Did you mean "--against"?\n\nRun npm run test -- --help for the options.\n';
  expect(await runNode(['tools/test.ts', '--ci', '--agianst', 'x'])).toEqual({ code: 2, stdout: '', stderr });
});
