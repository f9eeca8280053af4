import { wordsOf } from '#locales/catalogue.ts';
import { listCorrections } from '#dossier/corrections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { CORRECTIONS_FEED, type Feed } from './feed.ts';

/** All corrections, each under its own address on the page of corrections. */
export const correctionsFeed = (dossier: Dossier): Feed => ({
  ...CORRECTIONS_FEED,
  description: 'What was wrong on this site and was put right.',
  items: listCorrections(dossier).map(({ entry, anchor, date, ...correction }) => ({
    title: `Correction: ${dossier.title(entry)}`,
    path: `/corrections/#${anchor}`,
    published: date,
    content: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: wordsOf(dossier.site).corrections.describe(correction) }],
      },
    ],
  })),
});
