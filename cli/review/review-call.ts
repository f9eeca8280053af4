import { suggest } from '#lib/text/closest.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Source } from '#dossier/source.ts';
import type { Statement } from '#dossier/statement.ts';
import { parseArguments, UsageError } from '../terminal/usage-error.ts';

export const REVIEW_USAGE = `npm run review -- [options] [names]

Shows each statement that was never reviewed, or whose source has changed since the review, with the old and the new
text side by side. Asks whether each statement holds, and records the answer in reviews.lock.

Names accept without questions: an entry (actors/ada-quill), a statement (actors/ada-quill#statements-2), or a passage
or reference (p8), which accepts every statement that cites it.

  --all                  accept everything; creates reviews.lock if there is none
  --list                 print what is left to review, and write nothing
  --format pretty|json   how to print it (default: pretty)
  --help                 print this text

Exits with 0 if nothing is left to review, with 1 if something is, and with 2 if nothing could be reviewed because an
option is wrong or the content has errors.`;

/** The parsed arguments of the command. */
export interface ReviewCall {
  help: boolean;
  all: boolean;
  list: boolean;
  format: 'pretty' | 'json';
  /** Entries, statements and sources whose reviews to accept. */
  names: readonly string[];
}

/** Parses the arguments of the command. Throws a UsageError. */
export function parseReviewCall(args: readonly string[]): ReviewCall {
  const { values, positionals: names } = parseArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      format: { type: 'string', default: 'pretty' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, all, list, format } = values;
  if (format !== 'pretty' && format !== 'json') throw new UsageError(`Unknown format "${format}". Formats are pretty, json.`);
  if (list && (all || names.length > 0)) throw new UsageError('--list writes nothing: use it without names and without --all.');
  if (all && names.length > 0) throw new UsageError('--all accepts everything: use either names or --all.');
  return { help, all, list, format, names };
}

/** Selects the reviews that a call accepts by name. Throws a UsageError for an unknown name. */
export function selectReviews({ names, all }: ReviewCall, dossier: Dossier): (statement: Statement, source: Source) => boolean {
  const known = new Set<string>([...dossier.sources.keys(), ...dossier.statements.flatMap(({ entry, key }) => [entry, key])]);
  for (const name of names)
    if (!known.has(name))
      throw new UsageError(`There is no entry, statement, passage or reference "${name}". ${suggest(name, known)}`.trim());
  return ({ entry, key }, { id }) => all || [entry, key, id].some((name) => names.includes(name));
}
