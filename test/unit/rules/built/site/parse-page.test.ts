import { expect, test } from 'vitest';
import { findElements, parsePage } from '#rules/built/site/parse-page.ts';

const pointing = (html: string) =>
  parsePage(html).pointers.map(({ kind, element, attribute, value }) => `${kind} ${element} ${attribute} ${value}`);

test('a page has links to other pages, requested files and the links in its head', () => {
  expect(
    pointing(`<!doctype html><html><head>
      <link rel="canonical" href="https://ferry.example.org/">
      <link rel="alternate" type="application/rss+xml" href="/feed.xml">
      <link rel="preload" href="/reading.woff2" as="font">
      <meta property="og:image" content="https://ferry.example.org/card.png">
      <style>@font-face { src: url("/_astro/a.woff2") }</style>
      <script src="/theme.js"></script>
      <script type="application/ld+json">{"@id": "/id/", "name": "<a href='/no/'>"}</script></head>
      <body><a href=" /pier/ ">The pier</a><img src="/p.jpg" srcset="/p.jpg 1x, /q.jpg 2x">
      <form action="/search/"><video poster="/v.jpg"><source src="/v.mp4"></video>
      <svg><use href="/icons.svg#lamp"/><g clip-path="url(#hole)"></g></svg></form></body></html>`),
  ).toMatchInlineSnapshot(`
    [
      "canonical link href https://ferry.example.org/",
      "link link href /feed.xml",
      "asset link href /reading.woff2",
      "asset meta content https://ferry.example.org/card.png",
      "asset style  /_astro/a.woff2",
      "asset script src /theme.js",
      "link script  /id/",
      "link a href /pier/",
      "asset img src /p.jpg",
      "asset img srcset /p.jpg",
      "asset img srcset /q.jpg",
      "link form action /search/",
      "asset video poster /v.jpg",
      "asset source src /v.mp4",
      "asset use href /icons.svg#lamp",
      "asset g clip-path #hole",
    ]
  `);
});

test('links within a page that have a target are resolved; broken ones are kept', () => {
  expect(
    pointing(`<label for="q">Word</label><input id="q" list="words" aria-describedby="help hint"><p id="help">Help</p>
      <a href="#q">to the field</a> <a href="#">up</a> <a href="#top">up</a> <a href="#gone">nowhere</a>`),
  ).toEqual(['element input list words', 'element input aria-describedby hint', 'link a href #gone']);
});

test('ids are kept once, and duplicates are reported', () => {
  expect(parsePage('<p id="a"></p><p id="b"></p><p id="a"></p>')).toMatchObject({ ids: 'a\nb', duplicateIds: ['a'] });
});

test.each([
  ['<p>A page.</p>', true],
  ['<meta name="robots" content="noindex, follow">', false],
  ['<meta http-equiv="refresh" content="0;url=/pier/">', false],
])('%j may be listed by search engines: %j', (html, isIndexable) => {
  expect(parsePage(html).isIndexable).toBe(isIndexable);
});

test('a redirect page has its target', () => {
  expect(pointing(`<meta http-equiv="Refresh" content="2; URL='/pier/'">`)).toEqual(['redirect meta content /pier/']);
});

test('an element is found with its ancestors, the innermost first, and the offset of its tag', () => {
  const html = '<main><br><ul class="rows"><li id="x">\n<a href="/pier/">The pier</a></li></ul></main>';
  const [chain = []] = findElements(html, (name) => name === 'a');
  expect(chain.map(({ name }) => name)).toEqual(['a', 'li', 'ul', 'main']);
  expect(html.slice(chain[0]!.offset)).toMatch(/^<a href/);
});

test('structured data has addresses: full ones, and paths where only an address is possible', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Person',
        '@id': '/actors/ada/',
        name: '/no/',
        image: ['/ada.png', { '@type': 'ImageObject', contentUrl: 'https://ferry.example.org/b.png' }],
      },
      { '@id': '_:b0', url: 'https://ferry.example.org/', citation: 'https://gazette.example.org/' },
    ],
  };
  expect(pointing(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual(
    ['/actors/ada/', '/ada.png', 'https://ferry.example.org/b.png', 'https://ferry.example.org/', 'https://gazette.example.org/'].map(
      (address) => `link script  ${address}`,
    ),
  );
});

test('other scripts, and structured data that is not JSON, have no addresses', () => {
  expect(
    pointing('<script type="application/json">{"url": "/no/"}</script><script type="application/ld+json">{"url": "/no/"</script>'),
  ).toEqual([]);
});
