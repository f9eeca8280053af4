import { wordsOf } from '#locales/catalogue.ts';
import { listCorrections } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Entry } from '#dossier/entry.ts';
import { withBase } from '#dossier/paths.ts';
import { briefingItem } from './briefings-feed.ts';
import { correctionItem } from './corrections-feed.ts';
import { CHANGES_FEED, type Feed, type FeedItem } from './feed.ts';

/**
 * Everything that changed in what the site says: each new briefing, each update of one, and each correction is an item of
 * its own, which never changes again. Reviews are no changes, and other entries have no day of publication.
 */
export const changesFeed = (dossier: Dossier): Feed => ({
  ...CHANGES_FEED,
  title: wordsOf(dossier.site).feeds.changes.title(dossier.site.title),
  description: wordsOf(dossier.site).feedItems.changes,
  items: [
    ...dossier.briefings.flatMap((briefing) => briefingChanges(dossier, briefing)),
    ...listCorrections(dossier).map((correction) => correctionItem(dossier, correction)),
  ],
});

/** The publication of a briefing, and its last update if it has one: older updates are in no file. */
function briefingChanges(dossier: Dossier, briefing: Entry<'briefings'>): FeedItem[] {
  const { feedItems } = wordsOf(dossier.site);
  const { question, published, updated } = briefing.data;
  const item = briefingItem(dossier, briefing);
  const change = (kind: string, title: string, day: string): FeedItem => ({
    ...item,
    // A tag (RFC 4151), because several changes have one address.
    id: `tag:${new URL(dossier.site.url).hostname},${day}:${withBase(dossier.site.base, item.path)}${kind}`,
    title,
    published: day,
    updated: undefined,
  });
  return [
    change('published', feedItems.newBriefing(question), published),
    ...(updated !== undefined && updated > published ? [change('updated', feedItems.updatedBriefing(question), updated)] : []),
  ];
}
