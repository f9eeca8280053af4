import { getRssString } from '@astrojs/rss';
import { expect, test } from 'vitest';
import { briefingsFeed } from '#exports/feeds/briefings-feed.ts';
import { toRss, type Feed } from '#exports/feeds/feed.ts';
import { makeDossier, makeSite } from '../../../support/entries.ts';

const feedOf = async (...call: Parameters<typeof makeDossier>) => {
  const dossier = makeDossier(...call);
  return (await getRssString(toRss(dossier.site, briefingsFeed(dossier)))).replaceAll(/(?=<(?:channel|item|\/channel)>)/g, '\n');
};

test('the feed has each briefing with its standfirst and the sources of that, the last change first', async () => {
  const feed = await feedOf(
    {
      'briefings/who-pays.mdx': `---
question: Who pays?
standfirst: { text: Public money & fares do., cites: [gazette-2020] }
order: 2
published: 2020-04-01
updated: 2020-04-03
---

Public money does.[^gazette-2020]
`,
    },
    { base: '/a/b/' },
  );
  expect(feed).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>The ferry stays: briefings, new and updated</title><description>An explainer of a council’s vote</description><link>https://ferry.example.org/a/b/</link><language>en-GB</language><lastBuildDate>Fri, 03 Apr 2020 00:00:00 GMT</lastBuildDate><atom:link href="https://ferry.example.org/a/b/feed.xml" rel="self" type="application/rss+xml"/>
    <item><title>Who pays?</title><link>https://ferry.example.org/a/b/briefings/who-pays/</link><guid isPermaLink="true">https://ferry.example.org/a/b/briefings/who-pays/</guid><description>&lt;p&gt;Public money &amp;#x26; fares do.&lt;/p&gt;&lt;p&gt;Source: &lt;a href=&quot;https://ferry.example.org/a/b/references/gazette-2020/&quot;&gt;The Holm Gazette&lt;/a&gt;. Background, not in the article.&lt;/p&gt;</description><pubDate>Wed, 01 Apr 2020 00:00:00 GMT</pubDate><atom:updated>2020-04-03T00:00:00Z</atom:updated><category>The vote</category></item>
    <item><title>What was decided?</title><link>https://ferry.example.org/a/b/briefings/what-was-decided/</link><guid isPermaLink="true">https://ferry.example.org/a/b/briefings/what-was-decided/</guid><description>&lt;p&gt;The council keeps the ferry.&lt;/p&gt;&lt;p&gt;Source: &lt;a href=&quot;https://ferry.example.org/a/b/article/#p1&quot;&gt;part 1 of the article&lt;/a&gt;.&lt;/p&gt;</description><pubDate>Wed, 01 Apr 2020 00:00:00 GMT</pubDate><category>The vote</category></item>
    </channel></rss>"
  `);
});

test('a correction counts as a change, but an update on the day of publication does not', () => {
  const briefing = (more: string) =>
    briefingsFeed(makeDossier({ 'briefings/what-was-decided.mdx': `---\norder: 1\n${more}---\n\nIt voted.[^p1]\n` })).items[0];
  expect(briefing('published: 2020-04-01\nupdated: 2020-04-01\n')?.updated).toBeUndefined();
  const corrections = 'corrections: [{ date: 2020-04-09, was: a, now: b, why: c }]\n';
  expect(briefing(`published: 2020-04-01\nupdated: 2020-04-02\n${corrections}`)?.updated).toBe('2020-04-09');
});

test('an empty feed is valid, and its text is escaped', async () => {
  const feed: Feed = { path: '/empty.xml', title: 'The ferry stays: a < b', description: 'Nothing & nobody', items: [] };
  const xml = await getRssString(toRss(makeSite(), feed));
  expect(xml).toContain('<title>The ferry stays: a &lt; b</title><description>Nothing &amp; nobody</description>');
  expect(xml).not.toContain('<item>');
  expect(xml).not.toContain('lastBuildDate');
});
