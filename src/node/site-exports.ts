import { getRssString } from '@astrojs/rss';
import type { Dossier } from '#dossier/dossier.ts';
import { briefingsFeed } from '#exports/feeds/briefings-feed.ts';
import { correctionsFeed } from '#exports/feeds/corrections-feed.ts';
import { BRIEFINGS_FEED, CORRECTIONS_FEED, toRss, type Feed } from '#exports/feeds/feed.ts';
import type { OwnExport } from '#exports/own-export.ts';
import { robotsTxt } from '#exports/robots.ts';
import { writeModule } from '#exports/write-module.ts';
import { listWordingPairs } from '#views/quotations/wording-pairs.ts';
import { listTitles } from '#views/search/search-titles.ts';
import { listRewrites } from '#views/search/spellings.ts';
import type { Site } from '#schemas/site.ts';
import { writeOwnExport } from './write-own-export.ts';

/** A file of the site that is written from its content. */
export interface SiteExport {
  /** Its path on the site, without the base path and the slash before it. */
  path: string;
  /** Its media type, for the development server: hosts have headers of their own. */
  type: string;
  write(dossier: Dossier): string | Promise<string>;
}

const writeFeed = ({ site }: Dossier, feed: Feed): Promise<string> => getRssString(toRss(site, feed));

/** The exports of every site. */
export const OUR_EXPORTS: readonly SiteExport[] = [
  { path: BRIEFINGS_FEED.path.slice(1), type: 'application/xml', write: (dossier) => writeFeed(dossier, briefingsFeed(dossier)) },
  { path: CORRECTIONS_FEED.path.slice(1), type: 'application/xml', write: (dossier) => writeFeed(dossier, correctionsFeed(dossier)) },
  { path: 'robots.txt', type: 'text/plain', write: ({ site }) => robotsTxt(site) },
  {
    path: 'search/titles.js',
    type: 'text/javascript',
    write: (dossier) => writeModule({ titles: listTitles(dossier), rewrites: listRewrites(dossier) }),
  },
  { path: 'quotes/wordings.js', type: 'text/javascript', write: (dossier) => writeModule({ pairs: listWordingPairs(dossier) }) },
];

/** The exports of a site: ours and its own. */
export const listExports = ({ exports: own }: Pick<Site, 'exports'>, root: string): SiteExport[] => [
  ...OUR_EXPORTS,
  ...(own as unknown as OwnExport[]).map((each) => ({
    path: each.path,
    type: each.type,
    write: (dossier: Dossier) => writeOwnExport(each, dossier, root),
  })),
];
