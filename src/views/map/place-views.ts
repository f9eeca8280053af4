import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { MarkedStatement, PageNotes } from '../page/annotate.ts';

/** A place as the page of places shows it. */
export interface PlaceView {
  place: Entry<'places'>;
  inArticle: MarkedStatement[];
  cautions: MarkedStatement[];
  background: MarkedStatement[];
  events: DatedEvent[];
}

/** Marks up all places, in the order of the page. */
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
