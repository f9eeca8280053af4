import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A call that cannot be carried out: the sentence says why. */
export class UsageError extends Error {}

/** `parseArgs`, whose complaints are for whoever called. Throws a UsageError. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
