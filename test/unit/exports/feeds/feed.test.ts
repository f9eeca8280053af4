import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { briefingsFeed } from '#exports/feeds/briefings-feed.ts';
import { changesFeed } from '#exports/feeds/changes-feed.ts';
import { correctionsFeed } from '#exports/feeds/corrections-feed.ts';
import { BRIEFINGS_FEED, FEED_FORMAT_NAMES, MAX_ITEMS, type Feed } from '#exports/feeds/feed.ts';
import { writeFeed } from '#exports/feeds/write-feed.ts';
import { checkProperty, fc } from '../../../support/check-property.ts';
import { makeDossier } from '../../../support/entries.ts';

const CONTENT = {
  'briefings/who-pays.mdx': `---
question: Who pays?
standfirst: { text: Public money & fares do., cites: [gazette-2020] }
order: 2
published: 2020-04-01
updated: 2020-04-03
---

## The sums

Public money does.[^gazette-2020] The council voted.[^p1] See [the mayor](/actors/ada-quill/).[^p1]

<ActorCards ids="ada-quill" />

<Later>

Fares rose.[^gazette-2020]

</Later>
`,
  'glossary/subsidy.yaml': `corrections: [{ date: 2020-04-09, was: "5 < 6", now: null, why: It was wrong. }]`,
};
const based = makeDossier(CONTENT, { base: '/a/b/' });

const PARSERS = {
  rss: parseRssFeed,
  atom: parseAtomFeed,
  json: (text: string) => parseJsonFeed(JSON.parse(text)),
};

/** A feed as two independent libraries read it. */
const read = {
  rss: (text: string) => ({ parsed: PARSERS.rss(text), extracted: extractFromXml(text) }),
  atom: (text: string) => ({ parsed: PARSERS.atom(text), extracted: extractFromXml(text) }),
  json: (text: string) => ({ parsed: PARSERS.json(text), extracted: extractFromJson(JSON.parse(text) as Record<string, unknown>) }),
};

test('a briefing in a feed is its answer, its prose and its sources, with full addresses and no attributes of our pages', () => {
  const [, item] = briefingsFeed(based).items;
  expect(item?.html().replaceAll(/(?=<(?:p|h2|ul|ol|li)>)/g, '\n')).toMatchInlineSnapshot(`
    "
    <p><small>[background]</small> Public money &#x26; fares do.<sup><a href="https://ferry.example.org/a/b/references/gazette-2020/">1</a></sup></p>

    <h2>The sums</h2>

    <p><small>[background]</small> Public money does.<sup><a href="https://ferry.example.org/a/b/references/gazette-2020/">1</a></sup> The council voted.<sup><a href="https://ferry.example.org/a/b/article/#p1">2</a></sup> See <a href="https://ferry.example.org/a/b/actors/ada-quill/">the mayor</a>.<sup><a href="https://ferry.example.org/a/b/article/#p1">2</a></sup></p>

    <ul>

    <li><a href="https://ferry.example.org/a/b/actors/ada-quill/">Ada Quill</a>: Mayor of Holm.</li>
    </ul>


    <p>[since then]</p>

    <p>Fares rose.<sup><a href="https://ferry.example.org/a/b/references/gazette-2020/">1</a></sup></p>

    <h2>Sources</h2>
    <ol>
    <li><a href="https://ferry.example.org/a/b/references/gazette-2020/">The Holm Gazette</a>: <a href="https://gazette.example.org/2020/how-the-ferry-is-paid-for">How the ferry is paid for</a></li>
    <li><a href="https://ferry.example.org/a/b/article/#p1">Part 1 of the article</a></li></ol>"
  `);
});

test('RSS has the summary, the full text, and the days of publication and of the last update', () => {
  expect(read.rss(writeFeed(based, briefingsFeed(based), 'rss')).parsed).toMatchInlineSnapshot(`
    {
      "atom": {
        "links": [
          {
            "href": "https://ferry.example.org/a/b/feed.xml",
            "rel": "self",
            "type": "application/rss+xml",
          },
        ],
      },
      "description": "An explainer of a council’s vote",
      "items": [
        {
          "atom": {
            "updated": "2020-04-03T00:00:00.000Z",
          },
          "categories": [
            {
              "name": "The vote",
            },
          ],
          "content": {
            "encoded": "<p><small>[background]</small> Public money &#x26; fares do.<sup><a href="https://ferry.example.org/a/b/references/gazette-2020/">1</a></sup></p>
    <h2>The sums</h2>
    <p><small>[background]</small> Public money does.<sup><a href="https://ferry.example.org/a/b/references/gazette-2020/">1</a></sup> The council voted.<sup><a href="https://ferry.example.org/a/b/article/#p1">2</a></sup> See <a href="https://ferry.example.org/a/b/actors/ada-quill/">the mayor</a>.<sup><a href="https://ferry.example.org/a/b/article/#p1">2</a></sup></p>
    <ul>
    <li><a href="https://ferry.example.org/a/b/actors/ada-quill/">Ada Quill</a>: Mayor of Holm.</li>
    </ul>

    <p>[since then]</p>
    <p>Fares rose.<sup><a href="https://ferry.example.org/a/b/references/gazette-2020/">1</a></sup></p>
    <h2>Sources</h2><ol><li><a href="https://ferry.example.org/a/b/references/gazette-2020/">The Holm Gazette</a>: <a href="https://gazette.example.org/2020/how-the-ferry-is-paid-for">How the ferry is paid for</a></li><li><a href="https://ferry.example.org/a/b/article/#p1">Part 1 of the article</a></li></ol>",
          },
          "description": "Public money &amp; fares do.",
          "guid": {
            "isPermaLink": true,
            "value": "https://ferry.example.org/a/b/briefings/who-pays/",
          },
          "link": "https://ferry.example.org/a/b/briefings/who-pays/",
          "pubDate": "Wed, 01 Apr 2020 00:00:00 GMT",
          "title": "Who pays?",
        },
        {
          "categories": [
            {
              "name": "The vote",
            },
          ],
          "content": {
            "encoded": "<p>The council keeps the ferry.<sup><a href="https://ferry.example.org/a/b/article/#p1">1</a></sup></p>
    <p>The council voted on Wednesday.<sup><a href="https://ferry.example.org/a/b/article/#p1">1</a></sup> Mayor Ada Quill called the ferry “a lifeline”.<sup><a href="https://ferry.example.org/a/b/article/#p2">2</a></sup></p><h2>Sources</h2><ol><li><a href="https://ferry.example.org/a/b/article/#p1">Part 1 of the article</a></li><li><a href="https://ferry.example.org/a/b/article/#p2">Part 2 of the article</a></li></ol>",
          },
          "description": "The council keeps the ferry.",
          "guid": {
            "isPermaLink": true,
            "value": "https://ferry.example.org/a/b/briefings/what-was-decided/",
          },
          "link": "https://ferry.example.org/a/b/briefings/what-was-decided/",
          "pubDate": "Wed, 01 Apr 2020 00:00:00 GMT",
          "title": "What was decided?",
        },
      ],
      "language": "en-GB",
      "lastBuildDate": "Fri, 03 Apr 2020 00:00:00 GMT",
      "link": "https://ferry.example.org/a/b/",
      "title": "The ferry stays: briefings, new and updated",
    }
  `);
});

test('Atom has an author, and each item has a day of its last change', () => {
  const { entries = [], ...head } = read.atom(writeFeed(based, briefingsFeed(based), 'atom')).parsed;
  expect(head).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "name": "The ferry stays",
        },
      ],
      "id": "https://ferry.example.org/a/b/atom.xml",
      "links": [
        {
          "href": "https://ferry.example.org/a/b/atom.xml",
          "rel": "self",
          "type": "application/atom+xml",
        },
        {
          "href": "https://ferry.example.org/a/b/",
          "rel": "alternate",
          "type": "text/html",
        },
      ],
      "subtitle": {
        "value": "An explainer of a council’s vote",
      },
      "title": {
        "value": "The ferry stays: briefings, new and updated",
      },
      "updated": "2020-04-03T00:00:00.000Z",
    }
  `);
  expect(entries.map(({ id, published, updated, content }) => ({ id, published, updated, type: content?.type }))).toMatchInlineSnapshot(`
    [
      {
        "id": "https://ferry.example.org/a/b/briefings/who-pays/",
        "published": "2020-04-01T00:00:00.000Z",
        "type": "html",
        "updated": "2020-04-03T00:00:00.000Z",
      },
      {
        "id": "https://ferry.example.org/a/b/briefings/what-was-decided/",
        "published": "2020-04-01T00:00:00.000Z",
        "type": "html",
        "updated": "2020-04-01T00:00:00.000Z",
      },
    ]
  `);
});

test('JSON Feed has the same items', () => {
  const { items = [], ...head } = read.json(writeFeed(based, briefingsFeed(based), 'json')).parsed;
  expect(head).toMatchInlineSnapshot(`
    {
      "description": "An explainer of a council’s vote",
      "feed_url": "https://ferry.example.org/a/b/feed.json",
      "home_page_url": "https://ferry.example.org/a/b/",
      "language": "en-GB",
      "title": "The ferry stays: briefings, new and updated",
    }
  `);
  expect(items.map(({ id, url, date_published, date_modified, tags }) => ({ id, url, date_published, date_modified, tags })))
    .toMatchInlineSnapshot(`
    [
      {
        "date_modified": "2020-04-03T00:00:00.000Z",
        "date_published": "2020-04-01T00:00:00.000Z",
        "id": "https://ferry.example.org/a/b/briefings/who-pays/",
        "tags": [
          "The vote",
        ],
        "url": "https://ferry.example.org/a/b/briefings/who-pays/",
      },
      {
        "date_modified": undefined,
        "date_published": "2020-04-01T00:00:00.000Z",
        "id": "https://ferry.example.org/a/b/briefings/what-was-decided/",
        "tags": [
          "The vote",
        ],
        "url": "https://ferry.example.org/a/b/briefings/what-was-decided/",
      },
    ]
  `);
});

test('a correction says what was said before, and links what was corrected', () => {
  const [item] = correctionsFeed(based).items;
  expect({ ...item, html: item?.html() }).toMatchInlineSnapshot(`
    {
      "html": "<p>This said “5 &lt; 6”; these words were removed. It was wrong.</p><p><a href="https://ferry.example.org/a/b/glossary/subsidy/">some term</a></p>",
      "path": "/corrections/#glossary-subsidy-1",
      "published": "2020-04-09",
      "summary": "This said “5 < 6”; these words were removed. It was wrong.",
      "title": "Correction: some term",
    }
  `);
});

test('the feed of changes has an item for each publication, update and correction, with ids of their own', () => {
  expect(changesFeed(based).items.map(({ id, title, path, published }) => ({ id, title, path, published }))).toMatchInlineSnapshot(`
    [
      {
        "id": "tag:ferry.example.org,2020-04-01:/a/b/briefings/what-was-decided/published",
        "path": "/briefings/what-was-decided/",
        "published": "2020-04-01",
        "title": "New: What was decided?",
      },
      {
        "id": "tag:ferry.example.org,2020-04-01:/a/b/briefings/who-pays/published",
        "path": "/briefings/who-pays/",
        "published": "2020-04-01",
        "title": "New: Who pays?",
      },
      {
        "id": "tag:ferry.example.org,2020-04-03:/a/b/briefings/who-pays/updated",
        "path": "/briefings/who-pays/",
        "published": "2020-04-03",
        "title": "Updated: Who pays?",
      },
      {
        "id": undefined,
        "path": "/corrections/#glossary-subsidy-1",
        "published": "2020-04-09",
        "title": "Correction: some term",
      },
    ]
  `);
});

test('a correction counts as a change, but an update on the day of publication does not', () => {
  const briefing = (more: string) =>
    briefingsFeed(makeDossier({ 'briefings/what-was-decided.mdx': `---\norder: 1\n${more}---\n\nIt voted.[^p1]\n` })).items[0];
  expect(briefing('published: 2020-04-01\nupdated: 2020-04-01\n')?.updated).toBeUndefined();
  const corrections = 'corrections: [{ date: 2020-04-09, was: a, now: b, why: c }]\n';
  expect(briefing(`published: 2020-04-01\nupdated: 2020-04-02\n${corrections}`)?.updated).toBe('2020-04-09');
});

const feedOf = (items: Feed['items']): Feed => ({
  ...BRIEFINGS_FEED,
  title: 'The ferry stays: a < b',
  description: 'Nothing & nobody',
  items,
});

describe.each(FEED_FORMAT_NAMES)('as %s', (format) => {
  const write = (items: Feed['items']) => writeFeed(based, feedOf(items), format);

  test('an empty feed is valid', () => {
    // The other library takes Atom without entries for no feed, although RFC 4287 allows it.
    const { title } = PARSERS[format](write([]));
    expect(typeof title === 'string' ? title : title?.value).toBe('The ferry stays: a < b');
  });

  test('a feed has the newest items, the last change first', () => {
    const items = Array.from({ length: MAX_ITEMS + 5 }, (_, index) => ({
      title: `Item ${index}`,
      path: `/briefings/item-${index}/` as const,
      published: `2020-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      summary: 'x',
      html: () => '<p>x</p>',
    }));
    const { entries = [] } = read[format](write(items)).extracted;
    expect(entries).toHaveLength(MAX_ITEMS);
    const days = entries.map(({ published }) => String(published).slice(0, 10));
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.at(-1)! >= items.map(({ published }) => published).toSorted()[5]!).toBe(true);
  });

  test('a feed that has not all items says how many there are, and where; another says nothing', () => {
    const items = Array.from({ length: MAX_ITEMS + 1 }, (_, index) => ({
      title: `Item ${index}`,
      path: `/briefings/item-${index}/` as const,
      published: '2020-04-01',
      summary: 'x',
      html: () => '<p>x</p>',
    }));
    const describe = (of: typeof items) => read[format](write(of)).extracted.description;
    const whole = describe(items.slice(1));
    expect(whole).not.toMatch(/\d/);
    expect(describe(items)).toBe(`${whole}. This feed has the 50 newest of 51; https://ferry.example.org/a/b/briefings/ has all of them.`);
  });

  test('any text survives: quotes, markup, marks of direction, emoji', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replaceAll(/\p{Cc}/gu, ' ')}x`);
    checkProperty(
      fc.record({ title: texts, html: texts }),
      ({ title, html }) => {
        const { parsed } = read[format](
          write([{ title, path: '/briefings/x/', published: '2020-04-01', summary: title, html: () => `<p>${html}</p>` }]),
        );
        const [item] = ('items' in parsed ? parsed.items : 'entries' in parsed ? parsed.entries : undefined) ?? [];
        const content = item && ('content_html' in item ? item.content_html : 'content' in item ? contentOf(item.content) : undefined);
        expect(item && (typeof item.title === 'string' ? item.title : item.title?.value)).toBe(title);
        expect(content).toBe(`<p>${html}</p>`);
      },
      100,
    );
  });
});

const contentOf = (content: { encoded?: string; value?: string } | undefined) => content?.encoded ?? content?.value;
