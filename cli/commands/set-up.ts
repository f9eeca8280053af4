import { Argument } from 'commander';
import { isInstalled } from '#node/project/code-root.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { SHELLS } from '../completion/shells.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';
import type { UpgradeOptions } from '../upgrade/upgrade-content.ts';

export async function addInit(program: Program, args: readonly string[], context: CommandContext): Promise<void> {
  const command = program
    .command('init')
    .summary('write the repository of a new explainer')
    .description(
      'Writes a repository that builds, checks and deploys an explainer, with an example to replace, or with your article. It overwrites nothing. At a terminal it asks for the settings that are not given as options.',
    )
    .argument('<folder>', 'a new folder, or an empty one')
    .exits({
      0: 'the repository was written',
      1: 'the folder is not empty; nothing was written',
      2: 'an option is wrong; nothing was written',
    });
  // It runs before there is a repository with scripts, and without the path of the packed file, npx would load another package.
  if (isInstalled) command.ownCall = `npx --package ./backgrounder-${packageJson.version}.tgz backgrounder init`;
  const call = `${command.typed} ../my-explainer${isInstalled ? '' : ` --package ../backgrounder-${packageJson.version}.tgz`}`;
  command.shows(call, `${call} --article article.txt --published 2020-03-05`);
  if (args.includes('init')) (await import('../new/add-kinds.ts')).addInitOptions(command, context);
}

export function addUpgrade(program: Program, context: CommandContext): void {
  program
    .command('upgrade')
    .summary('list what changed since the content was written')
    .description(
      'Lists the changes of Backgrounder since the version for which the content was written. If the content has no errors, it records the present version in package.json.',
    )
    .option('--from <version>', 'the version for which the content was written, if package.json does not say it')
    .exits({ 0: 'the content fits this version', 1: 'the content has errors', 2: 'an option or site.config.ts is wrong' })
    .shows('npm run upgrade', 'npm run upgrade -- --from 0.1.0')
    .runs(async (options: UpgradeOptions) => (await import('../upgrade/upgrade-content.ts')).upgradeContent(options, context));
}

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
