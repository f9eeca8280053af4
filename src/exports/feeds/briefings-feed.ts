import { memoize } from '#lib/memoize.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { pathOfEntry } from '#dossier/paths.ts';
import { briefingHtml } from './briefing-html.ts';
import { BRIEFINGS_FEED, type Feed, type FeedItem } from './feed.ts';
import { lastChange } from './last-changes.ts';

/** The briefings, new and updated, each with its full text and sources. */
export const briefingsFeed = (dossier: Dossier): Feed => ({
  ...BRIEFINGS_FEED,
  title: wordsOf(dossier.site).feeds.briefings.title(dossier.site.title),
  description: dossier.site.tagline,
  items: dossier.briefings.map((briefing) => briefingItem(dossier, briefing)),
});

/** The same for all feeds and formats, so it is written once. */
const htmlOf = memoize((dossier: Dossier) => memoize((briefing: Entry<'briefings'>) => briefingHtml(dossier, briefing)));

/** A briefing as an item of a feed. */
export function briefingItem(dossier: Dossier, briefing: Entry<'briefings'>): FeedItem {
  const { question, published, topics } = briefing.data;
  const changed = lastChange(briefing);
  return {
    title: question,
    path: pathOfEntry(keyOf(briefing)),
    published,
    updated: changed > published ? changed : undefined,
    summary: dossier.leadText(keyOf(briefing)),
    html: () => htmlOf(dossier)(briefing),
    categories: topics.map(dossier.topicLabel),
  };
}
