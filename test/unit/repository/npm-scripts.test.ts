import { describe, expect, test } from 'vitest';
import { USAGE as BENCH_USAGE } from '../../../bench/arguments.ts';
import { USAGE as MUTANTS_USAGE } from '../../mutation/arguments.ts';
import { runNode } from '../../support/run.ts';

describe.each([
  [
    'bench',
    'bench/run.ts',
    BENCH_USAGE,
    ['--sizes', '10,x'],
    '--sizes takes whole numbers from 1, with commas between them where there are several: not "x"',
  ],
  ['mutants', 'test/mutation/run.ts', MUTANTS_USAGE, ['--rule', 'no-such-rule'], '--rule: there is no "no-such-rule"'],
])('npm run %s', (name, file, usage, wrong, sentence) => {
  test('--help prints how it is called', async () => {
    expect(await runNode([file, '--help'])).toEqual({ code: 0, stdout: `${usage}\n`, stderr: '' });
  });

  test.each([
    [wrong, sentence],
    [['--hlp'], 'There is no option "--hlp". Did you mean "--help"?'],
  ])('called with %j does nothing and says why', async (args, says) => {
    const stderr = `${says}\n\nnpm run ${name} -- --help tells how it is called.\n`;
    expect(await runNode([file, ...args])).toEqual({ code: 2, stdout: '', stderr });
  });
});

test('npm test with a misspelt option runs no gate and says why', async () => {
  const stderr = 'There is no option "--agianst". Did you mean "--against"?\n\nnpm run test -- --help tells how it is called.\n';
  expect(await runNode(['tools/test.ts', '--ci', '--agianst', 'x'])).toEqual({ code: 2, stdout: '', stderr });
});
