import { CommanderError } from 'commander';
import { cleanLines } from '#lib/text/terminal-text.ts';
import { explainDiskError } from '#node/files/explain-disk-error.ts';
import { PublishedError } from '#node/content/published-content.ts';
import { SettingsError } from '#node/settings/settings-error.ts';
import { WriteError } from '#node/files/write-files.ts';
import { CommandError } from './command-context.ts';
import type { Program } from './program.ts';
import { Cancelled } from './question.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a program and resolves to its exit code: what its action returns, 0 by default; 1 if the content or the system does not allow
 * it; 2 for wrong options or settings; 130 if the person cancelled it; 70 for a bug (`EX_SOFTWARE` of sysexits.h), with its
 * stack trace.
 */
export async function runProgram(
  program: Program,
  args: readonly string[],
  printError: (text: string) => void = (text) => console.error(text),
): Promise<number> {
  try {
    await program.parseAsync(args, { from: 'user' });
    return program.exitCode;
  } catch (error) {
    const missing = findMissingPackage(error);
    const print = (...parts: readonly string[]) => printError(cleanLines(parts.join('\n\n')));
    if (error instanceof Cancelled) return 130;
    if (error instanceof CommanderError && ['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code))
      return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CommanderError) print(explain(error, findCommand(program, args), args), hintFor(program, args));
    else if (error instanceof UsageError) print(error.message, hintFor(program, args));
    else if (error instanceof SettingsError || error instanceof PublishedError) print(error.message, 'Nothing was done.');
    else if (error instanceof CommandError || error instanceof WriteError || isSystemError(error)) {
      print(isSystemError(error) ? explainSystemError(error) : error.message);
      return 1;
    } else if (missing !== undefined) {
      print(`The package ${missing} is not installed. Run npm install; if that does not help, npm install ${missing}.`);
      return 1;
    } else {
      print((error as Error).stack ?? String(error), 'This is a bug in the program, not in the content.');
      return 70;
    }
    return 2;
  }
}

/** Whether the system refused something, such as to read a file. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** The name of a package that could not be imported; undefined if the error is another one. */
const findMissingPackage = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    ? /^Cannot find package '([^']+)'/.exec(error.message)?.[1]
    : undefined;

const explainSystemError = (error: NodeJS.ErrnoException): string => {
  const reason = explainDiskError(error);
  return error.path === undefined || reason === error.message ? reason : `${error.path}: ${reason}.`;
};

function hintFor(program: Program, args: readonly string[]): string {
  const command = findCommand(program, args);
  return `Run ${command.typed} --help for ${command === program && program.commands.length > 0 ? 'all commands' : 'the options'}.`;
}

/** The command that the arguments name, as far as they do. */
function findCommand(program: Program, [word, ...rest]: readonly string[]): Program {
  const command = program.commands.find((candidate) => candidate.name() === word);
  return command ? findCommand(command, rest) : program;
}

/** From the messages of Commander to sentences like ours. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^error: /, ''],
  [/'([^']*)'/g, '"$1"'],
  [/\n\(Did you mean one of (.*)\?\)$/, '. Did you mean one of $1?'],
  [/\n\(Did you mean (.*)\?\)$/, '. Did you mean "$1"?'],
  [/^(?:option|command-argument) "(--[\w-]+)[^"]*" argument "(.*)" is invalid\./, '$1 cannot be "$2".'],
  [/^command-argument value "(.*)" is invalid for argument "(.*)"\./, '$2 cannot be "$1".'],
  [/^option "(--[\w-]+).*" argument missing$/, '$1 needs a value'],
  [/^required option "(--[\w-]+).*" not specified$/, '$1 is required'],
  [/^too many arguments.*?: (.*)\.$/, 'Unexpected argument: $1'],
  [/([^.?])$/, '$1.'],
];

function explain({ message, code }: CommanderError, command: Program, args: readonly string[]): string {
  const missing = code === 'commander.missingArgument' ? describeMissing(command, message) : undefined;
  if (missing !== undefined) return missing;
  const sentence = REWORDINGS.reduce((text, [from, to]) => text.replace(from, to), message);
  const advice = code === 'commander.excessArguments' ? ` ${adviseOnExcess(command, args)}` : '';
  return sentence.charAt(0).toUpperCase() + sentence.slice(1) + advice;
}

/** "<shell> is missing: your shell, one of bash, zsh, fish." */
function describeMissing(command: Program, message: string): string | undefined {
  const argument = command.registeredArguments.find((candidate) => message.includes(`'${candidate.name()}'`));
  if (!argument) return undefined;
  const choices = argument.argChoices ? `, one of ${argument.argChoices.join(', ')}` : '';
  return `<${argument.name()}> is missing: ${argument.description}${choices}.`;
}

/** What to write instead of an argument too many: most likely it belongs to the value of the option before it. */
function adviseOnExcess(command: Program, args: readonly string[]): string {
  const at = args.findIndex(
    (arg, index) => !arg.startsWith('-') && args[index - 1]?.startsWith('-') === false && args[index - 2]?.startsWith('--'),
  );
  const [flag = '', value = '', excess = ''] = args.slice(at - 2, at + 1);
  const option = command.options.find(({ long }) => long === flag);
  return at > 1 && option?.parseArg !== undefined && option.argChoices === undefined
    ? `Repeat the option for each value: ${flag} ${value} ${flag} ${excess}.`
    : 'Put a value of several words in quotation marks.';
}
