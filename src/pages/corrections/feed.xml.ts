import rss from '@astrojs/rss';
import { getDossier } from '#astro/dossier.ts';
import { correctionsFeed } from '#exports/feeds/corrections-feed.ts';
import { toRss } from '#exports/feeds/feed.ts';

export async function GET(): Promise<Response> {
  const dossier = getDossier();
  return rss(toRss(dossier.site, correctionsFeed(dossier)));
}
