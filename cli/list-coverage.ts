import { findCoverage } from '#authoring/coverage/coverage.ts';
import { reportCoverage } from '#authoring/coverage/report-coverage.ts';
import { listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { needDossier, openWorkspace, readReviews } from './workspace.ts';
import { oneOf, type CommandContext } from './command-context.ts';
import { parseArguments, UsageError } from './usage-error.ts';

export const USAGE = `npm run coverage -- [--format text|json]

Lists what to write next: passages used by nothing, actors without a profile, names that no entry has, terms used but
not defined, quotations that no statement quotes, and statements due for review.

  --format text|json  for people (text), or for programs: an object with the lists unusedPassages, bareActors,
                      unknownNames, undefinedTerms, unshownQuotations and dueStatements (null where nothing is known
                      of reviews)
  --help              this text

Ends with 0 whatever is left to write, with 1 where the content cannot be read, and with 2 where the call is wrong.`;

/** `npm run coverage`: what is left to write. */
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
  if (positionals.length > 0) throw new UsageError('It takes options only: it looks at the whole content.');
  const format = oneOf('format', values.format, ['text', 'json']);
  const desk = await openWorkspace(context);
  const dossier = needDossier(desk);
  const reviews = readReviews(desk);
  const found = findCoverage(dossier, desk.content.entries, reviews ? listOpenReviews(dossier, reviews) : null);
  context.print(format === 'json' ? JSON.stringify(found, null, 2) : reportCoverage(found));
}
