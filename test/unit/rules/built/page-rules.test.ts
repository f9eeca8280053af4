import { describe, expect, test } from 'vitest';
import type { RuleId } from '#schemas/rule-ids.ts';
import type { RuleExample } from '#rules/rule.ts';
import { PAGE_RULES } from '#rules/built/page-rules.ts';
import { checkSiteExample } from '#rules/examples/site-example.ts';

type Files = Readonly<Record<string, string>>;

/** What one rule finds in a site with these pages and files: the place, what is wrong and what to do. */
const find = (ruleId: RuleId<'built'>, files: Files, example: Partial<RuleExample> = {}) =>
  checkSiteExample(
    { shows: 'a site', files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`dist/${name}`, text])), ...example },
    PAGE_RULES.filter(({ id }) => id === ruleId),
  ).messages.map(({ place, reason, hint }) => `${place.file.replace(/^dist\//, '')}: ${reason} → ${hint}`);

/** The same on the page of the pier. */
const findOnPier = (ruleId: RuleId<'built'>, html: string, files: Files = {}, example: Partial<RuleExample> = {}) =>
  find(ruleId, { 'pier/index.html': html, ...files }, example).map((finding) =>
    finding.replace(/^pier\/index\.html: /, '').replace(' (on the page /pier/)', ''),
  );

/** Settings of a site below a path. */
const BELOW = { settings: { base: '/news/' } };

describe('asset-resolves', () => {
  const missing = (html: string, files?: Files) => findOnPier('asset-resolves', html, files).map((finding) => finding.replace(/ →.*/, ''));

  test.each([
    ['<img src="/gone.png" alt="">', 'there is no file at "/gone.png", which an img fetches'],
    ['<video src="/gone.mp4"></video>', 'there is no file at "/gone.mp4", which a video fetches'],
    ['<svg><use href="/gone.svg#lamp"/></svg>', 'there is no file at "/gone.svg#lamp", which a drawing fetches'],
    ['<style>p { background: url(/gone.png) }</style>', 'there is no file at "/gone.png", which a style sheet fetches'],
    ['<img src="http://[" alt="">', '"http://[", which an img fetches, is not a valid address'],
  ])('tells what fetches a file: %s', (html, reason) => {
    expect(missing(html)).toEqual([reason]);
  });

  test('tells that a script fetches another', () => {
    expect(find('asset-resolves', { 'index.html': '<script src="/a.js"></script>', 'a.js': 'import "./gone.js"' })).toEqual([
      'a.js: there is no file at "./gone.js", which a script fetches (in /a.js) → Put the file into public/gone.js, or correct the address.',
    ]);
  });

  test('tells how to write an address', () => {
    expect(findOnPier('asset-resolves', '<img src="http://[" alt="">')).toEqual([
      '"http://[", which an img fetches, is not a valid address → Write the path of a file of this site.',
    ]);
    expect(findOnPier('asset-resolves', '<img src="/a.png" alt=""><img src="/news/b.png" alt="">', { 'b.png': '' }, BELOW)).toEqual([
      `"/a.png", which an img fetches, is outside the base path /news/ → Begin the address with site.base: \`\${site.base}a.png\`.`,
    ]);
  });

  test('finds nothing in addresses of other hosts and of no file, or in the paths of pages', () => {
    expect(
      missing('<img src="https://example.net/a.png" alt=""><img src="data:image/png;base64,AA" alt=""><iframe src="/"></iframe>'),
    ).toEqual([]);
  });
});

describe('host-is-own', () => {
  test('names the host and what to do', () => {
    expect(findOnPier('host-is-own', '<img src="https://example.net/a.png" alt=""><img src="/" alt="">')).toEqual([
      '"https://example.net/a.png" is fetched from another host, example.net → Put the file into the project, or leave it out.',
    ]);
  });
});

describe('link-resolves', () => {
  test.each([
    [
      '<a href="http://[">x</a>',
      'the link "http://[" is not a valid address → Write a path of this site, such as /glossary/, or a full address.',
    ],
    ['<a href="/peer/">x</a>', 'the link "/peer/" leads nowhere → Did you mean "/pier/"?'],
    [
      '<a href="/far-away.pdf">x</a>',
      'the link "/far-away.pdf" leads nowhere → There is no far-away.pdf in the built site: correct the link, or remove it.',
    ],
  ])('tells what to do about %s', (html, finding) => {
    expect(findOnPier('link-resolves', html)).toEqual([finding]);
  });

  test('follows redirects', () => {
    const redirect = '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/gone/">';
    expect(find('link-resolves', { 'a/index.html': redirect })).toEqual([expect.stringContaining('the link "/gone/" leads nowhere')]);
  });

  test('tells what to do about a link out of the base path', () => {
    expect(findOnPier('link-resolves', '<a href="/pier/">x</a> <a href="/news/pier/">x</a>', {}, BELOW)).toEqual([
      'the link "/pier/" is outside the base path /news/ → In a component, write it with withBase(base, \'/pier/\'); in content, names and citations become links automatically.',
    ]);
  });

  test('finds nothing in links to pages, files, other hosts and no page', () => {
    const html = '<a href="/pier">x</a> <a href="/a.pdf">x</a> <a href="https://example.net/">x</a> <a href="mailto:a@example.net">x</a>';
    expect(findOnPier('link-resolves', html, { 'a.pdf': '' })).toEqual([]);
  });
});

describe('link-is-direct', () => {
  const redirect = (path: string) => `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${path}">`;

  test('names the page at the end of all redirects, with the fragment', () => {
    const redirects = { 'a/index.html': redirect('/b/'), 'b/index.html': redirect('/pier/') };
    const found = findOnPier('link-is-direct', '<a href="/a/#lamp">x</a> <a href="/b">x</a>', redirects);
    expect(found).toContain('the link "/a/#lamp" redirects to /pier/ → Write /pier/#lamp, the page’s own address.');
    expect(found).toContain('a/index.html: the link "/b/" redirects to /pier/ (on the page /a/) → Write /pier/, the page’s own address.');
    expect(found).toContain('the link "/b" redirects to /pier/ → Write /pier/, the page’s own address.');
  });

  test('names the address with the base path', () => {
    expect(findOnPier('link-is-direct', '<a href="/news/pier">x</a>', {}, BELOW)).toEqual([
      'the link "/news/pier" redirects to /news/pier/ → Write /pier/, the page’s own address.',
    ]);
  });

  test('finds nothing where a redirect leads nowhere or in a circle, nor in links to files, nowhere and out of the site', () => {
    const redirects = { 'a/index.html': redirect('/b/'), 'b/index.html': redirect('/a/'), 'c/index.html': redirect('/gone/') };
    const html =
      '<a href="/a/">x</a> <a href="/c/">x</a> <a href="/a.pdf">x</a> <a href="/gone/">x</a> <a href="https://example.net/pier">x</a>';
    expect(findOnPier('link-is-direct', html, { ...redirects, 'a.pdf': '' })).toEqual([]);
  });
});

describe('fragment-resolves', () => {
  const find_ = (html: string, files?: Files) => findOnPier('fragment-resolves', `<h2 id="history">History</h2>${html}`, files);

  test.each([
    ['<a href="#histry">x</a>', 'the fragment of the link "#histry" matches nothing on its own page → Did you mean "history"?'],
    [
      '<a href="/pier#far-away">x</a>',
      'the fragment of the link "/pier#far-away" matches nothing on the page /pier/ → No element there has the id "far-away": correct the part after #, or leave it out.',
    ],
    [
      '<svg><use href="/#lamp"/></svg>',
      'the fragment of "/#lamp" matches nothing on the page / → No element there has the id "lamp": correct the part after #, or leave it out.',
    ],
  ])('tells what to do about %s', (html, finding) => {
    expect(find_(html)).toEqual([finding]);
  });

  test('finds the fragment of a redirect', () => {
    expect(
      find('fragment-resolves', {
        'a/index.html': '<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=/#x">',
      }),
    ).toHaveLength(1);
  });

  test.each([
    '<a href="#">x</a>',
    '<a href="#TOP">x</a>',
    '<a href="/#Top">x</a>',
    '<a href="/a.pdf#x">x</a>',
    '<a href="/gone/#x">x</a>',
    '<a href="https://example.net/#x">x</a>',
    '<a href="/pier#history">x</a>',
  ])('finds nothing in %s', (html) => {
    expect(find_(html, { 'a.pdf': '' })).toEqual([]);
  });
});

test('reference-on-page-resolves tells what to do', () => {
  const html = (id: string) => `<h2 id="source">x</h2><section aria-labelledby="${id}"></section>`;
  expect(findOnPier('reference-on-page-resolves', html('sources'))).toEqual([
    'aria-labelledby of a section names the id "sources", which its page does not have → Did you mean "source"?',
  ]);
  expect(findOnPier('reference-on-page-resolves', html('far-away'))).toEqual([
    'aria-labelledby of a section names the id "far-away", which its page does not have → Correct the id, or give it to the right element.',
  ]);
  expect(findOnPier('reference-on-page-resolves', '<a href="/gone/">x</a>')).toEqual([]);
});

test('element-id-is-unique reports each id once, with all its pages', () => {
  const twice = '<h2 id="a">x</h2><h2 id="a">x</h2>';
  expect(find('element-id-is-unique', { 'b/index.html': twice, 'c/index.html': `${twice}<b id="d">x</b><b id="d">x</b>` })).toEqual([
    'b/index.html: the id "a" already belongs to an earlier element (on the page /b/) → Give one of the two another id. If an entry has it, rename the entry with npm run rename.',
    'c/index.html: the id "a" already belongs to an earlier element (on the page /c/) → Give one of the two another id. If an entry has it, rename the entry with npm run rename.',
    'c/index.html: the id "d" already belongs to an earlier element (on the page /c/) → Give one of the two another id. If an entry has it, rename the entry with npm run rename.',
  ]);
});

describe('page-is-reachable', () => {
  /** Whether the page of the pier is reached from a front page, and maybe another page. */
  const isReached = (front: string, other = '') =>
    find('page-is-reachable', { 'index.html': front, 'pier/index.html': 'The pier.', 'way/index.html': other }, { asWritten: true }).every(
      (finding) => !finding.startsWith('pier/'),
    );

  test.each([
    ['a link', '<a href="/pier/">x</a>'],
    ['a link without the final slash', '<a href="/pier">x</a>'],
    ['a link to the file', '<a href="/pier/index.html">x</a>'],
    ['an area of a picture', '<area href="/pier/">'],
    ['a form', '<form action="/pier/"></form>'],
    ['a redirect', '<meta http-equiv="refresh" content="0; url=/pier/">'],
  ])('follows %s', (_what, html) => {
    expect(isReached(html)).toBe(true);
  });

  test('follows several links of a page, and links of pages that it reaches', () => {
    expect(isReached('<a href="/">x</a><a href="/way/">x</a><a href="/gone/">x</a>', '<a href="/">x</a><a href="/pier/">x</a>')).toBe(true);
  });

  test.each([
    ['a link for programs', '<link rel="alternate" href="/pier/">'],
    ['a picture', '<img src="/pier/" alt="">'],
    ['a link to another host', '<a href="https://example.net/pier/">x</a>'],
  ])('does not follow %s', (_what, html) => {
    expect(isReached(html)).toBe(false);
  });

  test('does not follow a link of a page that it does not reach', () => {
    expect(isReached('', '<a href="/pier/">x</a>')).toBe(false);
    expect(find('page-is-reachable', { 'index.html': '', 'pier/index.html': 'x' }, { asWritten: true })).toEqual([
      'pier/index.html: no link leads from the front page to the page /pier/ → Link to it from where readers would look for it, or remove it.',
    ]);
  });

  test('needs no link to a page that search engines may not list', () => {
    expect(find('page-is-reachable', { 'pier/index.html': '<meta name="robots" content="noindex">' })).toEqual([]);
  });
});

describe('canonical-is-own-address', () => {
  const canonical = (address: string) => `<link rel="canonical" href="https://ferry.example.org${address}">`;
  const noindex = '<meta name="robots" content="noindex">';
  const check = (html: string, example?: Partial<RuleExample>) =>
    findOnPier('canonical-is-own-address', html, {}, { asWritten: true, ...example });

  test('tells what to do', () => {
    expect(check(canonical('/'))).toEqual([
      'the canonical address "https://ferry.example.org/" is not that of the page, https://ferry.example.org/pier/ → Write the page’s own address. url and base are set in site.config.ts.',
    ]);
    expect(check('')).toEqual([
      'the page /pier/ has no canonical address → Give it a <link rel="canonical"> with its own address, or exclude it from search engines.',
    ]);
  });

  test('wants the address with the base path', () => {
    expect(check(canonical('/news/pier/'), BELOW)).toEqual([]);
    expect(check(canonical('/pier/'), BELOW)).toHaveLength(1);
  });

  test('wants the target of a page that redirects', () => {
    const redirect = `${noindex}<meta http-equiv="refresh" content="0; url=/">`;
    expect(check(redirect + canonical('/'))).toEqual([]);
    expect(check(redirect + canonical('/pier/'))).toHaveLength(1);
  });

  test('wants none on a page that search engines may not list', () => {
    expect(check(noindex)).toEqual([]);
  });
});

describe('sitemap-is-whole', () => {
  const sitemap = (...addresses: string[]) => `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;
  const PIER = 'https://ferry.example.org/pier/';
  const check = (pier: string, ...addresses: string[]) =>
    find('sitemap-is-whole', { 'pier/index.html': pier, 'sitemap-0.xml': sitemap('https://ferry.example.org/', ...addresses) });
  const wrong = (address: string) =>
    `sitemap-0.xml: the sitemap names "${address}", which is not a page that search engines may list (in /sitemap-0.xml)`;
  const EXISTS = 'The page exists, but has noindex or another address: leave it out, or correct its address.';
  const GONE = 'Leave it out, or build the page. The sitemap is set up in src/astro/backgrounder.ts.';

  test('tells what to do about a page that is not to be listed, or has another address', () => {
    expect(check('<meta name="robots" content="noindex">', PIER)).toEqual([`${wrong(PIER)} → ${EXISTS}`]);
    expect(check('x', PIER, `${PIER}?a`)).toEqual([`${wrong(`${PIER}?a`)} → ${EXISTS}`]);
  });

  test.each(['https://ferry.example.org/gone/', 'https://ferry.example.org/pier', 'https://example.net/pier/'])(
    'tells what to do about what is no page of the site: %s',
    (address) => {
      expect(check('x', PIER, address)).toEqual([`${wrong(address)} → ${GONE}`]);
    },
  );

  test('tells what to do about a page that is left out, unless it is not to be listed', () => {
    expect(check('x')).toEqual([
      'pier/index.html: the sitemap does not name the page /pier/ → Add it to the sitemap, or mark the page as noindex. The sitemap is set up in src/astro/backgrounder.ts.',
    ]);
    expect(check('<meta name="robots" content="noindex">')).toEqual([]);
  });

  test('lets a sitemap name others', () => {
    const index = '<sitemapindex><sitemap><loc>https://ferry.example.org/sitemap-0.xml</loc></sitemap></sitemapindex>';
    const files = { 'index.html': 'x', 'sitemap-index.xml': index, 'sitemap-0.xml': sitemap('https://ferry.example.org/') };
    expect(find('sitemap-is-whole', files)).toEqual([]);
    expect(find('sitemap-is-whole', { ...files, 'sitemap-index.xml': index.replace('-0', '-1') })).toHaveLength(1);
  });
});

describe('text-is-checked', () => {
  const check = (html: string) =>
    findOnPier('text-is-checked', html, {}, { isTraced: true }).map((finding) => finding.replace(/, which no check has read →.*/, ''));

  test.each([
    ['<a href="/" title="A far lamp">Home</a>', 'a tooltip says “A far lamp”'],
    ['<meta property="og:title" content="A far lamp">', 'the title for other sites says “A far lamp”'],
    ['<meta property="og:description" content="A far lamp">', 'the description for other sites says “A far lamp”'],
    ['<p>A far&nbsp; lamp.</p>', 'the page says “A far lamp.”'],
  ])('tells what says it: %s', (html, finding) => {
    expect(check(html)).toEqual([finding]);
  });

  test('quotes a sentence, or the part of a long one that is not known', () => {
    expect(check('<p>The council voted on Wednesday. A far lamp. A pier.</p>')).toEqual(['the page says “A far lamp.”']);
    const words = (count: number) => Array.from({ length: count }, () => 'lamp').join(' ');
    expect(check(`<p>${words(32)}.</p>`)).toEqual([`the page says “${words(32)}.”`]);
    expect(check(`<p>${words(33)}.</p>`)[0]).toMatch(/^the page says “(?:lamp ){20,}.*…”$/);
  });

  test('begins with the unknown part of a long sentence', () => {
    const lamps = Array.from({ length: 33 }, () => 'lamp').join(' ');
    const long = `<p>The council voted on Wednesday. Mayor Ada Quill, ${lamps}. The council voted on Wednesday.</p>`;
    expect(check(long)).toEqual([expect.stringMatching(/^the page says “, lamp(?: lamp)+ …”$/)]);
    const longest = `Mayor Ada Quill, ${'lamp '.repeat(28)}it.`;
    expect(check(`<p>${longest}</p>`)).toEqual([`the page says “${longest}”`]);
  });

  test('is placed where the unknown part begins, also if tags stand in it', () => {
    const html = '<p>Mayor Ada Quill called the ferry “a lifeline”. A far <b>lamp</b> is lit.</p>';
    const [message] = checkSiteExample({ shows: 'a site', isTraced: true, files: { 'dist/pier/index.html': html } }).messages;
    expect(message).toMatchObject({ reason: 'the page says “A far lamp is lit.”, which no check has read (on the page /pier/)' });
    expect(message?.place.column).toBe(html.indexOf('far') + 1);
  });

  test('tells that data say it', () => {
    expect(find('text-is-checked', { 'lamps.js': 'export const lamps = {"title":"A far lamp"};' }, { isTraced: true })).toEqual([
      expect.stringContaining('lamps.js: the data for scripts says “A far lamp”'),
    ]);
  });

  test('finds nothing where it is not known how the site was built', () => {
    expect(findOnPier('text-is-checked', '<p>A far lamp.</p>')).toEqual([]);
  });
});
