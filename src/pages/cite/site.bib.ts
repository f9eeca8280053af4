import { getDossier, getRevision } from '#astro/dossier.ts';
import { toBibtexFile } from '#exports/citing/bibtex.ts';
import { cslItemOfSite } from '#exports/citing/citation-templates.ts';

/** The citation of the whole site as BibTeX. */
export const GET = (): Response =>
  new Response(toBibtexFile([cslItemOfSite(getDossier(), getRevision())]), { headers: { 'content-type': 'application/x-bibtex' } });
