import { Option } from 'commander';
import { flagsOf } from '#authoring/new/flags.ts';
import { collectionOf, ENTRY_KINDS, infoOf, type EntryKind } from '#schemas/collections.ts';
import { oneOf, type CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { SiteOptions } from './create-site.ts';
import type { InitOptions } from './init-repository.ts';
import type { NewOptions } from './create-new.ts';
import { optionOf, repeatable, SITE_OPTIONS } from './new-options.ts';

const KINDS = [...ENTRY_KINDS, 'site'] as const;

/** Adds a command for each kind of entry to `new`, with options for its fields. Without a kind, `new` asks for it. */
export function addKinds(command: Program, context: CommandContext): void {
  command.commandsGroup('Kinds:').helpCommand(false);
  for (const kind of ENTRY_KINDS) {
    const added = command.command(kind).summary(infoOf(collectionOf(kind)).holds);
    if (kind === 'article')
      added.option('--from <file>', 'the article as plain text with empty lines between its blocks; each becomes a passage');
    addEntryOptions(added, kind).runs((options: NewOptions) => writeEntry(kind, options, context));
  }
  const site = command.command('site').summary('site.config.ts, the settings of a site');
  addSettings(site)
    .option('--dry-run', 'print the file and write nothing')
    .runs(async (options: SiteOptions) => (await import('./create-site.ts')).createSite(options, context));

  command
    .argument('[kind]')
    .allowUnknownOption()
    .allowExcessArguments()
    .runs(async (word: string | undefined) => {
      const kind = oneOf('kind', word ?? (await askForKind(context)), KINDS);
      await (kind === 'site' ? (await import('./create-site.ts')).createSite({}, context) : writeEntry(kind, {}, context));
    });
}

/** An option for each setting that a new site needs. */
function addSettings(command: Program): Program {
  for (const [name, description] of SITE_OPTIONS) {
    const option = new Option(`--${name} <value>`, description);
    command.addOption(name === 'topic' ? repeatable(option) : option);
  }
  return command;
}

export function addInitOptions(command: Program, context: CommandContext): void {
  addSettings(command)
    .option('--article <file>', 'the text of your article, in place of the example; needs --published')
    .option('--published <day>', 'the day on which the article was published')
    .option('--package <version>', 'where npm finds Backgrounder: a version, a file or an address (default: as this one was installed)')
    .option('--dry-run', 'list the files and write nothing')
    .runs(async (folder: string, options: InitOptions) => (await import('./init-repository.ts')).initRepository(folder, options, context));
}

/** Adds the options of `import`, which writes an article from its text. */
export function addArticleImport(command: Program, context: CommandContext): void {
  addEntryOptions(command, 'article').runs((from: string, options: NewOptions) => writeEntry('article', { ...options, from }, context));
}

const ON_STATEMENTS = `
A statement may end with its sources, as in "The council voted.[^p1]". --cites gives the sources of one statement only;
npm run check lists the others that have none.`;

function addEntryOptions(command: Program, kind: EntryKind): Program {
  if (kind !== 'reference') command.addHelpText('after', ON_STATEMENTS);
  if (kind === 'article')
    command
      .option('--published <day>', 'the day it was published; sets --published-at and, by default, --as-of')
      .option('--keep-text', 'copy the text of the passages into the file, for a newsroom that owns the article');
  for (const flag of flagsOf(kind)) command.addOption(optionOf(flag));
  return command
    .option('--id <id>', 'the file name without its extension (default: made from the name of the entry)')
    .option('--dry-run', 'print the file and write nothing');
}

const writeEntry = async (kind: EntryKind, options: NewOptions, context: CommandContext) =>
  (await import('./create-new.ts')).createEntry(kind, options, context);

async function askForKind({ ask }: CommandContext): Promise<string | undefined> {
  if (!ask) throw new UsageError(`Name a kind of entry: ${KINDS.join(', ')}.`);
  const options = KINDS.map((value) => ({ value, label: value }));
  return (await ask({ message: 'What kind of entry?', isNeeded: true, options }))[0];
}
