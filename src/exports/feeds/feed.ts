import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { IsoDay } from '#lib/dates/edtf-date.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { Site } from '#schemas/site.ts';
import { addressOf, type SitePath } from '#dossier/paths.ts';

/** A feed of the site: the head lists it on every page, and the footer leads to it. */
export interface FeedAddress {
  /** By which the catalogue has its label and title. */
  id: keyof Catalogue['feeds'];
  path: SitePath;
}

/** News of the site; its days come from the content, so that two builds write the same feed. */
export interface FeedItem {
  title: string;
  /** Its address is also its lasting id. */
  path: SitePath;
  published: IsoDay;
  updated?: IsoDay | undefined;
  /** Its text as it stands below the title. */
  content: ElementContent[];
  categories?: string[];
}

export interface Feed {
  path: SitePath;
  title: string;
  description: string;
  items: FeedItem[];
}

/** What `@astrojs/rss` takes. */
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

/** All feeds, in the order in which they are listed. */
export const FEEDS: readonly FeedAddress[] = [BRIEFINGS_FEED, CORRECTIONS_FEED];

const midnight = (day: IsoDay): string => `${day}T00:00:00Z`;
const lastDay = ({ published, updated = published }: FeedItem): IsoDay => (updated > published ? updated : published);

/**
 * A feed as RSS 2.0, with the elements of Atom for what RSS lacks: its own address, and the day of a change. The format
 * wants a time with each day, which is midnight in Greenwich. The items that changed last come first.
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
