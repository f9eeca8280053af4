import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { isLaterThan } from '#lib/dates/moments.ts';
import type { DatedEvent, Dossier } from './dossier.ts';
import type { DataPath, Entry } from './entry.ts';
import type { Statement } from './statement.ts';

/** Something that is as of the article and cites a reference: a statement, or a date in a passage. */
export interface AsOfCitation {
  source: string;
  by: Statement | { entry: Entry<'articles'>; path: DataPath };
}

/** Whether a statement speaks of what was known when the article was written. Its provenance was found out afterwards. */
const isAsOf = ({ origin, part }: Statement): boolean => (origin === 'article' || origin === 'background') && part !== 'provenance';

/** What all text as of the article cites, also for its dates. */
export function listAsOfCitations({ article, statements }: Dossier): AsOfCitation[] {
  const inStatements = statements.filter(isAsOf).flatMap((by) => citedBy(by).map((source) => ({ source, by })));
  const inPassages = article.data.passages.flatMap(({ dates }, passage) =>
    dates.flatMap(({ date }, index) =>
      date.basis === 'background'
        ? date.cites.map((source, n) => ({
            source,
            by: { entry: article, path: ['passages', passage, 'dates', index, 'date', 'cites', n] },
          }))
        : [],
    ),
  );
  return [...inStatements, ...inPassages];
}

const citedBy = ({ cites, date }: Statement): string[] => [...new Set([...cites, ...(date?.basis === 'background' ? date.cites : [])])];

/** Whether a reference was certainly issued after the article’s moment. */
export const isLaterReference = ({ asOf }: Pick<Dossier, 'asOf'>, { data: { issued } }: Entry<'references'>): boolean =>
  issued !== undefined && isLaterThan(parseEdtf(issued), asOf);

/** Whether a source from after the article’s moment gives the date of an event. */
export const hasLaterDate = (dossier: Dossier, { data: { date } }: DatedEvent): boolean =>
  date.basis === 'background' &&
  dossier.references.some((reference) => date.cites.includes(reference.id) && isLaterReference(dossier, reference));

/** References that support text as of the article. */
export interface AsOfSupport {
  /** Those issued later, with the number of citations. */
  later: { reference: Entry<'references'>; citations: number }[];
  /** Those that show no date, so that they may be later. */
  undated: Entry<'references'>[];
}

export function listAsOfSupport(dossier: Dossier): AsOfSupport {
  const bySource = Map.groupBy(listAsOfCitations(dossier), ({ source }) => source);
  const used = dossier.references.filter(({ id }) => bySource.has(id));
  return {
    later: used
      .filter((reference) => isLaterReference(dossier, reference))
      .map((reference) => ({ reference, citations: bySource.get(reference.id)?.length ?? 0 })),
    undated: used.filter(({ data }) => data.issued === undefined),
  };
}
