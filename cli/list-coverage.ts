import { findCoverage } from '#authoring/coverage/coverage.ts';
import { reportCoverage } from '#authoring/coverage/report-coverage.ts';
import { listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { requireDossier, openWorkspace, readReviews } from './terminal/workspace.ts';
import { oneOf, type CommandContext } from './terminal/command-context.ts';
import { parseArguments, UsageError } from './terminal/usage-error.ts';

export const USAGE = `npm run coverage -- [--format text|json]

Lists what to write next: unused passages, actors without a profile, names without an entry, undefined terms, unused
quotations, and statements due for review.

  --format text|json  text for people (default), or JSON with the lists unusedPassages, bareActors, unknownNames,
                      undefinedTerms, unshownQuotations and dueStatements (null if there is no reviews.lock)
  --help              print this text

Exits with 0 whatever is left to write, with 1 if the content cannot be read, and with 2 if an option is wrong.`;

/** `npm run coverage`: lists what is left to write. */
export async function coverage(args: string[], context: CommandContext): Promise<void> {
  const { values, positionals } = parseArguments({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    context.print(USAGE);
    return;
  }
  if (positionals.length > 0) throw new UsageError('This command takes no file names: it always covers all content.');
  const format = oneOf('format', values.format, ['text', 'json']);
  const workspace = await openWorkspace(context);
  const dossier = requireDossier(workspace);
  const reviews = readReviews(workspace);
  const found = findCoverage(dossier, workspace.content.entries, reviews ? listOpenReviews(dossier, reviews) : null);
  context.print(format === 'json' ? JSON.stringify(found, null, 2) : reportCoverage(found));
}
