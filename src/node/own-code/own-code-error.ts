import type { Frame } from '#rules/own/rule-failure.ts';
import { listOwnFrames } from './own-frames.ts';

/** Code of a site’s own failed. The message is for the user; the stack has the lines of the site’s own files only. */
export class OwnCodeError extends Error {
  constructor(message: string, frames: readonly Frame[] = []) {
    super(message);
    this.stack = [message, ...frames.map(describeFrame)].join('\n');
  }
}

/** What was thrown, described as the failure of a part of the site; the same, if it is that already. */
export function blame(part: string, thrown: unknown, root: string): OwnCodeError {
  if (thrown instanceof OwnCodeError) return thrown;
  const { message, stack = '' } = thrown instanceof Error ? thrown : new Error(String(thrown));
  return new OwnCodeError(`${part} threw an error: ${message}`, listOwnFrames(stack, root));
}

/**
 * Runs code that may call that of the site, before Astro starts to work. Prints an OwnCodeError without the stack trace of
 * Astro, and exits.
 */
export function runOrExit<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof OwnCodeError)) throw error;
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}

function describeFrame({ name, file, line, column }: Frame): string {
  const place = `${file}:${line}:${column}`;
  return `    at ${name === undefined ? place : `${name} (${place})`}`;
}
