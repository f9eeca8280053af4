import { getDossier, getRevision } from '#astro/dossier.ts';
import { buildCitationTemplates } from '#exports/citing/citation-templates.ts';
import { writeModule } from '#exports/write-module.ts';

/** The citations of any part of the site without its title and address, for the script that cites what a reader chose. */
export const GET = (): Response =>
  new Response(writeModule({ ...buildCitationTemplates(getDossier(), getRevision()) }), { headers: { 'content-type': 'text/javascript' } });
