import { expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../../../cli/terminal/usage-error.ts';

const parse = (...args: string[]) =>
  parseArguments({ args, options: { from: { type: 'string' }, longitude: { type: 'string' }, 'dry-run': { type: 'boolean' } } }).values;

test('a negative number is a value, not an option', () => {
  expect(parse('--longitude', '-2.5', '--from', 'x')).toEqual({ longitude: '-2.5', from: 'x' });
});

test.each([
  ['a misspelt option', ['--frm', 'x'], 'Unknown option "--frm". Did you mean "--from"?'],
  ['an unknown option', ['--colour'], 'Unknown option "--colour". Options are --from, --longitude, --dry-run.'],
  ['an option without its value', ['--from'], '--from needs a value.'],
  [
    'an option in place of a value',
    ['--from', '--dry-run'],
    '--from needs a value. If the value begins with a hyphen, write --from=VALUE.',
  ],
  [
    'a value without its quotation marks',
    ['--from', 'my', 'text'],
    'Unexpected argument "text". Put a value of several words in quotation marks.',
  ],
  ['a value for a flag', ['--dry-run=yes'], "Option '--dry-run' does not take an argument"],
])('%s is a UsageError with a sentence', (_, args, says) => {
  expect(() => parse(...args)).toThrow(new UsageError(says));
});
