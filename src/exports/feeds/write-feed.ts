import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { IsoDay } from '#lib/dates/calendar.ts';
import { midnightOf } from '#lib/dates/days.ts';
import { compareText } from '#lib/text/compare-text.ts';
import { endSentence } from '#lib/text/end-sentence.ts';
import { escapeHtml } from '#lib/web/escape-html.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressOf } from '#dossier/paths.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { FEED_FORMATS, MAX_ITEMS, type Feed, type FeedFormat, type FeedItem } from './feed.ts';

const lastDay = ({ published, updated = published }: FeedItem): IsoDay => (updated > published ? updated : published);

/** What the formats are written from: the newest items by their last change. The formats require a time with each day: midnight. */
interface Input {
  dossier: Pick<Dossier, 'site' | 'asOf'>;
  feed: Feed;
  items: (FeedItem & { id: string; address: string })[];
  /** The address of the feed in its format. */
  self: string;
  /** The day of the last change; undefined for an empty feed. */
  changed: IsoDay | undefined;
}

/** Writes a feed in one of the formats. If it has not all items, its description says so, and where they are. */
export function writeFeed(dossier: Pick<Dossier, 'site' | 'asOf'>, feed: Feed, format: FeedFormat): string {
  const items = feed.items
    .map((item) => ({ ...item, address: addressOf(dossier.site, item.path) }))
    .map((item) => ({ ...item, id: item.id ?? item.address }))
    .toSorted((a, b) => compareText(lastDay(b), lastDay(a)))
    .slice(0, MAX_ITEMS);
  const [newest] = items;
  return WRITERS[format]({
    dossier,
    feed: { ...feed, description: describeFeed(dossier.site, feed) },
    items,
    self: addressOf(dossier.site, feed.paths[format]),
    changed: newest && lastDay(newest),
  });
}

function describeFeed(site: Dossier['site'], { description, items, archive }: Feed): string {
  if (items.length <= MAX_ITEMS) return description;
  return `${endSentence(description)} ${wordsOf(site).feedItems.newest(MAX_ITEMS, items.length, addressOf(site, archive))}`;
}

const WRITERS: Readonly<Record<FeedFormat, (input: Input) => string>> = { rss: writeRss, atom: writeAtom, json: writeJsonFeed };

/** RSS 2.0, with elements of Atom for what it lacks: its own address and the day of an update. */
function writeRss({ dossier: { site }, feed, items, self, changed }: Input): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: addressOf(site, '/'),
      description: feed.description,
      language: site.language,
      ...(changed && { lastBuildDate: midnightOf(changed) }),
      atom: { links: [{ href: self, rel: 'self', type: FEED_FORMATS.rss.type }] },
      items: items.map(({ id, address, title, summary, html, published, updated, categories = [] }) => ({
        title,
        link: address,
        guid: { value: id, isPermaLink: id === address },
        // RSS reads a description as HTML.
        description: escapeHtml(summary),
        content: { encoded: html() },
        pubDate: midnightOf(published),
        categories: categories.map((name) => ({ name })),
        ...(updated && { atom: { updated: midnightOf(updated) } }),
      })),
    },
    { strict: true },
  );
}

/** Atom (RFC 4287). An empty feed is as old as what the site knows, because the format requires a date. */
function writeAtom({ dossier: { site, asOf }, feed, items, self, changed }: Input): string {
  return generateAtomFeed(
    {
      id: self,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: midnightOf(changed ?? asOf.latest),
      authors: [{ name: site.editor ?? site.publisher?.name ?? site.title }],
      links: [
        { href: self, rel: 'self', type: FEED_FORMATS.atom.type },
        { href: addressOf(site, '/'), rel: 'alternate', type: 'text/html' },
      ],
      entries: items.map(({ id, address, title, summary, html, published, updated = published, categories = [] }) => ({
        id,
        title: { value: title },
        links: [{ href: address, rel: 'alternate', type: 'text/html' }],
        published: midnightOf(published),
        updated: midnightOf(updated),
        summary: { value: summary },
        content: { type: 'html', value: html() },
        categories: categories.map((term) => ({ term })),
      })),
    },
    { strict: true },
  );
}

/** JSON Feed 1.1. */
function writeJsonFeed({ dossier: { site }, feed, items, self }: Input): string {
  const name = site.editor ?? site.publisher?.name;
  const json = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: addressOf(site, '/'),
      feed_url: self,
      description: feed.description,
      language: site.language,
      ...(name && { authors: [{ name }] }),
      items: items.map(({ id, address, title, summary, html, published, updated, categories = [] }) => ({
        id,
        url: address,
        title,
        summary,
        content_html: html(),
        date_published: midnightOf(published),
        ...(updated && { date_modified: midnightOf(updated) }),
        tags: categories,
      })),
    },
    { strict: true },
  );
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
