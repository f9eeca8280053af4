import { memoize } from '#lib/memoize.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { withBase } from '#dossier/paths.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { linkEntry, type Link } from '../page/links.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';
import { groupByPeriod } from './chronology.ts';
import { listFacets, valuesOf } from './facets.ts';

/** A link to another event, with how it is related to the event of the page. */
export interface EventLink extends Link {
  label: string;
  isLater: boolean;
}

/** The page of an event. */
export interface EventPage {
  title: string;
  details: MarkedStatement[];
  cautions: MarkedStatement[];
  /** Its outcome, or the event that it is the outcome of. */
  outcomes: EventLink[];
  /** The lists that it is in, by facet. */
  lists: { label: string; links: Link[] }[];
  /** The events before and after it on the timeline. */
  neighbours: (EventLink | undefined)[];
  terms: PageTerm[];
  sources: PageSource[];
}

/** All events in the order of the timeline. */
const listInOrder = memoize(({ chronology, asOf }: Dossier) => groupByPeriod(chronology, asOf.earliest).flatMap(({ events }) => events));

export function buildEventPage(dossier: Dossier, event: DatedEvent): EventPage {
  const { site, chronology } = dossier;
  const words = wordsOf(site).chronology;
  const statements = dossier.statementsOf(keyOf(event));
  const notes = beginPage(dossier);
  const ordered = listInOrder(dossier);
  const at = ordered.findIndex(({ id }) => id === event.id);
  const link = (label: string, other: DatedEvent): EventLink => ({
    label,
    ...linkEntry(dossier, keyOf(other)),
    isLater: other.data.origin === 'later',
  });
  const linkAll = (label: string, isLinked: (other: DatedEvent) => boolean) =>
    chronology.filter(isLinked).map((other) => link(label, other));
  const [before, after] = [ordered[at - 1], ordered[at + 1]];
  return {
    // In reading order, because it decides the numbers of the sources.
    title: notes.part(statements, 'title')[0]?.html ?? '',
    details: notes.part(statements, 'details'),
    cautions: notes.part(statements, 'cautions'),
    outcomes: [
      ...linkAll(words.outcome, ({ data }) => data.outcomeOf === event.id),
      ...linkAll(words.outcomeOf, ({ id }) => id === event.data.outcomeOf),
    ],
    lists: [...listFacets(dossier)]
      .map(([facet, values]) => ({
        label: words.by[facet],
        links: values
          .filter(({ id }) => valuesOf(event)[facet].includes(id))
          .map(({ label, path }) => ({ name: label, href: withBase(site.base, path) })),
      }))
      .filter(({ links }) => links.length > 0),
    neighbours: [before && link(words.previous, before), after && link(words.next, after)],
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}
