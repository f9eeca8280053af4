import type { Coordinates } from '#lib/geo/fit-projection.ts';
import { letterOf } from '#lib/text/letter-of.ts';
import type { MapForm } from '#schemas/fields/on-map.ts';
import type { DatedEvent, Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Statement } from '#dossier/statement.ts';

/** An event on the map of movements. */
export interface Movement {
  event: DatedEvent;
  /** Its letter in the drawing and in the table. */
  letter: string;
  /** What is drawn, in a few words. */
  statement: Statement;
  form: MapForm;
  points: Coordinates[];
  /** The places where the event happened. */
  places: Entry<'places'>[];
}

/** What the map of movements shows, in the order of the chronology. */
export const listMovements = (dossier: Dossier): Movement[] =>
  dossier.chronology
    .flatMap((event): Omit<Movement, 'letter'>[] => {
      const { onMap, places } = event.data;
      const statement = dossier.statementsOf(keyOf(event)).find(({ part }) => part === 'onMap');
      if (!onMap || !statement) return [];
      const points = onMap.points.flatMap((point): Coordinates[] => {
        const at = typeof point === 'string' ? findPlace(dossier, point)?.data.coordinates : point;
        return at ? [[at.longitude, at.latitude]] : [];
      });
      // Rules report places that do not exist.
      if (points.length < onMap.points.length) return [];
      return [{ event, statement, form: onMap.form, points, places: places.flatMap((id) => findPlace(dossier, id) ?? []) }];
    })
    .map((movement, index) => ({ ...movement, letter: letterOf(index) }));

const findPlace = (dossier: Dossier, id: string) => dossier.entry(`places/${id}`) as Entry<'places'> | undefined;
