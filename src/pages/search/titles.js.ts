import { getDossier } from '#astro/dossier.ts';
import { writeModule } from '#exports/write-module.ts';
import { listTitles } from '#views/search/search-titles.ts';
import { listRewrites } from '#views/search/spellings.ts';

export function GET(): Response {
  const dossier = getDossier();
  return new Response(writeModule({ titles: listTitles(dossier), rewrites: listRewrites(dossier) }), {
    headers: { 'content-type': 'text/javascript' },
  });
}
