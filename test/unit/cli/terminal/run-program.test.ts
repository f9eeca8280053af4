import { Argument } from 'commander';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PublishedError } from '#node/content/published-content.ts';
import { SettingsError } from '#node/settings/settings-error.ts';
import { WriteError } from '#node/files/write-files.ts';
import { CommandError } from '../../../../cli/terminal/command-context.ts';
import { Program } from '../../../../cli/terminal/program.ts';
import { Cancelled } from '../../../../cli/terminal/question.ts';
import { runProgram } from '../../../../cli/terminal/run-program.ts';
import { UsageError } from '../../../../cli/terminal/usage-error.ts';

/** Runs a program with the command `draw`; returns its exit code, the options that it got, and its errors. */
async function run(args: readonly string[], action: () => unknown = () => undefined) {
  const errors: string[] = [];
  let given: unknown;
  const program = new Program('crayon').configureOutput({ writeOut: () => undefined, writeErr: (text) => errors.push(text.trimEnd()) });
  program
    .command('draw')
    .option('--from <file>')
    .option('--longitude <degrees>')
    .option('--dry-run')
    .option('--ink <name>', '', (value: string, before: string[] | undefined): string[] | undefined => [...(before ?? []), value])
    .runs((options: unknown) => {
      given = options;
      return action();
    });
  const code = await runProgram(program, args, (text) => errors.push(text));
  return { code, given, errors: errors.join('\n') };
}

test('a negative number is a value, not an option', async () => {
  expect(await run(['draw', '--longitude', '-2.5', '--from', 'x'])).toEqual({
    code: 0,
    given: { longitude: '-2.5', from: 'x' },
    errors: '',
  });
});

test.each([
  ['a misspelt option', ['--frm', 'x'], 'Unknown option "--frm". Did you mean "--from"?'],
  ['an unknown option', ['--colour'], 'Unknown option "--colour".'],
  ['an option without its value', ['--from'], '--from needs a value.'],
  [
    'a value without its quotation marks',
    ['--from', 'my', 'text'],
    'Unexpected argument: text. Put a value of several words in quotation marks.',
  ],
  [
    'a second value of an option that is repeatable',
    ['--from', 'x', '--ink', 'red', 'blue'],
    'Unexpected argument: blue. Repeat the option for each value: --ink red --ink blue.',
  ],
  ['a value for a switch', ['--dry-run=yes'], 'Unknown option "--dry-run=yes".'],
])('%s is wrong use: nothing is done, and a sentence says why', async (_, args, says) => {
  const errors = `${says}\n\nRun npm run draw -- --help for the options.`;
  expect(await run(['draw', ...args])).toEqual({ code: 2, given: undefined, errors });
});

test('a missing argument is named with what it is for, and the values it can have', async () => {
  const program = new Program('crayon');
  program.command('mix').addArgument(new Argument('<colour>', 'the first colour').choices(['red', 'blue']));
  program.command('erase').argument('<drawing>', 'the file of a drawing');
  const ofCall = async (...args: string[]) => {
    const errors: string[] = [];
    await runProgram(program, args, (text) => errors.push(text));
    return errors.join('').split('\n')[0];
  };
  expect(await ofCall('mix')).toBe('<colour> is missing: the first colour, one of red, blue.');
  expect(await ofCall('erase')).toBe('<drawing> is missing: the file of a drawing.');
  expect(await ofCall('mix', 'green')).toBe('Colour cannot be "green". Allowed choices are red, blue.');
});

test('a command without an npm script is named as it is called', async () => {
  const errors: string[] = [];
  const program = new Program('crayon');
  program
    .command('begin')
    .argument('<folder>')
    .runs(() => undefined).ownCall = 'npx crayon begin';
  await runProgram(program, ['begin'], (text) => errors.push(text));
  expect(errors.join('\n')).toMatch(/\n\nRun npx crayon begin --help for the options\.$/);
});

test('a misspelt command is wrong use, with a suggestion', async () => {
  const errors = 'Unknown command "drew". Did you mean "draw"?\n\nRun crayon --help for all commands.';
  expect(await run(['drew'])).toEqual({ code: 2, given: undefined, errors });
});

describe('the exit code', () => {
  test.each([
    ['what the command returns', 0, () => undefined, ''],
    ['what the command returns', 1, () => 1, ''],
    [
      '2 for wrong use that the command finds',
      2,
      () => Promise.reject(new UsageError('No x.')),
      'No x.\n\nRun npm run draw -- --help for the options.',
    ],
    ['2 for wrong settings', 2, () => Promise.reject(new SettingsError('Wrong.')), 'Wrong.\n\nNothing was done.'],
    ['2 if git lacks a branch', 2, () => Promise.reject(new PublishedError('No main.')), 'No main.\n\nNothing was done.'],
    ['1 if the content does not allow it', 1, () => Promise.reject(new CommandError('It has errors.')), 'It has errors.'],
    ['1 if a file cannot be written', 1, () => Promise.reject(new WriteError('The disk is full.')), 'The disk is full.'],
    ['1 if the system refuses something', 1, () => readFile('/no/such/file'), '/no/such/file: it does not exist.'],
    [
      '1 if a package is missing',
      1,
      () => Promise.reject(Object.assign(new Error("Cannot find package 'zod' imported from /x.js"), { code: 'ERR_MODULE_NOT_FOUND' })),
      'The package zod is not installed. Run npm install; if that does not help, npm install zod.',
    ],
    ['130 if the person cancelled', 130, () => Promise.reject(new Cancelled()), ''],
  ])('is %s: %#', async (_, code, action, errors) => {
    expect(await run(['draw'], action)).toMatchObject({ code, errors });
  });

  test('is 70 for a bug, with its stack trace', async () => {
    const { code, errors } = await run(['draw'], () => {
      throw new TypeError('x is not a function');
    });
    expect(code).toBe(70);
    expect(errors).toMatch(/^TypeError: x is not a function\n {4}at .*run-program\.test\.ts\S*:\d+/);
    expect(errors).toContain('This is a bug in the program, not in the content.');
  });

  test.each([
    [['--help'], 0],
    [['draw', '--help'], 0],
    [['help', 'draw'], 0],
    [[], 2],
  ])('of %j is %i', async (args, code) => {
    expect(await run(args)).toMatchObject({ code, given: undefined });
  });
});
