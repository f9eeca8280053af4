import type { IsoDay } from '#lib/dates/calendar.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { SitePath } from '#dossier/paths.ts';

/** The formats of feeds, with the media type of each, and the key of its name in the catalogue. */
export const FEED_FORMATS = {
  rss: { name: 'rss', type: 'application/rss+xml' },
  atom: { name: 'atom', type: 'application/atom+xml' },
  json: { name: 'jsonFeed', type: 'application/feed+json' },
} as const satisfies Readonly<Record<string, { name: keyof Catalogue['data']['formats']; type: string }>>;

export type FeedFormat = keyof typeof FEED_FORMATS;
export const FEED_FORMAT_NAMES = Object.keys(FEED_FORMATS) as FeedFormat[];

/** A feed of the site, and its files. The head of every page links its RSS, `/data/` all of them. */
export interface FeedAddress {
  /** The key of its label and title in the catalogue. */
  id: keyof Catalogue['feeds'];
  paths: Readonly<Record<FeedFormat, SitePath>>;
  /** The page with all items, also those that are too old for the feed, or with links to them. */
  archive: SitePath;
}

/** An item of a feed. Its days come from the content, so that two builds write the same feed. */
export interface FeedItem {
  /** The permanent id if several items have one address; otherwise the full address is the id. */
  id?: string;
  title: string;
  path: SitePath;
  published: IsoDay;
  updated?: IsoDay | undefined;
  /** One or two sentences of plain text. */
  summary: string;
  /** Writes the full text as HTML; all addresses in it are absolute. */
  html: () => string;
  categories?: string[];
}

/** How many items a feed has at most: the newest. It says so, and where all of them are. */
export const MAX_ITEMS = 50;

export interface Feed extends FeedAddress {
  title: string;
  description: string;
  items: FeedItem[];
}

const inFolder = (folder: SitePath): FeedAddress['paths'] => ({
  rss: `${folder}feed.xml`,
  atom: `${folder}atom.xml`,
  json: `${folder}feed.json`,
});

export const BRIEFINGS_FEED: FeedAddress = { id: 'briefings', paths: inFolder('/'), archive: '/briefings/' };
export const CORRECTIONS_FEED: FeedAddress = { id: 'corrections', paths: inFolder('/corrections/'), archive: '/corrections/' };
export const CHANGES_FEED: FeedAddress = { id: 'changes', paths: inFolder('/changes/'), archive: '/data/' };

/** All feeds, in the order of the links to them. */
export const FEEDS: readonly FeedAddress[] = [BRIEFINGS_FEED, CORRECTIONS_FEED, CHANGES_FEED];
