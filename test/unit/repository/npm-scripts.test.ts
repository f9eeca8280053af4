import { describe, expect, test } from 'vitest';
import { USAGE as BENCH_USAGE } from '../../../bench/arguments.ts';
import { USAGE as MUTANTS_USAGE } from '../../mutation/arguments.ts';
import { runNode } from '../../support/run.ts';

describe.each([
  ['bench', 'bench/run.ts', BENCH_USAGE, ['--sizes', '10,x'], '--sizes must be whole numbers from 1, separated by commas, but is "x"'],
  ['mutants', 'test/mutation/run.ts', MUTANTS_USAGE, ['--rule', 'no-such-rule'], '--rule: there is no "no-such-rule"'],
])('npm run %s', (name, file, usage, wrong, sentence) => {
  test('--help prints the usage', async () => {
    expect(await runNode([file, '--help'])).toEqual({ code: 0, stdout: `${usage}\n`, stderr: '' });
  });

  test.each([
    [wrong, sentence],
    [['--hlp'], 'Unknown option "--hlp". Did you mean "--help"?'],
  ])('with %j does nothing, and prints the reason', async (args, says) => {
    const stderr = `${says}\n\nRun npm run ${name} -- --help for the options.\n`;
    expect(await runNode([file, ...args])).toEqual({ code: 2, stdout: '', stderr });
  });
});

test('npm test with a misspelt option runs nothing, and prints the reason', async () => {
  const stderr = 'Unknown option "--agianst". Did you mean "--against"?\n\nRun npm run test -- --help for the options.\n';
  expect(await runNode(['tools/test.ts', '--ci', '--agianst', 'x'])).toEqual({ code: 2, stdout: '', stderr });
});
