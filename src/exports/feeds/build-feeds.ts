import { memoize } from '#lib/memoize.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { briefingsFeed } from './briefings-feed.ts';
import { changesFeed } from './changes-feed.ts';
import { correctionsFeed } from './corrections-feed.ts';
import type { Feed } from './feed.ts';

/** All feeds of a site with all their items, in the order of the links to them. */
export const buildFeeds: (dossier: Dossier) => readonly Feed[] = memoize((dossier) => [
  briefingsFeed(dossier),
  correctionsFeed(dossier),
  changesFeed(dossier),
]);
