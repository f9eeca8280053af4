import { describe, expect, test } from 'vitest';
import { JOINT } from '#lib/text/tokenise.ts';
import { parseBuiltSite } from '#rules/built/site/parse-built-site.ts';
import { gatherTexts } from '#rules/built/site/shown-texts.ts';

/** The texts in HTML, each with its kind, without joints and outer white space. */
const textsOf = (html: string) => gatherTexts(html).map(({ kind, text }) => `${kind}: ${text.replaceAll(JOINT, '').trim()}`);

describe('the texts of a page', () => {
  test('are those of its blocks, and not those of scripts and styles', () => {
    expect(
      textsOf('<title>Pier</title><style>a{}</style><h1>The <em>old</em> pier</h1><ul><li>One<li>Two</ul><script>x()</script>'),
    ).toEqual(['text: Pier', 'text: The old pier', 'text: One', 'text: Two']);
  });

  test('go on behind a picture or a line break', () => {
    expect(textsOf('<p>The <img src="a.png" alt=""> old<br>pier</p>')).toEqual(['text: The  oldpier']);
  });

  test('are found where pages do not show them at first', () => {
    expect(
      textsOf(
        '<details><summary>More</summary>Rest</details><p hidden>Later</p><template><p>Card</p></template><noscript>Plain</noscript>' +
          '<select><option>All</option></select><textarea>Draft</textarea><svg><title>Map</title><text><tspan>Ho</tspan><tspan>lm</tspan></text></svg>',
      ),
    ).toEqual(['More', 'Rest', 'Later', 'Card', 'Plain', 'All', 'Draft', 'Map', 'Holm'].map((text) => `text: ${text}`));
  });

  test('include what attributes show or say', () => {
    expect(
      textsOf(
        '<a title="Tip" aria-label="Label" href="/x/">x y</a><img alt="Lamp" src="a.png"><input type="submit" value="Go"><input type="radio" value="no">' +
          '<input placeholder="Name"><optgroup label="Group"></optgroup><td data-group="Forum" class="no"></td>',
      ),
    ).toEqual([
      'title: Tip',
      'aria-label: Label',
      'alt: Lamp',
      'text: x y',
      'value: Go',
      'placeholder: Name',
      'label: Group',
      'data-group: Forum',
    ]);
  });

  test('include what `meta` elements say to other sites, but not to programs', () => {
    expect(
      textsOf(
        '<meta name="description" content="A pier"><meta property="og:title" content="Pier"><meta name="viewport" content="width=1">' +
          '<meta http-equiv="refresh" content="0; url=/"><link rel="alternate" title="Feed" href="/feed.xml"><meta charset="utf-8">',
      ),
    ).toEqual(['description: A pier', 'og:title: Pier', 'title: Feed']);
  });

  test('have no numbers of sources and no letters for sentences, which are links within the page', () => {
    expect(textsOf('<p>It stays.<sup><a href="#s1">12</a></sup> <a href="#a">bb</a></p>')).toEqual(['text: It stays.']);
    expect(textsOf('<p>It stays.<a href="/x/">12</a> <a href="#a">not</a></p>')).toEqual(['text: It stays.12 not']);
  });

  test('have no letter alone', () => {
    expect(textsOf('<h3>A</h3><p><b>Б</b></p><p>A b</p>')).toEqual(['text: A b']);
  });
});

describe('the texts of a site', () => {
  const texts = (files: Record<string, string>) =>
    parseBuiltSite({ url: 'https://x.example', base: '/', files: Object.keys(files), read: (file) => files[file] ?? '' }).texts.map(
      ({ kind, text, files: shown }) => `${kind}: ${text.replaceAll(JOINT, '')} (${shown.map(({ file }) => file).join(', ')})`,
    );

  test('are listed once, with all files that show them', () => {
    expect(texts({ 'a.html': '<p>One</p><p>One</p>', 'b.html': '<p>One</p><p title="One">Two</p>' })).toEqual([
      'text: One (a.html, b.html)',
      'title: One (b.html)',
      'text: Two (b.html)',
    ]);
  });

  test('include those of drawings', () => {
    expect(texts({ 'map.svg': '<svg><style>text{}</style><text>Holm</text></svg>' })).toEqual(['text: Holm (map.svg)']);
  });

  test('include those of modules with data, but not of other scripts', () => {
    expect(
      texts({
        'data.js':
          'export const rows = [{"title":"Pier","href":"/pier/","parts":[{"text":"Ho","kind":"same"},{"text":"lm","kind":"same"}]}];\n',
        'code.js': 'export const rows = [];\nstart("Pier");\n',
      }),
    ).toEqual(['data: Pier (data.js)', 'data: Holm (data.js)']);
  });

  test('include those of structured data, but not addresses and types; invalid data is one text', () => {
    const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
    expect(
      texts({
        'a.html': data(
          '{"@context":"https://schema.org","@type":"Article","url":"https://x.example/a/","name":["Pier"],"about":{"name":"Holm"}}',
        ),
        'b.html': data('{Pier'),
      }),
    ).toEqual(['structured data: Pier (a.html)', 'structured data: Holm (a.html)', 'structured data: {Pier (b.html)']);
  });

  test('include those of the records of the search, but not where their parts stand', () => {
    const record = '{"en_1":{"content":"The ferry stays.","url":"/a/","meta":{"title":"Holm"},"filters":{"parts":["0 article /a/#b"]}}}';
    expect(texts({ 'search/en_1.pf_fragment': record })).toEqual([
      'search result: The ferry stays. (search/en_1.pf_fragment)',
      'search result: Holm (search/en_1.pf_fragment)',
    ]);
  });

  test('include those of feeds with their HTML, but not dates and addresses, and none of sitemaps', () => {
    const item =
      '<title>Pier</title><link>https://x.example/</link><pubDate>Mon, 1 Jan 2024</pubDate><description>&lt;p&gt;It &lt;b&gt;stays&lt;/b&gt;&lt;/p&gt;</description>';
    expect(
      texts({
        'feed.xml': `<rss><channel><item>${item}</item></channel></rss>`,
        'sitemap-0.xml': '<urlset><url><loc>https://x.example/</loc></url></urlset>',
      }),
    ).toEqual(['feed: Pier (feed.xml)', 'feed: It stays (feed.xml)']);
  });

  test('include the full text of feeds, and those of a JSON Feed, but none of other JSON', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Holm',
      items: [{ id: 'x', content_html: '<p>It stays</p>', tags: ['Pier'] }],
    };
    expect(
      texts({
        'changes.xml': '<rss><channel><item><content:encoded><![CDATA[<p>It <b>sails</b></p>]]></content:encoded></item></channel></rss>',
        'data.json': '{"name":"Fares"}',
        'feed.json': JSON.stringify(feed),
        'late.json': '{"version":"https://jsonfeed.org/version/1.1","title":"Fog"',
      }),
    ).toEqual(['feed: It sails (changes.xml)', 'feed: Holm (feed.json)', 'feed: It stays (feed.json)', 'feed: Pier (feed.json)']);
  });
});
