import { suggest } from '#lib/text/closest.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Source } from '#dossier/source.ts';
import type { Statement } from '#dossier/statement.ts';
import { parseArguments, UsageError } from './usage-error.ts';

export const REVIEW_USAGE = `npm run review -- [options] [names]

Shows each statement whose source has changed since the two were held against each other, with the old and the new text
side by side, and those that were never reviewed; asks of each whether it holds, and records it in reviews.lock.

A name accepts without asking: an entry (actors/ada-quill), one of its statements (actors/ada-quill#statements-2), or a
passage or reference (p8), for all that rests on it.

  --all                  accept everything; makes reviews.lock where there is none
  --list                 only tell what is to be reviewed, and write nothing
  --format pretty|json   how that is told (pretty)
  --help                 this text

Ends with 0 where nothing is left to review, with 1 where something is, and with 2 where nothing could be reviewed: the
call is wrong, or the content has errors.`;

/** What a call of the command asks for. */
export interface ReviewCall {
  help: boolean;
  all: boolean;
  list: boolean;
  format: 'pretty' | 'json';
  /** Entries, statements and sources whose reviews are accepted. */
  names: readonly string[];
}

/** Reads the arguments of the command. Throws a UsageError. */
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
  if (format !== 'pretty' && format !== 'json') throw new UsageError(`There is no format "${format}": formats are pretty, json.`);
  if (list && (all || names.length > 0))
    throw new UsageError('--list writes nothing: leave it out to accept, or leave out the names and --all.');
  if (all && names.length > 0) throw new UsageError('--all accepts everything: leave out the names, or --all.');
  return { help, all, list, format, names };
}

/** Tells which reviews a call accepts by name. Throws a UsageError where a name is that of nothing. */
export function selectReviews({ names, all }: ReviewCall, dossier: Dossier): (statement: Statement, source: Source) => boolean {
  const known = new Set<string>([...dossier.sources.keys(), ...dossier.statements.flatMap(({ entry, key }) => [entry, key])]);
  for (const name of names)
    if (!known.has(name))
      throw new UsageError(`No entry, statement, passage or reference is called "${name}". ${suggest(name, known)}`.trim());
  return ({ entry, key }, { id }) => all || [entry, key, id].some((name) => names.includes(name));
}
