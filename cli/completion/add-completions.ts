import type { Complete } from '@bomb.sh/tab';
import tab from '@bomb.sh/tab/commander';
import { RULE_IDS } from '#schemas/rule-ids.ts';
import { locateProject } from '#node/project/project.ts';
import { RENAMABLE } from '../rename/renamable.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';
import { listContentFiles, listFilesIn } from './list-names.ts';
import type { Offer } from './offer-ids.ts';
import { SHELLS } from './shells.ts';

/** The commands that take ids: only these need the schemas, which take time to load. */
const WITH_IDS = ['new', 'rename', 'review', 'prove'];

/** Bash would run a command in the name of a file, such as `$(reboot).yaml`: only names without such characters are offered. */
const PLAIN = /^[\w./-]+$/;

/**
 * Adds the command that completion scripts call with the words up to the cursor. It completes the commands and options of
 * the program by itself; here it learns values. They come from the names of files, so it is fast, and content with errors
 * does not matter.
 */
export async function addCompletions(program: Program, words: readonly string[], { root, project }: CommandContext): Promise<void> {
  for (const command of program.commands) command.description(command.summary()); // one line for each
  const { commands } = tab(program, { completionCommandName: 'completion' });
  const { contentFolder } = locateProject(root, project);

  const handle = (list: () => readonly string[]) => (complete: Complete) =>
    list()
      .filter((value) => PLAIN.test(value))
      .forEach((value) => complete(value, ''));
  const offerOption: Offer = (command, name, list) => {
    const option = commands.get(command)?.options.get(name);
    if (option) option.handler = handle(list);
  };
  const offerArgument: Offer = (command, name, list) => {
    const argument = commands.get(command)?.arguments.get(name);
    if (argument) argument.handler = handle(list);
  };

  offerArgument('completion', 'shell', () => SHELLS);
  offerOption('check', 'rule', () => [...RULE_IDS.reading, ...RULE_IDS.content]);
  offerArgument('check', 'files', () => listContentFiles(contentFolder, root));
  offerOption('pages', 'rule', () => RULE_IDS.built);
  offerOption('weights', 'against', () => listFilesIn(root));
  offerOption('new article', 'from', () => listFilesIn(root));
  offerArgument('import', 'file', () => listFilesIn(root));
  offerArgument('rename', 'kind', () => RENAMABLE);
  if (WITH_IDS.includes(words[0] ?? '')) (await import('./offer-ids.ts')).offerIds({ words, contentFolder, offerOption, offerArgument });
}
