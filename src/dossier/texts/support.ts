import { addDays } from '#lib/dates/days.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { memoize } from '#lib/memoize.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import { HEADLINE_ID } from '#schemas/ids.ts';
import { deriveStatements } from '../derive-statements.ts';
import type { ProseLanguage } from '../prose/walk-prose.ts';
import type { DataPath, Entry } from '../entry.ts';

/**
 * The sources that must support a text in data that cannot cite: those of the statement, date or quotation to which it
 * belongs; in a passage or a reference, that record itself; otherwise those of the whole entry, for an article with all
 * of its passages.
 */
export function supportOf(entry: Entry, path: DataPath, language: ProseLanguage): readonly string[] {
  if (entry.collection === 'references') return [entry.id];
  const own = path.flatMap((_step, index) => {
    // The citations of an event are those of its title and its date.
    if (index === 0 && path[0] !== 'date') return [];
    const value = valueAt(entry.data, path.slice(0, index));
    return [...citesIn(value), ...idOfPassage(value)];
  });
  return own.length > 0 ? [...new Set(own)] : sourcesIn(language)(entry);
}

const sourcesIn = memoize((language: ProseLanguage) =>
  memoize((entry: Entry): readonly string[] => {
    const passages = isArticle(entry) ? [HEADLINE_ID, ...entry.data.passages.map(({ id }) => id)] : [];
    return [...new Set([...passages, ...deriveStatements(entry, language).flatMap(({ cites }) => cites)])];
  }),
);

/** The citations of a group of fields: its own, those of its date, and those of other wordings and occasions of a quotation. */
function citesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const { cites, date, otherWordings, occasion } = value as Readonly<Record<string, unknown>>;
  return [
    ...(Array.isArray(cites) ? (cites as string[]) : []),
    ...citesIn(date),
    ...[otherWordings, occasion].flatMap((list) => (Array.isArray(list) ? list.flatMap(citesIn) : [])),
  ];
}

const idOfPassage = (value: unknown): string[] =>
  value !== null && typeof value === 'object' && 'id' in value && 'digest' in value ? [String(value.id)] : [];

/**
 * What a text in data explains, as dates in EDTF and texts: the date beside it, with the days right before and after it. A
 * text of an article also explains the days of the article; one of a reference, the days on which its page was read, kept or
 * found gone; the reason of a correction, the words before and after it.
 */
export function explainedBy(entry: Entry, path: DataPath): string {
  const { edtf, was, now } = (valueAt(entry.data, path.slice(0, -1)) ?? {}) as Readonly<Record<string, unknown>>;
  return [...(typeof edtf === 'string' ? [edtf, ...daysBeside(edtf)] : []), was, now, ...ownDays(entry)]
    .filter((value) => typeof value === 'string')
    .join('\n');
}

/** A date is often counted from the day before: a week after a feast. */
function daysBeside(edtf: string): string[] {
  const { earliest, latest } = parseEdtf(edtf);
  return [addDays(earliest, -1), addDays(latest, 1)];
}

function ownDays(entry: Entry): (string | undefined)[] {
  if (isArticle(entry)) return [entry.data.asOf, entry.data.publishedAt.edtf];
  if (!isReference(entry)) return [];
  const { accessed, archivedOn, dead } = entry.data;
  return [accessed, archivedOn, dead];
}

const isArticle = (entry: Entry): entry is Entry<'articles'> => entry.collection === 'articles';
const isReference = (entry: Entry): entry is Entry<'references'> => entry.collection === 'references';
