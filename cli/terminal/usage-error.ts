import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '#lib/text/closest.ts';

/** The arguments of a command are wrong. The message is for the user. */
export class UsageError extends Error {}

/** `parseArgs` of Node, but with negative numbers as values, and a UsageError instead of its own errors. */
export function parseArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const joined: T = { ...config, args: joinNegatives(config.args ?? []) };
  try {
    return parseArgs(joined);
  } catch (error) {
    throw new UsageError(explain(error as NodeJS.ErrnoException, Object.keys(config.options ?? {})), { cause: error });
  }
}

/** Turns `--longitude -2.5` into `--longitude=-2.5`: the parser takes everything that begins with a hyphen for an option. */
const joinNegatives = (args: readonly string[]): string[] =>
  args.reduce<string[]>((joined, arg) => {
    const last = joined.at(-1);
    if (last !== undefined && /^--[^=]+$/.test(last) && /^-[\d.]/.test(arg)) joined[joined.length - 1] = `${last}=${arg}`;
    else joined.push(arg);
    return joined;
  }, []);

function explain({ code, message }: NodeJS.ErrnoException, options: readonly string[]): string {
  const [, named = ''] = /'([^' ]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = options.map((option) => `--${option}`);
    return `Unknown option "${named}". ${suggest(named, known) || `Options are ${known.join(', ')}.`}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `Unexpected argument "${named}". Put a value of several words in quotation marks.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && message.includes('argument is ambiguous'))
    return `${named} needs a value. If the value begins with a hyphen, write ${named}=VALUE.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && message.includes('missing')) return `${named} needs a value.`;
  return message;
}
