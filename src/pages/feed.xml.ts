import rss from '@astrojs/rss';
import { getDossier } from '#astro/dossier.ts';
import { briefingsFeed } from '#exports/feeds/briefings-feed.ts';
import { toRss } from '#exports/feeds/feed.ts';

export async function GET(): Promise<Response> {
  const dossier = getDossier();
  return rss(toRss(dossier.site, briefingsFeed(dossier)));
}
