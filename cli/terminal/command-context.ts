import { suggest } from '#lib/text/closest.ts';
import type { IsoDay } from '#lib/dates/calendar.ts';
import { cleanLines } from '#lib/text/terminal-text.ts';
import type { Ask } from './question.ts';
import { UsageError } from './usage-error.ts';

/** What a command gets from the machine it runs on; tests pass their own. */
export interface CommandContext {
  /** The root of the repository. */
  root: string;
  /** The folder of the project to work on, from `BACKGROUNDER_PROJECT`. */
  project: string | undefined;
  today: IsoDay;
  print(text: string): void;
  /** Prints a text with colours, whose parts were cleaned. */
  printStyled(text: string): void;
  /** The width in characters, and whether it shows colours. */
  terminal: { width: number; hasColours: boolean };
  /** Prints beside the output, which may go to a file. */
  printError(text: string): void;
  /** Asks the person at the terminal; undefined if the input or output is not a terminal. */
  ask: Ask | undefined;
}

/** The state of the content makes the command impossible; nothing was changed. The message is for the user. */
export class CommandError extends Error {}

/** The day of a moment where the command runs. */
export const localDay = (date: Date): IsoDay =>
  [String(date.getFullYear()).padStart(4, '0'), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The context of the process: its folder, environment and terminal. */
export const openContext = (): CommandContext => ({
  root: process.cwd(),
  project: process.env['BACKGROUNDER_PROJECT'],
  today: localDay(new Date()),
  print: (text) => console.log(cleanLines(text)), // file names may contain control characters
  printStyled: (text) => console.log(text),
  terminal: { width: process.stdout.columns || 100, hasColours: process.stdout.isTTY && process.stdout.hasColors() },
  printError: (text) => console.error(cleanLines(text)),
  ask:
    process.stdin.isTTY && process.stdout.isTTY
      ? async (question) => (await import('./ask.ts')).ask(question) // most commands do without the prompts
      : undefined,
});

/** Checks that a word is one of the allowed ones. Throws a UsageError that lists them. */
export function oneOf<T extends string>(what: string, word: string | undefined, words: readonly T[]): T {
  const found = words.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const list = `${what}s are ${words.join(', ')}.`;
  if (word === undefined) throw new UsageError(`Name a ${what}: ${list}`);
  throw new UsageError(`Unknown ${what} "${word}". ${suggest(word, words) || `${list.charAt(0).toUpperCase()}${list.slice(1)}`}`);
}
