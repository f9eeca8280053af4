import { cutText } from '#lib/text/cut-text.ts';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { createLocator } from '#lib/text/text-place.ts';
import type { Place } from '#dossier/message.ts';
import type { Difference } from './compare-record.ts';
import type { Verdict } from './prove-record.ts';

/** A verdict, and the file with the text. */
export interface ProvenText {
  verdict: Verdict;
  /** The path for messages. */
  file: string;
  text: string;
}

/** In characters, of words from the text. */
const SHOWN = 160;

/** Prints the differences of a record, each with its place in the record and the likest words of the text. */
export function reportDifferences(
  { verdict: { source, open }, file, text }: ProvenText,
  placeOf: (difference: Difference) => Place,
): string {
  const locate = createLocator(text);
  const lines = open.map((difference) => {
    const { file: record, line, column } = placeOf(difference);
    const head = `  ${record}:${line}:${column}: the ${difference.kind} “${difference.words}” ${describe(difference, source.id)}`;
    const { nearest } = difference;
    if (!nearest) return head;
    const place = locate(nearest.start);
    const likest = cutText(collapseWhitespace(text.slice(nearest.start, nearest.end)), SHOWN);
    return `${head}\n    likest words: ${file}:${place.line}:${place.column} “${likest}”`;
  });
  return [`${source.id}: not proven by ${file}`, ...lines].join('\n');
}

function describe({ isElsewhere, doubt }: Difference, id: string): string {
  if (isElsewhere) return `is in the text, but not where ${id} is`;
  if (doubt === 'other-date') return 'does not mean the date that is recorded';
  if (doubt === 'unclear') return 'names a date that cannot be worked out: say why the recorded date holds (--except)';
  return 'is not in the text';
}

/** Sums up: what was proven, what was set aside, and what the comparison cannot see. */
export function summariseProofs(proven: readonly ProvenText[]): string {
  const verdicts = proven.map(({ verdict }) => verdict);
  const done = verdicts.filter(({ open }) => open.length === 0);
  const facts = verdicts.reduce((sum, { compared }) => sum + compared, 0);
  const excepted = verdicts.reduce((sum, verdict) => sum + verdict.excepted.length, 0);
  return [
    ...(done.length > 0 ? [`Proven: ${done.map(({ source }) => source.id).join(', ')}`] : []),
    ...verdicts.flatMap(({ source, unneeded }) =>
      unneeded.map((words) => `Removed an exception of ${source.id} that is not needed: “${words}”`),
    ),
    `Compared ${facts} quotations, dates, figures and names of ${count(verdicts.length, 'record')}: ${done.length} proven, ${verdicts.length - done.length} not; ${count(excepted, 'exception')}.`,
    'Nothing else was compared: digests are in our own words, so read them beside the text.',
  ].join('\n');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
