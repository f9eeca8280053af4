import { expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../../cli/usage-error.ts';

const read = (...args: string[]) =>
  parseArguments({ args, options: { from: { type: 'string' }, longitude: { type: 'string' }, 'dry-run': { type: 'boolean' } } }).values;

test('a number below zero is a value', () => {
  expect(read('--longitude', '-2.5', '--from', 'x')).toEqual({ longitude: '-2.5', from: 'x' });
});

test.each([
  ['an option that is misspelt', ['--frm', 'x'], 'There is no option "--frm". Did you mean "--from"?'],
  ['an option that is like none', ['--colour'], 'There is no option "--colour". Options are --from, --longitude, --dry-run.'],
  ['an option without its value', ['--from'], 'A value of --from is missing behind it.'],
  [
    'an option in place of a value',
    ['--from', '--dry-run'],
    'A value of --from is missing, or begins with a hyphen: then write --from=…, with the value in place of “…”.',
  ],
  [
    'a text that lost its quotation marks',
    ['--from', 'my', 'text'],
    '"text" belongs to no option: put a text of several words between quotation marks.',
  ],
  ['a value that none belongs to', ['--dry-run=yes'], "Option '--dry-run' does not take an argument"],
])('%s is told in a sentence', (_, args, says) => {
  expect(() => read(...args)).toThrow(new UsageError(says));
});
