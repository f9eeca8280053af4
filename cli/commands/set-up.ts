import { Argument } from 'commander';
import { SHELLS } from '../completion/shells.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';

export function addSchemas(program: Program, context: CommandContext): void {
  program
    .command('schemas')
    .summary('write the files with which code editors complete the content')
    .description('Writes the JSON Schemas and snippets with which code editors complete and check the content.')
    .exits({ 0: 'the files were written', 2: 'site.config.ts is wrong; nothing was written' })
    .shows('npm run schemas')
    .runs(async () => (await import('../editor/write-schemas.ts')).writeSchemas(context));
}

/** Adds the command that prints a script, or what that script calls at each key press. */
export async function addCompletion(program: Program, args: readonly string[], context: CommandContext): Promise<void> {
  if (args[0] === 'complete') return (await import('../completion/add-completions.ts')).addCompletions(program, args.slice(2), context);
  program
    .command('completion')
    .summary('print a script that completes commands, options and ids')
    .description('Prints a script that makes a shell complete commands, options, rules, kinds, files and ids.')
    .addArgument(new Argument('<shell>', 'your shell').choices(SHELLS))
    .exits({ 0: 'the script was printed', 2: 'the shell is unknown' })
    .shows('npm run --silent completion -- bash > ~/.backgrounder.bash')
    .runs(async (shell: string) => (await import('../completion/print-script.ts')).printScript(shell));
}
