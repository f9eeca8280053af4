import { getDossier } from '#astro/dossier.ts';
import { writeModule } from '#exports/write-module.ts';
import { listWordingPairs } from '#views/quotations/wording-pairs.ts';

export const GET = (): Response =>
  new Response(writeModule({ pairs: listWordingPairs(getDossier()) }), { headers: { 'content-type': 'text/javascript' } });
