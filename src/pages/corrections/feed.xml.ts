import rss from '@astrojs/rss';
import { getDossier } from '#data/dossier.ts';
import { correctionItems } from '#model/exports/correction-items.ts';
import { withBase } from '#model/paths.ts';

export async function GET() {
  const dossier = await getDossier();
  const { title, url, base, language } = dossier.site;
  return rss({
    title: `${title}: corrections`,
    description: 'What was wrong on this site and was put right.',
    site: new URL(withBase(base, '/corrections/'), url),
    items: correctionItems(dossier).map(({ day, ...item }) => ({ ...item, pubDate: new Date(`${day}T00:00:00Z`) })),
    customData: `<language>${language}</language>`,
  });
}
