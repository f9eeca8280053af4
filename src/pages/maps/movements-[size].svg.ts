import type { APIContext } from 'astro';
import { words } from 'virtual:words';
import { getDossier } from '#astro/dossier.ts';
import { outlines } from '#astro/outlines.ts';
import { writeMovementDrawing } from '#exports/movement-drawing.ts';
import { drawMovementGround } from '#views/map/movement-ground.ts';
import { buildMovements, type MovementMap } from '#views/map/movement-map.ts';

/** One file for each size of the map of movements; none if no event is on it. */
export function getStaticPaths() {
  const { maps, lead } = buildMovements(getDossier());
  return [...maps, ...(lead ? [lead] : [])].map((map) => ({ params: { size: map.size }, props: { map } }));
}

export function GET({ props: { map } }: APIContext<{ map: MovementMap }>): Response {
  const ground = drawMovementGround(getDossier(), outlines.fine, map);
  return new Response(writeMovementDrawing(map, ground, words), { headers: { 'content-type': 'image/svg+xml' } });
}
