import { escapeHtml } from '#lib/web/escape-html.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { describeCorrection, listCorrections, type ListedCorrection } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressOf, pathOfEntry } from '#dossier/paths.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { CORRECTIONS_FEED, type Feed, type FeedItem } from './feed.ts';

/** All corrections, each with its own address on the page of corrections. */
export const correctionsFeed = (dossier: Dossier): Feed => ({
  ...CORRECTIONS_FEED,
  title: wordsOf(dossier.site).feeds.corrections.title(dossier.site.title),
  description: wordsOf(dossier.site).feedItems.corrections,
  items: listCorrections(dossier).map((correction) => correctionItem(dossier, correction)),
});

/** A correction as an item of a feed, with a link to what was corrected. */
export function correctionItem(dossier: Dossier, { entry, anchor, date, ...correction }: ListedCorrection): FeedItem {
  const words = wordsOf(dossier.site);
  const summary = plainText(describeCorrection(words, correction));
  const title = dossier.title(entry);
  return {
    title: words.feedItems.correctionOf(title),
    path: `/corrections/#${anchor}`,
    published: date,
    summary,
    html: () =>
      `<p>${escapeHtml(summary)}</p><p><a href="${escapeHtml(addressOf(dossier.site, pathOfEntry(entry)))}">${escapeHtml(title)}</a></p>`,
  };
}
