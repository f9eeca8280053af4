import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { MarkedStatement, PageNotes } from '../page/annotate.ts';

/** A place on the page of places. */
export interface PlaceView {
  place: Entry<'places'>;
  inArticle: MarkedStatement[];
  cautions: MarkedStatement[];
  background: MarkedStatement[];
  events: DatedEvent[];
}

/** Marks up all places, in the order of the dossier. */
export const buildPlaceViews = (dossier: Dossier, notes: PageNotes): PlaceView[] =>
  dossier.places.map((place) => {
    const statements = dossier.statementsOf(keyOf(place));
    return {
      place,
      inArticle: notes.part(statements, 'inArticle'),
      cautions: notes.part(statements, 'cautions'),
      background: notes.part(statements, 'background'),
      events: dossier.eventsAt(place.id),
    };
  });
