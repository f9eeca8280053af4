import { suggest } from '#lib/text/closest.ts';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import { cleanLines } from '#lib/text/terminal-text.ts';
import { WriteError } from '#node/write-files.ts';
import { Cancelled, type Ask } from './question.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/** What a command gets from the machine it runs on; tests pass their own. */
export interface CommandContext {
  /** The root of the repository. */
  root: string;
  /** The folder of the project to work on, from `BACKGROUNDER_PROJECT`. */
  project: string | undefined;
  today: IsoDay;
  print(text: string): void;
  /** Asks the person at the terminal; undefined if the input or output is not a terminal. */
  ask: Ask | undefined;
}

/** The state of the content makes the command impossible; nothing was changed. The message is for the user. */
export class CommandError extends Error {}

const localDay = (date: Date): IsoDay =>
  [String(date.getFullYear()).padStart(4, '0'), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Runs an authoring command and sets the exit code: 0 for success, 1 for a CommandError, 2 for a UsageError. */
export const runAuthoringCommand = (
  name: string,
  command: (args: string[], context: CommandContext) => Promise<void> | void,
  ask?: Ask,
): Promise<void> =>
  runCommand(name, undefined, async (args) => {
    try {
      await command(args, openContext(ask));
      return 0;
    } catch (error) {
      if (error instanceof Cancelled) return 130; // the code that shells give a program ended by Ctrl+C
      if (!(error instanceof CommandError) && !(error instanceof WriteError)) throw error;
      console.error(cleanLines(error.message));
      return 1;
    }
  });

const openContext = (ask?: Ask): CommandContext => ({
  root: process.cwd(),
  project: process.env['BACKGROUNDER_PROJECT'],
  today: localDay(new Date()),
  print: (text) => console.log(cleanLines(text)), // file names may contain control characters
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
});

/** Checks that a word is one of the allowed ones. Throws a UsageError that lists them. */
export function oneOf<T extends string>(what: string, word: string | undefined, words: readonly T[]): T {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const list = `${what}s are ${words.join(', ')}.`;
  if (word === undefined) throw new UsageError(`Name a ${what}: ${list}`);
  throw new UsageError(`Unknown ${what} "${word}". ${suggest(word, words) || `${list.charAt(0).toUpperCase()}${list.slice(1)}`}`);
}
