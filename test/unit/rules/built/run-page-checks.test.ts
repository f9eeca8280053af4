import { describe, expect, test } from 'vitest';
import type { RuleExample } from '#rules/rule.ts';
import { routeOf } from '#rules/built/tracing/find-literal.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { parseBuiltSite } from '#rules/built/site/parse-built-site.ts';
import { compileExample } from '../../../support/rule-examples.ts';
import { anchorOf } from '../../../support/anchors.ts';

const examine = (files: RuleExample['files']) => compileExample({ shows: 'a site', inSite: true, files });
const places = (files: RuleExample['files']) =>
  examine(files).messages.map(({ ruleId, place: { file, line, column } }) => `${ruleId} ${file}:${line}:${column}`);

describe('a finding', () => {
  test('is reported once for all pages of one place in the content, with its line', () => {
    const footer = '<footer class="site-footer"><a href="/imprint/">Imprint</a></footer>';
    expect(
      reportPretty(
        examine({
          ...Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`dist/page-${n}/index.html`, footer])),
          'src/components/SiteFooter.astro': `<footer class="site-footer">\n  <a href={withBase(base, '/imprint/')}>Imprint</a>\n</footer>`,
        }),
      ),
    ).toMatchInlineSnapshot(`
      "src/components/SiteFooter.astro:2:28  error  link-resolves
        the link "/imprint/" leads nowhere (on 150 pages, such as /page-0/)
          1 | <footer class="site-footer">
        > 2 |   <a href={withBase(base, '/imprint/')}>Imprint</a>
            |                            ^^^^^^^^^
        There is no imprint/index.html in the built site: correct the link, or remove it.
        docs/checks/link-resolves.md

      1 error"
    `);
  });

  test('is reported once for all links of one place', () => {
    const { messages } = examine({
      'dist/index.html': '<ul class="crew"><li><a href="/a/x/">X</a></li><li><a href="/a/y/">Y</a></li><li><a href="/a/z/">Z</a></li></ul>',
      'src/components/Crew.astro': '<ul class="crew">\n  {crew.map(({ href, name }) => <li><a href={href}>{name}</a></li>)}\n</ul>',
    });
    expect(messages).toMatchObject([
      {
        reason: 'the link "/a/x/" leads nowhere (on the page /); the same applies to 2 others from this place',
        place: { file: 'src/components/Crew.astro', line: 1, column: 5 },
      },
    ]);
  });

  test('counts one other link of its place', () => {
    const { messages } = examine({
      'dist/index.html': '<ul class="crew"><li><a href="/a/x/">X</a></li><li><a href="/a/y/">Y</a></li></ul>',
      'src/components/Crew.astro': '<ul class="crew">\n  {crew.map(({ href, name }) => <li><a href={href}>{name}</a></li>)}\n</ul>',
    });
    expect(messages.map(({ reason }) => reason)).toEqual([
      'the link "/a/x/" leads nowhere (on the page /); the same applies to 1 other from this place',
    ]);
  });

  test('names the files that are no pages', () => {
    const style = 'body { background: url(/gone.png) }';
    const { messages } = examine({ 'dist/a.css': style, 'dist/b.css': style, 'src/styles/paper.css': style });
    expect(messages.map(({ reason, place }) => `${place.file}: ${reason}`)).toEqual([
      'src/styles/paper.css: there is no file at "/gone.png", which a style sheet fetches (in /a.css, /b.css)',
    ]);
  });

  test('comes with the text of the file that it points to', () => {
    const page = '<a href="/gone/">x</a>';
    const textsOf = (files: RuleExample['files']) => [...examine(files).texts].map(([file, text]) => `${file}: ${text.split('\n')[0]}`);
    expect(textsOf({ 'dist/pier/index.html': page })).toEqual([`dist/pier/index.html: ${page}`]);
    expect(textsOf({ 'dist/pier/index.html': page, 'src/pages/pier.astro': page })).toEqual([`src/pages/pier.astro: ${page}`]);
  });

  test('is reported twice if two places have the same text', () => {
    expect(
      places({
        'dist/pier/index.html': '<p class="lead"><a href="/gone/">x</a></p><footer class="foot"><a href="/gone/">x</a></footer>',
        'src/components/Foot.astro': '<footer class="foot"><a href="/gone/">x</a></footer>',
        'src/pages/pier.astro': '<p class="lead"><a href="/gone/">x</a></p>',
      }),
    ).toEqual(['link-resolves src/components/Foot.astro:1:31', 'link-resolves src/pages/pier.astro:1:26']);
  });

  test('points to the sentence, on its own page and on others that show it', () => {
    const prose =
      'Public [money](/glossary/subsidy/#definition) pays.[^gazette-2020]\n\nThe ferry needs [it](/glossary/subsidy/#definition).[^gazette-2020]\n';
    const sentence = (id: string) => `<span class="statement" id="${id}"><a href="/glossary/subsidy/#definition">it</a></span>`;
    const glossary = { 'dist/glossary/subsidy/index.html': 'Public money.' };
    expect(
      places({
        ...glossary,
        'src/content/briefings/ferry.mdx': prose,
        'dist/briefings/ferry/index.html': sentence(anchorOf('Public money pays.')) + sentence(anchorOf('The ferry needs it.')),
        'dist/print/index.html': sentence(`briefings.ferry.${anchorOf('The ferry needs it.')}`),
      }),
    ).toEqual(['fragment-resolves src/content/briefings/ferry.mdx:9:16', 'fragment-resolves src/content/briefings/ferry.mdx:11:22']);
    expect(
      places({
        ...glossary,
        'src/content/chronology/council-vote.yaml':
          'title: The council votes\ndetails:\n  - text: Public [money](/glossary/subsidy/#definition) pays.\n    cites: [p1]',
        'dist/index.html': sentence(`council-vote-${anchorOf('Public money pays.')}`),
      }),
    ).toEqual(['fragment-resolves src/content/chronology/council-vote.yaml:3:26']);
  });

  test('points to the address of a reference, on any page that shows it', () => {
    expect(
      places({
        'src/content/references/gazette-2020.yaml':
          'title: The ferry\nurl: https://ferry.example.org/gone/\ndigest: A subsidy, public money. The paper printed the report of the vote on its front page.',
        'dist/briefings/x/index.html': '<ol><li id="source-gazette-2020"><a href="https://ferry.example.org/gone/">The ferry</a></li></ol>',
      }),
    ).toEqual(['link-resolves src/content/references/gazette-2020.yaml:2:6']);
  });

  test('about structured data is reported once, and not for other scripts', () => {
    const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
    expect(
      places({
        'dist/pier/index.html': `<head>${data('{"image": "/gone.png"}')}</head><header class="top"><script src="/x.js"></script></header>`,
        'dist/x.js': '',
        'src/components/Top.astro': '<header class="top"><script src="x.ts"></script></header>',
        'src/pages/pier.astro': '<Top />',
      }),
    ).toEqual(['link-resolves src/pages/pier.astro:1:1']);
  });

  test('does not mistake a word in the code for an address', () => {
    expect(
      places({
        'dist/pier/index.html': '<a href="/crew">x</a>',
        'src/components/Board.astro': '/** Shows the crew of a ferry. */',
        'src/components/Foot.astro': `<a href={link(base, 'crew')}>x</a>`,
      }),
    ).toEqual(['link-resolves src/components/Foot.astro:1:22']);
  });

  test('points to the component of the page if nothing else is known, or to the built file if there is none', () => {
    const page = '<p><a href="/gone/">x</a></p>';
    expect(places({ 'dist/actors/ada/index.html': page, 'src/pages/actors/[id].astro': 'x', 'src/pages/index.astro': 'y' })).toEqual([
      'link-resolves src/pages/actors/[id].astro:1:1',
    ]);
    expect(places({ 'dist/actors/ada/index.html': page })).toEqual(['link-resolves dist/actors/ada/index.html:1:4']);
  });
});

test('about a page as a whole names it once', () => {
  const { messages } = examine({ 'dist/pier/index.html': 'x', 'dist/sitemap-0.xml': '<urlset></urlset>' });
  expect(messages.map(({ reason }) => reason)).toContain('the sitemap does not name the page /pier/');
});

test('of many pages without a known source, the first hundred are told apart', () => {
  const pages = Array.from({ length: 150 }, (_, n) => [`dist/page-${n}/index.html`, '<a href="/gone/">x</a>'] as const);
  const reasons = examine(Object.fromEntries(pages)).messages.map(({ reason }) => reason);
  expect(reasons).toHaveLength(100);
  expect(reasons[0]).toBe('the link "/gone/" leads nowhere (on 51 pages, such as /page-0/)');
  expect(reasons[1]).toBe('the link "/gone/" leads nowhere (on the page /page-1/)');
});

test('of very many findings, the last are placed at the start of their pages', () => {
  const links = Array.from({ length: 51 }, (_, n) => `<a href="/gone-${n}/">x</a>`).join('');
  const pages = Array.from({ length: 100 }, (_, n) => [`dist/page-${n}/index.html`, `<p>${links}</p>`] as const);
  const { messages } = examine(Object.fromEntries(pages));
  expect(messages.filter(({ place }) => place.column > 1)).toHaveLength(5000);
  expect(messages.filter(({ place }) => place.column === 1)).toHaveLength(100);
});

test('a valid site is checked without reading the content and the code', () => {
  const site = parseBuiltSite({ url: 'https://ferry.example.org', base: '/', files: [], known: undefined, read: () => '' });
  const loadSources = () => {
    throw new Error('they are read');
  };
  expect(checkPages(site, loadSources)).toEqual({ messages: [], texts: new Map() });
  expect(examine({ 'dist/pier/index.html': '<a href="/">Home</a>' })).toEqual({ messages: [], texts: new Map() });
});

test.each([
  ['/', 'src/pages/index.astro'],
  ['/404.html', 'src/pages/404.astro'],
  ['/actors/', 'src/pages/actors/index.astro'],
  ['/actors/ada/', 'src/pages/actors/[id].astro'],
  ['/chronology/actor/ada/', 'src/pages/chronology/[facet]/[id].astro'],
  ['/feed.xml', 'src/pages/feed.xml.ts'],
  ['/open/a/b/', 'src/pages/open/[...rest].astro'],
  ['/nowhere/', undefined],
])('the page %s is made by %s', (path, file) => {
  const files = [
    '404.astro',
    'actors/[id].astro',
    'actors/index.astro',
    'chronology/[facet]/[id].astro',
    'feed.xml.ts',
    'index.astro',
    'open/[...rest].astro',
  ];
  expect(routeOf(new Map(files.map((name) => [`src/pages/${name}`, ''])), path)).toBe(file);
});
