import { PLACE_KINDS } from '#schemas/place.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { MarkedStatement, PageNotes } from '../page/annotate.ts';
import { linkSameThing, type Link } from '../page/links.ts';
import { listPlaceFacts } from './place-facts.ts';

/** A place on the page of places. */
export interface PlaceView {
  place: Entry<'places'>;
  /** The ids of the passages that mention it. */
  passages: string[];
  /** Pages on the same thing. */
  links: Link[];
  inArticle: MarkedStatement[];
  cautions: MarkedStatement[];
  background: MarkedStatement[];
  events: DatedEvent[];
}

/** Marks up all places, in the order of the page: by kind, and in each kind in the order of the dossier. */
export function buildPlaceViews(dossier: Dossier, notes: PageNotes): PlaceView[] {
  const passages = new Map(listPlaceFacts(dossier).map((facts) => [facts.place.id, facts.passages]));
  return PLACE_KINDS.flatMap((kind) => dossier.places.filter(({ data }) => data.kind === kind)).map((place) => {
    const statements = dossier.statementsOf(keyOf(place));
    return {
      place,
      passages: passages.get(place.id) ?? [],
      links: linkSameThing(dossier, `places/${place.id}`),
      inArticle: notes.part(statements, 'inArticle'),
      cautions: notes.part(statements, 'cautions'),
      background: notes.part(statements, 'background'),
      events: dossier.eventsAt(place.id),
    };
  });
}

export const groupByKind = (views: readonly PlaceView[]) => [...Map.groupBy(views, ({ place }) => place.data.kind)];
