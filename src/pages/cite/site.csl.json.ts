import { getDossier, getRevision } from '#astro/dossier.ts';
import { cslItemOfSite } from '#exports/citing/citation-templates.ts';
import { toCslJson } from '#exports/citing/csl-json.ts';

/** The citation of the whole site as CSL-JSON. */
export const GET = (): Response =>
  new Response(toCslJson([cslItemOfSite(getDossier(), getRevision())]), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
  });
