import { groupByEach } from '#lib/group-by-each.ts';
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
import { listFacets } from './facets.ts';

/** A link to another event, with how it is related to the event of the page. */
export interface EventLink extends Link {
  label: string;
  isLater: boolean;
}

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

/** All events in the order of the timeline, with the place of each, and the events that are outcomes, by what they are the outcome of. */
const orderEvents = memoize(({ chronology, asOf }: Dossier) => {
  const ordered = groupByPeriod(chronology, asOf.earliest).flatMap(({ events }) => events);
  return {
    ordered,
    placeOf: new Map(ordered.map(({ id }, at) => [id, at])),
    outcomesOf: Map.groupBy(chronology, ({ data }) => data.outcomeOf),
  };
});

/** The lists that an event is in, by facet and by its id. */
const listsByEvent = memoize((dossier: Dossier) =>
  [...listFacets(dossier)].map(([facet, values]) => ({
    facet,
    listsOf: groupByEach(values, ({ events }) => events.map(({ id }) => id)),
  })),
);

export function buildEventPage(dossier: Dossier, event: DatedEvent): EventPage {
  const { site } = dossier;
  const words = wordsOf(site).chronology;
  const statements = dossier.statementsOf(keyOf(event));
  const notes = beginPage(dossier);
  const { ordered, placeOf, outcomesOf } = orderEvents(dossier);
  const at = placeOf.get(event.id) ?? -1;
  const link = (label: string, other: DatedEvent): EventLink => ({
    label,
    ...linkEntry(dossier, keyOf(other)),
    isLater: other.data.origin === 'later',
  });
  const plan = event.data.outcomeOf === undefined ? undefined : ordered[placeOf.get(event.data.outcomeOf) ?? -1];
  const [before, after] = [ordered[at - 1], ordered[at + 1]];
  return {
    // In reading order, because it decides the numbers of the sources.
    title: notes.part(statements, 'title')[0]?.html ?? '',
    details: notes.part(statements, 'details'),
    cautions: notes.part(statements, 'cautions'),
    outcomes: [
      ...(outcomesOf.get(event.id) ?? []).map((other) => link(words.outcome, other)),
      ...(plan ? [link(words.outcomeOf, plan)] : []),
    ],
    lists: listsByEvent(dossier)
      .map(({ facet, listsOf }) => ({
        label: words.by[facet],
        links: (listsOf.get(event.id) ?? []).map(({ label, path }) => ({ name: label, href: withBase(site.base, path) })),
      }))
      .filter(({ links }) => links.length > 0),
    neighbours: [before && link(words.previous, before), after && link(words.next, after)],
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}
