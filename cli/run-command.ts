import { showLines } from '#lib/text/text-issues.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command to its exit code; a call that is wrong is told in a sentence, with 2. So is whatever else makes the
 * command impossible, where `failed` says what came of it; where nothing is said, it is a mistake of ours and thrown.
 */
export async function runCommand(name: string, failed: string | undefined, command: (args: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    const more = error instanceof UsageError ? `npm run ${name} -- --help tells how it is called.` : failed;
    if (more === undefined) throw error;
    console.error(showLines(`${(error as Error).message}\n\n${more}`));
    process.exitCode = 2;
  }
}
