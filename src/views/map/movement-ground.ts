import { drawOutlines, type DrawnOutlines, type Outlines } from '#lib/geo/draw-outlines.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { MovementMap } from './movement-map.ts';
import { coordinatesOf } from './place-facts.ts';

/** The outlines of countries below each panel of a map of movements. */
export function drawMovementGround(dossier: Dossier, outlines: Outlines, { panels }: MovementMap): DrawnOutlines[] {
  const countries = dossier.places.filter(({ data }) => data.kind === 'country').map(coordinatesOf);
  return panels.map(({ sheet }) => drawOutlines(outlines, sheet, countries));
}
