import { Option } from 'commander';
import type { CoverageOptions } from '../coverage/list-coverage.ts';
import type { ProveOptions } from '../prove/prove-options.ts';
import { RENAMABLE } from '../rename/renamable.ts';
import type { ReviewOptions } from '../review/review-texts.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';

const WRITTEN = {
  0: 'the file was written',
  1: 'the content does not allow it; nothing was written',
  2: 'an option or site.config.ts is wrong; nothing was written',
};

export async function addNew(program: Program, args: readonly string[], context: CommandContext): Promise<void> {
  const command = program
    .command('new')
    .summary('write a new entry, or the settings of a new site')
    .description(
      'Writes a new entry with every field explained, and prints what to do next. It never overwrites a file. At a terminal it asks for values that are not given as options. Fields without a value stay empty, and npm run check lists them.',
    )
    .usage('<kind> [options]')
    .exits(WRITTEN)
    .shows(
      'npm run new -- actor --help',
      'npm run new -- actor --name "Ada Quill" --kind person --role "Mayor of Holm" --cites p2',
      'npm run new -- place --name Holm --latitude 54.2 --longitude -2.5 --dry-run',
    );
  if (args.includes('new')) (await import('../new/add-kinds.ts')).addKinds(command, context);
}

export async function addImport(program: Program, args: readonly string[], context: CommandContext): Promise<void> {
  const command = program
    .command('import')
    .summary('write the article, from its text')
    .description(
      'Splits the text of an article into passages, and lists what you must decide. The text is a plain file, with an empty line between its blocks; each becomes a passage. The sentences of the article are not copied into src/content/ unless --keep-text is given; a worksheet that Git ignores has them, passage by passage.',
    )
    .argument('<file>', 'the file with the text')
    .exits(WRITTEN)
    .shows('npm run import -- article.txt --published 2020-03-05', 'npm run import -- article.txt --keep-text --dry-run');
  if (args.includes('import')) (await import('../new/add-kinds.ts')).addArticleImport(command, context);
}

export function addRename(program: Program, context: CommandContext): void {
  program
    .command('rename')
    .summary('change the id of an entry everywhere')
    .description(
      'Changes the id of an entry: renames its file, updates every citation, mention and link, and adds the old id to its field “formerIds”, so that old addresses redirect to the new one. Nothing else in the files changes. If one file cannot be changed, none is.',
    )
    .argument('[kind]', `the kind of the entry: ${RENAMABLE.join(', ')}`)
    .argument('[old]', 'its id')
    .argument('[new]', 'its new id')
    .usage('<kind> <old> <new> [options]')
    .option('--dry-run', 'print every line that would change, and change nothing')
    .exits({
      0: 'the entry was renamed',
      1: 'the content does not allow it; nothing was changed',
      2: 'an option or site.config.ts is wrong; nothing was changed',
    })
    .shows('npm run rename -- actor ada-quill ada-quill-senior --dry-run')
    .runs(async (kind: string | undefined, from: string | undefined, to: string | undefined, options: { dryRun?: boolean }) =>
      (await import('../rename/rename-entry.ts')).renameEntry({ kind, from, to, ...options }, context),
    );
}

export function addCoverage(program: Program, context: CommandContext): void {
  program
    .command('coverage')
    .summary('list what is left to write')
    .description(
      'Lists what to write next: unused passages, actors without a profile, names without an entry, undefined terms, unused quotations, statements due for review, and records that were never compared with their sources.',
    )
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'))
    .exits({ 0: 'the list was printed, whatever is in it', 1: 'the content cannot be read', 2: 'an option or site.config.ts is wrong' })
    .shows('npm run coverage', 'npm run --silent coverage -- --format json')
    .runs(async (options: CoverageOptions) => (await import('../coverage/list-coverage.ts')).listCoverage(options, context));
}

export function addReview(program: Program, context: CommandContext): void {
  program
    .command('review')
    .summary('compare texts with their sources')
    .description(
      `Shows each text that nobody has reviewed as it is, one at a time: our text and the text of its source side by side, with the words that both share highlighted, and what rules suspect. Asks whether it holds, and records the answer in reviews.lock, with your name and the day. A text whose source has changed since its review comes first, with the change.

Names choose what is reviewed: an entry (actors/ada-quill), one of its texts (actors/ada-quill#statements-2), or a passage or reference (p8) with every statement that cites it.`,
    )
    .argument('[names...]', 'what to review')
    .option('--accept', 'accept what is named without questions, after you have compared it')
    .option('--because <reason>', 'a note for what is accepted, and the answer to suspicions about it')
    .option('--by <name>', 'who reviews (default: the name in git’s settings)')
    .option('--list', 'print what is left to review, and write nothing')
    .option('--unseen', 'include what was accepted unseen, as a name does')
    .option('--all', 'accept everything unseen, which is recorded; needs --because')
    .option('--upgrade', 'rewrite a reviews.lock of version 1, with names and days from git')
    .addOption(new Option('--format <format>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
    .exits({
      0: 'nothing is left to review, among the named texts if there are any',
      1: 'something is left to review, or the content has errors',
      2: 'nothing was reviewed: an option or site.config.ts is wrong',
    })
    .shows('npm run review', 'npm run review -- --list', 'npm run review -- p8 actors/ada-quill --accept')
    .runs(async (names: string[], options: ReviewOptions) =>
      (await import('../review/review-texts.ts')).reviewTexts(names, options, context),
    );
}

export function addProve(program: Program, context: CommandContext): void {
  program
    .command('prove')
    .summary('compare records with the texts of their sources')
    .description(
      `Compares what is recorded about each source with the source's own text, which you put into the folder sources/: <id>.txt for a reference, and the id of the article for its passages. Git ignores the folder. Compared are quotations, dates, figures and the names of the digest. Records that stand in their texts are noted in proofs.lock.

Names choose records: a reference, a passage (p8), or the article. Without names, all records whose texts are there are compared.`,
    )
    .argument('[ids...]', 'what to compare')
    .option('--opened <day>', 'the day on which the text was opened (default: the date of its file)')
    .option('--except <words>', 'words that need not stand in the text, exactly as reported')
    .option('--because <reason>', 'why not, in a sentence')
    .exits({
      0: 'everything that was compared is proven',
      1: 'something recorded is not in the text, a text is missing, or the content has errors',
      2: 'an option or site.config.ts is wrong; nothing was compared',
    })
    .shows('npm run prove', 'npm run prove -- p8 gazette-2020 --opened 2020-04-01')
    .runs(async (ids: string[], options: ProveOptions) => (await import('../prove/prove-records.ts')).proveRecords(ids, options, context));
}
