import { wordsOf } from '#locales/catalogue.ts';
import { describeCorrection, listCorrections } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { CORRECTIONS_FEED, type Feed } from './feed.ts';

/** All corrections, each with its own address on the page of corrections. */
export const correctionsFeed = (dossier: Dossier): Feed => ({
  path: CORRECTIONS_FEED.path,
  title: wordsOf(dossier.site).feeds.corrections.title(dossier.site.title),
  description: wordsOf(dossier.site).feedItems.corrections,
  items: listCorrections(dossier).map(({ entry, anchor, date, ...correction }) => ({
    title: wordsOf(dossier.site).feedItems.correctionOf(dossier.title(entry)),
    path: `/corrections/#${anchor}`,
    published: date,
    content: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: plainText(describeCorrection(wordsOf(dossier.site), correction)) }],
      },
    ],
  })),
});
