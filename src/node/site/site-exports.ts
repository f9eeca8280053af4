import type { Dossier } from '#dossier/dossier.ts';
import type { Revision } from '#dossier/revision.ts';
import { DATA_FILES } from '#exports/data/data-sets.ts';
import { buildFeeds } from '#exports/feeds/build-feeds.ts';
import { FEED_FORMATS, FEED_FORMAT_NAMES, FEEDS, type FeedAddress } from '#exports/feeds/feed.ts';
import { writeFeed } from '#exports/feeds/write-feed.ts';
import type { OwnExport } from '#exports/own-export.ts';
import { robotsTxt } from '#exports/robots.ts';
import { writeModule } from '#exports/write-module.ts';
import { listCorrectedAddresses } from '#views/corrections/corrected-addresses.ts';
import { listWordingPairs } from '#views/quotations/wording-pairs.ts';
import { listTitles } from '#views/search/search-titles.ts';
import { listRewrites } from '#views/search/spellings.ts';
import type { Site } from '#schemas/site.ts';
import { writeOwnExport } from '#node/own-code/write-own-export.ts';

/** A file of the site that is written from its content. */
export interface SiteExport {
  /** Its path on the site, without the base path and the slash before it. */
  path: string;
  /** Its media type, for the development server and nginx. */
  type: string;
  write(dossier: Dossier, revision?: Revision): string | Promise<string>;
}

/** A feed in each of its formats; it is built once for all of them. */
const feedExports = ({ id, paths }: FeedAddress): SiteExport[] =>
  FEED_FORMAT_NAMES.map((format) => ({
    path: paths[format].slice(1),
    type: FEED_FORMATS[format].type,
    write: (dossier) => {
      const feed = buildFeeds(dossier).find((each) => each.id === id);
      if (!feed) throw new TypeError(`there is no feed "${id}"`);
      return writeFeed(dossier, feed, format);
    },
  }));

/** The exports of every site. */
export const OUR_EXPORTS: readonly SiteExport[] = [
  ...DATA_FILES,
  ...FEEDS.flatMap(feedExports),
  { path: 'robots.txt', type: 'text/plain', write: ({ site }) => robotsTxt(site) },
  {
    path: 'search/titles.js',
    type: 'text/javascript',
    write: (dossier) => writeModule({ titles: listTitles(dossier), rewrites: listRewrites(dossier) }),
  },
  {
    path: 'corrections/sentences.js',
    type: 'text/javascript',
    write: (dossier) => writeModule({ corrected: listCorrectedAddresses(dossier) }),
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
