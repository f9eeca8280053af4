import packageJson from '../package.json' with { type: 'json' };
import { addChanges, addCheck, addLinks, addPages } from './commands/checking.ts';
import { addCompletion, addInit, addSchemas, addUpgrade } from './commands/set-up.ts';
import { addNginx, addWeights } from './commands/publishing.ts';
import { addBuild, addDev, addPreview } from './commands/site.ts';
import { addCoverage, addImport, addNew, addProve, addRename, addReview } from './commands/writing.ts';
import type { CommandContext } from './terminal/command-context.ts';
import { Program } from './terminal/program.ts';
import { runProgram } from './terminal/run-program.ts';

/**
 * Builds the program with all its commands. The options of `new` and `import` come from the schemas of the entries, which
 * take time to load: these commands have their options only if they are among the arguments.
 */
export async function buildProgram(args: readonly string[], context: CommandContext): Promise<Program> {
  const program = new Program('npx backgrounder')
    .description('Writes, checks and publishes an explainer of one news article.')
    .version(packageJson.version, '--version', 'print the version')
    .configureOutput({ writeOut: (text) => context.print(text.trimEnd()), writeErr: (text) => context.printError(text.trimEnd()) });
  program.hook('preAction', async () => {
    const [{ recoverProject }, { locateProject }] = await Promise.all([
      import('#node/files/change-project.ts'),
      import('#node/project/project.ts'),
    ]);
    const recovered = recoverProject(locateProject(context.root, context.project).root);
    if (recovered !== undefined) context.printError(recovered);
  });
  program.helpCommand('help [command]', 'print the help of a command').usage('<command> [options]');

  program.commandsGroup('Begin:');
  await addInit(program, args, context);

  program.commandsGroup('Write the content:');
  await addNew(program, args, context);
  await addImport(program, args, context);
  addRename(program, context);
  addCoverage(program, context);
  addReview(program, context);
  addProve(program, context);

  program.commandsGroup('Check the content and the site:');
  addCheck(program, context);
  addChanges(program, context);
  addLinks(program, context);
  addPages(program, context);

  program.commandsGroup('See and build the site:');
  addDev(program, context);
  addBuild(program, context);
  addPreview(program, context);

  program.commandsGroup('Publish the site:');
  addWeights(program, context);
  addNginx(program, context);

  program.commandsGroup('Keep it current:');
  addUpgrade(program, context);

  program.commandsGroup('Set up the editor and the shell:');
  addSchemas(program, context);
  await addCompletion(program, args, context);
  return program;
}

/** Runs the program; resolves to its exit code. */
export const runBackgrounder = async (args: readonly string[], context: CommandContext): Promise<number> =>
  runProgram(await buildProgram(args, context), args, context.printError);
