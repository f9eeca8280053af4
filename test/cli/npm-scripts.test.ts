import { describe, expect, test, vi } from 'vitest';
import { runProgram } from '../../cli/terminal/run-program.ts';
import * as bench from '../../bench/arguments.ts';
import * as mutants from '../mutation/arguments.ts';
import { runNode } from '../support/run.ts';

describe.each([
  ['bench', 'bench/run.ts', bench],
  ['mutants', 'test/mutation/run.ts', mutants],
])('npm run %s', (name, file, { createProgram }) => {
  test('--help prints the options', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await runProgram(createProgram(), ['--help']);
    const printed = write.mock.calls.join('');
    write.mockRestore();
    expect(code).toBe(0);
    expect(printed).toMatch(new RegExp(`^Usage: npm run ${name} -- \\[options\\]\n[\\s\\S]*--seed`));
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
