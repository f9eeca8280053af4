import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { Site } from '#schemas/site.ts';
import { addressOf, type SitePath } from '#dossier/paths.ts';

/** A feed of the site; every page links to it in its head and its footer. */
export interface FeedAddress {
  /** The key of its label and title in the catalogue. */
  id: keyof Catalogue['feeds'];
  path: SitePath;
}

/** An item of a feed. Its days come from the content, so that two builds write the same feed. */
export interface FeedItem {
  title: string;
  /** The address is also the permanent id of the item. */
  path: SitePath;
  published: IsoDay;
  updated?: IsoDay | undefined;
  /** The text below the title. */
  content: ElementContent[];
  categories?: string[];
}

export interface Feed {
  path: SitePath;
  title: string;
  description: string;
  items: FeedItem[];
}

/** The input of `@astrojs/rss`. */
export interface RssInput {
  title: string;
  description: string;
  site: string;
  xmlns: Record<string, string>;
  customData: string;
  items: { title: string; link: string; pubDate: Date; description: string; categories: string[]; customData?: string }[];
}

export const BRIEFINGS_FEED: FeedAddress = { id: 'briefings', path: '/feed.xml' };
export const CORRECTIONS_FEED: FeedAddress = { id: 'corrections', path: '/corrections/feed.xml' };

/** All feeds, in the order of the links to them. */
export const FEEDS: readonly FeedAddress[] = [BRIEFINGS_FEED, CORRECTIONS_FEED];

const midnight = (day: IsoDay): string => `${day}T00:00:00Z`;
const lastDay = ({ published, updated = published }: FeedItem): IsoDay => (updated > published ? updated : published);

/**
 * A feed as RSS 2.0, with Atom elements for what RSS lacks: its own address and the day of an update. The format requires
 * a time with each day; it is midnight UTC. Items are sorted by their last change, newest first.
 */
export function toRss(site: Site, feed: Feed): RssInput {
  const items = feed.items.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0));
  const [newest] = items;
  const head = [
    `<language>${site.language}</language>`,
    ...(newest ? [`<lastBuildDate>${new Date(midnight(lastDay(newest))).toUTCString()}</lastBuildDate>`] : []),
    `<atom:link href="${addressOf(site, feed.path)}" rel="self" type="application/rss+xml"/>`,
  ];
  return {
    title: feed.title,
    description: feed.description,
    site: addressOf(site, '/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: head.join(''),
    items: items.map(({ title, path, published, updated, content, categories = [] }) => ({
      title,
      link: addressOf(site, path),
      pubDate: new Date(midnight(published)),
      description: toHtml(content),
      categories,
      ...(updated && { customData: `<atom:updated>${midnight(updated)}</atom:updated>` }),
    })),
  };
}
