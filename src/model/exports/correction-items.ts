import type { IsoDay } from '#lib/edtf-date.ts';
import { listCorrections, tellCorrection } from '../corrections.ts';
import type { Dossier } from '../dossier.ts';
import { withBase } from '../paths.ts';

/** What a feed tells of one thing. */
export interface FeedItem {
  title: string;
  /** A full address, and the same for ever: feed readers know the item by it. */
  link: string;
  day: IsoDay;
  description: string;
}

/** All corrections as items of a feed, newest first. */
export const correctionItems = (dossier: Dossier): FeedItem[] =>
  listCorrections(dossier).map(({ entry, anchor, ...correction }) => ({
    title: `Correction: ${dossier.title(entry)}`,
    link: new URL(withBase(dossier.site.base, `/corrections/#${anchor}`), dossier.site.url).href,
    day: correction.date,
    description: tellCorrection(correction),
  }));
