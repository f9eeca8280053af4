import { cleanLines } from '#lib/text/terminal-text.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command and sets the exit code that it returns. Prints the message of a UsageError and exits with 2. Other
 * errors do the same if `failed` says what that means for the user, such as “Nothing was checked.”; without it, they
 * are bugs and thrown.
 */
export async function runCommand(name: string, failed: string | undefined, command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    const more = error instanceof UsageError ? `Run npm run ${name} -- --help for the options.` : failed;
    if (more === undefined) throw error;
    console.error(cleanLines(`${(error as Error).message}\n\n${more}`));
    process.exitCode = 2;
  }
}
