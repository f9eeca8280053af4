import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '#lib/text/closest.ts';

/** A call that cannot be carried out: the sentence says why. */
export class UsageError extends Error {}

/** `parseArgs`, whose complaints are for whoever called. A number below zero may be a value. Throws a UsageError. */
export function parseArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const joined: T = { ...config, args: joinNegatives(config.args ?? []) };
  try {
    return parseArgs(joined);
  } catch (error) {
    throw new UsageError(explain(error as NodeJS.ErrnoException, Object.keys(config.options ?? {})), { cause: error });
  }
}

/** `--longitude -2.5` as `--longitude=-2.5`: the parser takes what begins with a hyphen for an option. */
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
    return `There is no option "${named}". ${suggest(named, known) || `Options are ${known.join(', ')}.`}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `"${named}" belongs to no option: put a text of several words between quotation marks.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && message.includes('argument is ambiguous'))
    return `A value of ${named} is missing, or begins with a hyphen: then write ${named}=…, with the value in place of “…”.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && message.includes('missing')) return `A value of ${named} is missing behind it.`;
  return message;
}
