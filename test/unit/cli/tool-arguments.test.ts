import { expect, test } from 'vitest';
import { parseArguments as parseBenchCall } from '../../../bench/arguments.ts';
import { UsageError } from '../../../cli/terminal/usage-error.ts';
import { parseArguments as parseMutantsCall } from '../../mutation/arguments.ts';

test.each([
  ['bench', parseBenchCall, ['--hlp'], 'Unknown option "--hlp". Did you mean "--help"?'],
  ['bench', parseBenchCall, ['--sizes', '10,x'], '--sizes must be whole numbers from 1, separated by commas, but is "x"'],
  ['mutants', parseMutantsCall, ['--hlp'], 'Unknown option "--hlp". Did you mean "--help"?'],
  ['mutants', parseMutantsCall, ['--rule', 'no-such-rule'], '--rule: there is no "no-such-rule"'],
])('npm run %s -- with a wrong option is a UsageError: %#', (_name, parse, args, says) => {
  expect(() => parse(args)).toThrow(new UsageError(says));
});
