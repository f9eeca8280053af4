import { PLACE_KINDS } from '#schemas/place.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { formerFragmentsOf } from '#dossier/reserved-ids.ts';
import { passagesAbout } from '../map/place-facts.ts';
import { beginPage, type MarkedStatement } from '../page/annotate.ts';
import { groupBacklinksByKind, type BacklinkKind } from '../page/backlinks.ts';
import { buildEntryRow, type EntryRow } from '../page/entry-rows.ts';
import type { PageSource } from '../page/inline-markup.ts';
import { linkSameThing, type Link } from '../page/links.ts';
import { splitList, type ListPage } from '../page/list-pages.ts';
import { listPageTerms, type PageTerm } from '../page/page-terms.ts';
import { listEntryEvents, type EntryEvents } from './entry-events.ts';

/** Places of one kind, in the order of the dossier. */
export interface PlaceGroup {
  /** The fragment of its heading. No place can have it as its id, because of the two hyphens. */
  id: string;
  kind: (typeof PLACE_KINDS)[number];
  /** How many there are of the kind, on all pages of the list. */
  count: number;
  rows: EntryRow[];
}

/** The most places on a page of the list. The first page has the maps, too. */
const MOST_ROWS = 200;

/** The pages of the list: all places by kind, without kinds that have none. */
export function listPlaces(dossier: Dossier): ListPage<PlaceGroup>[] {
  const byKind = Map.groupBy(dossier.places, ({ data }) => data.kind);
  const sorted = PLACE_KINDS.flatMap((kind) => byKind.get(kind) ?? []);
  return splitList(sorted, '/places/', MOST_ROWS).map(({ items, ...page }) => ({
    ...page,
    items: [...Map.groupBy(items, ({ data }) => data.kind)].map(([kind, group]) => ({
      id: `kind--${kind}`,
      kind,
      count: byKind.get(kind)?.length ?? 0,
      rows: group.map((place) => ({
        ...buildEntryRow(dossier, keyOf(place)),
        anchors: [place.id, ...formerFragmentsOf(place, dossier.sources)],
      })),
    })),
  }));
}

export interface PlacePage {
  sameThing: Link[];
  inArticle: MarkedStatement[];
  cautions: MarkedStatement[];
  background: MarkedStatement[];
  /** For a place without texts and events, whether anything names it. */
  bare: 'onlyNamed' | 'namedNowhere' | undefined;
  /** The ids of the passages of the article that mention it. */
  passages: string[];
  onTimeline: EntryEvents;
  backlinks: BacklinkKind[];
  terms: PageTerm[];
  sources: PageSource[];
}

export function buildPlacePage(dossier: Dossier, place: Entry<'places'>): PlacePage {
  const key = keyOf(place);
  const statements = dossier.statementsOf(key);
  const notes = beginPage(dossier, { self: key });
  // In reading order, because it decides the numbers of the sources.
  const marked = {
    cautions: notes.part(statements, 'cautions'),
    inArticle: notes.part(statements, 'inArticle'),
    background: notes.part(statements, 'background'),
  };
  const passages = passagesAbout(dossier, place);
  const onTimeline = listEntryEvents(dossier, 'place', place.id);
  const backlinks = groupBacklinksByKind(dossier, dossier.mentioning(key));
  const isBare = statements.length === 0 && onTimeline.events.length === 0;
  return {
    sameThing: linkSameThing(dossier, key),
    ...marked,
    bare: isBare ? (passages.length + backlinks.length > 0 ? 'onlyNamed' : 'namedNowhere') : undefined,
    passages,
    onTimeline,
    backlinks,
    terms: listPageTerms(dossier, notes.mentions()),
    sources: notes.sources(),
  };
}
