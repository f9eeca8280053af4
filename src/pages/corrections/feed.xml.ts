import rss from '@astrojs/rss';
import { getDossier } from '#data/dossier.ts';
import { correctionsFeed } from '#model/exports/corrections-feed.ts';
import { toRss } from '#model/exports/feed.ts';

export async function GET(): Promise<Response> {
  const dossier = await getDossier();
  return rss(toRss(dossier.site, correctionsFeed(dossier)));
}
