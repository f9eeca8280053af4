import { suggest } from '#lib/text/closest.ts';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import { showLines } from '#lib/text/text-issues.ts';
import { WriteError } from '#node/write-files.ts';
import { Cancelled, type Ask } from './question.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage-error.ts';

/** What a command gets from the machine it runs on; tests put their own in its place. */
export interface CommandContext {
  /** The root of the repository. */
  root: string;
  /** The folder of the project to work on, as `BACKGROUNDER_PROJECT` names it. */
  project: string | undefined;
  today: IsoDay;
  print(text: string): void;
  /** Asks the person at the terminal; undefined where there is none. */
  ask: Ask | undefined;
}

/** The content stands in the way of what was asked for; nothing was changed. */
export class CommandError extends Error {}

const localDay = (date: Date): IsoDay =>
  [String(date.getFullYear()).padStart(4, '0'), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Runs a command of the desk and sets the exit code: 0 where it was done, 1 where it was refused, 2 where the call is wrong. */
export const runAuthoringCommand = (
  name: string,
  command: (args: string[], host: CommandContext) => Promise<void> | void,
  ask?: Ask,
): Promise<void> =>
  runCommand(name, undefined, async (args) => {
    try {
      await command(args, openContext(ask));
      return 0;
    } catch (error) {
      if (error instanceof Cancelled) return 130; // as shells tell that Ctrl-C ended a program
      if (!(error instanceof CommandError) && !(error instanceof WriteError)) throw error;
      console.error(showLines(error.message));
      return 1;
    }
  });

const openContext = (ask?: Ask): CommandContext => ({
  root: process.cwd(),
  project: process.env['BACKGROUNDER_PROJECT'],
  today: localDay(new Date()),
  print: (text) => console.log(showLines(text)), // names of files come as they are
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
});

/** A word that must be one of a few. Throws a UsageError that lists them. */
export function oneOf<T extends string>(what: string, word: string | undefined, words: readonly T[]): T {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const list = `${what}s are ${words.join(', ')}.`;
  if (word === undefined) throw new UsageError(`Say which ${what}: ${list}`);
  throw new UsageError(`There is no ${what} "${word}". ${suggest(word, words) || `${list.charAt(0).toUpperCase()}${list.slice(1)}`}`);
}
