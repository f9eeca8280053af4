import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { FEEDS } from '#exports/feeds/feed.ts';
import { copyProject } from '../support/copies/project-copy.ts';
import { collapseWhitespace, wordsOf } from '../support/built-site.ts';
import { useTabs } from '../support/browser.ts';
import { collectComplaints } from '../support/browser-complaints.ts';
import { addOddNames, ODD_NAME_KINDS, ODD_NAMES, ODD_TITLE } from '../support/copies/odd-names.ts';
import { filesIn } from '../support/copies/files-in.ts';
import { findHtmlIssues } from '../support/formats/html-rules.ts';
import { applyCodeBlocks, readCodeBlocks, type CodeBlock } from '../support/copies/code-copy.ts';
import { buildIn, copyWithProjects } from '../support/build-site.ts';
import { poisonCache } from '../support/copies/poison-cache.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { serve, type StaticServer } from '../support/static-server.ts';

const GUIDE_SECTIONS = ['Add a page', 'Add an export', 'Add a block', 'Add a collection'];
const EXTENSIONS = ['Override a component', 'Change the styles', 'Change the words', 'A block of your own', 'An export of your own'];
const examplesOf = (heading: string): CodeBlock[] => readCodeBlocks('CONTRIBUTING.md', heading);

// One build shows three things that do not touch each other: names that can break a page, the examples of a guide, and that
// Astro’s cache does not matter.
const UNCHECKED = 'Text that no check has read.';
const project = copyProject();
const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-extended-'));
const site = join(workspace, 'site');
let server: StaticServer;
let printed = '';
const openTab = useTabs();

beforeAll(async () => {
  const root = copyWithProjects(workspace);
  applyCodeBlocks(root, GUIDE_SECTIONS.flatMap(examplesOf));
  mkdirSync(join(project.folder, 'src/content/documents'));
  project.write('documents/deed.yaml', 'title: The deed\ninArticle:\n  - { text: The trustees voted., cites: [p1] }\n');
  const briefing = 'briefings/how-the-book-left.mdx';
  project.write(
    briefing,
    `${project.read(briefing)}\n<TermCards ids="palimpsest" />\n\n<PullQuote side="right">\n\nThe trustees voted.[^p1]\n\n</PullQuote>\n`,
  );
  addOddNames(project);
  extendProject(root);
  poisonCache(inject('copyOfOther'), root, { text: (text) => `${UNCHECKED} ${text}`, prose: `<p>${UNCHECKED}</p>` });
  const { code, stdout, stderr } = await buildIn(root, site, { BACKGROUNDER_PROJECT: project.folder });
  printed = stdout;
  expect([code, stderr], stdout).toEqual([0, '']);
  server = await serve(site, '/herbal/');
});
afterAll(async () => {
  await server.close();
  project.dispose();
  rmSync(workspace, { recursive: true, force: true });
});

/** Makes the project a newsroom’s repository, with the package installed and the examples of the other guide carried out. */
function extendProject(root: string): void {
  mkdirSync(join(project.folder, 'node_modules'));
  symlinkSync(root, join(project.folder, 'node_modules/backgrounder'), 'junction');
  for (const peer of ['astro', 'zod'])
    symlinkSync(join(REPOSITORY_ROOT, 'node_modules', peer), join(project.folder, 'node_modules', peer), 'junction');
  const settings = project.settings().replace('export default (', 'export default defineSite(');
  writeFileSync(join(project.folder, 'site.config.ts'), `import { defineSite } from 'backgrounder/config';\n${settings}`);
  applyCodeBlocks(
    project.folder,
    EXTENSIONS.flatMap((heading) => readCodeBlocks('docs/extend.md', heading)),
  );
}

test('a build publishes nothing of the texts in Astro’s cache', () => {
  expect(printed).not.toContain('Clearing content store'); // Astro took the cache for its own
  expect(filesIn(site).filter((file) => readFileSync(join(site, file), 'utf8').includes(UNCHECKED))).toEqual([]);
});

const read = (path: string) => parse(readFileSync(join(site, path, 'index.html'), 'utf8'));

test.each(ODD_NAME_KINDS)('the page of an odd name (%s) has exactly that name as heading and title', (kind) => {
  const page = read(`actors/odd-${kind}`);
  const name = collapseWhitespace(ODD_NAMES[kind]);
  expect(wordsOf(page.querySelector('h1')!)).toBe(name);
  expect(wordsOf(page.querySelector('title')!)).toBe(collapseWhitespace(`${ODD_NAMES[kind]} · Who’s who · ${ODD_TITLE}`));
  expect(page.querySelectorAll('b')).toEqual([]);
});

// The pages of other odd names are the same but for letters, which HTML does not care about.
test('every page is valid HTML, also with the marks of HTML in names, except for very long titles', async () => {
  const issues: string[] = [];
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\bodd-(?!marks).*)\.html$/.test(name));
  expect(pages.filter((name) => name.includes('odd-marks')).length).toBeGreaterThan(4);
  for (const file of pages) {
    const html = readFileSync(join(site, file), 'utf8');
    if (!html.includes('http-equiv="refresh"')) issues.push(...(await findHtmlIssues(`/${file}`, html)));
  }
  expect(issues.filter((issue) => !issue.includes('long-title'))).toEqual([]);
});

const contentOf = (page: ReturnType<typeof read>, selector: string) => page.querySelector(`meta[${selector}]`)?.getAttribute('content');

/** The structured data of a page, read as programs do: up to the first end of a script. */
function dataOf(page: ReturnType<typeof read>): string {
  const data = page.querySelector('script[type="application/ld+json"]')?.rawText ?? '';
  expect(data).not.toContain('<');
  return JSON.stringify(JSON.parse(data));
}

test('the structured data of the front page has exactly the title of the site', () => {
  expect(contentOf(read(''), 'property="og:site_name"')).toBe(ODD_TITLE);
  expect(dataOf(read(''))).toContain(JSON.stringify(ODD_TITLE));
});

test.each(ODD_NAME_KINDS)('the structured data of an odd name (%s) has exactly that name', (kind) => {
  const page = read(`actors/odd-${kind}`);
  expect(contentOf(page, 'property="og:title"')).toBe(ODD_NAMES[kind]);
  expect(contentOf(page, 'property="og:site_name"')).toBe(ODD_TITLE);
  expect(page.querySelectorAll('script:not([src])')).toHaveLength(2); // the data, and the script of the choices
  expect(dataOf(page)).toContain(JSON.stringify(ODD_NAMES[kind]));
});

test.each(ODD_NAME_KINDS)('on the map an odd name (%s) is text, and complete in the accessible name of its mark', (kind) => {
  const svg = read('places').querySelector('svg:has(.map-city)')!;
  const mark = svg.querySelector(`a[href="/herbal/places/odd-${kind}/"]`)!;
  expect(collapseWhitespace(mark.querySelector('title')!.text)).toBe(
    collapseWhitespace(`${ODD_NAMES[kind]} town: city, in 1 part of the article, 1 event`),
  );
  const labels = mark.querySelectorAll('text:not(.map-number)').map((label) => collapseWhitespace(label.text).replace(/…$/, ''));
  expect(labels.filter((label) => !collapseWhitespace(`${ODD_NAMES[kind]} town`).startsWith(label))).toEqual([]);
  expect(mark.querySelectorAll(':scope > *').map(({ tagName }) => tagName)).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^(?:B|SCRIPT|STYLE)$/)]),
  );
});

test.each(ODD_NAME_KINDS)('the search finds exactly an odd name (%s)', (kind) => {
  const folder = join(site, 'pagefind/fragment');
  const fragments = readdirSync(folder).map((file) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString()
      .replace('pagefind_dcd', ''),
  );
  const records = fragments.flatMap((text) =>
    Object.values(JSON.parse(text) as Record<string, { url: string; meta: Record<string, string> }>),
  );
  const { meta } = records.find(({ url }) => url === `/actors/odd-${kind}/`) ?? {};
  expect([meta?.['title'], meta?.['names']?.split(' · ')]).toEqual([ODD_NAMES[kind], expect.arrayContaining([`${ODD_NAMES[kind]} II`])]);
});

test('a browser parses feeds and sitemaps as XML', async () => {
  const tab = await openTab();
  for (const file of [...FEEDS.flatMap(({ paths }) => [paths.rss.slice(1), paths.atom.slice(1)]), 'sitemap-0.xml', 'sitemap-index.xml']) {
    const xml = readFileSync(join(site, file), 'utf8');
    const errors = await tab.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('parsererror').length,
      xml,
    );
    expect([file, errors]).toEqual([file, 0]);
  }
});

test('the feed has exactly the titles of the site and of a briefing, and the sitemap has every page', () => {
  const xml = new XMLParser({ parseTagValue: false, processEntities: true });
  const parseXml = (file: string): unknown => xml.parse(readFileSync(join(site, file), 'utf8'));
  const { channel } = (parseXml('feed.xml') as { rss: { channel: { title: string; item: { title: string }[] } } }).rss;
  expect(channel.title).toBe(`${ODD_TITLE}: briefings, new and updated`);
  expect(channel.item.map(({ title }) => title)).toContain(wordsOf(read('briefings/odd-names').querySelector('h1')!));
  const { urlset } = parseXml('sitemap-0.xml') as { urlset: { url: { loc: string }[] } };
  expect(urlset.url.map(({ loc }) => loc)).toEqual(
    expect.arrayContaining(ODD_NAME_KINDS.map((kind) => `https://herbal.example.org/herbal/actors/odd-${kind}/`)),
  );
});

test('the title on every printed sheet is one CSS string, which no character ends early', async () => {
  const tab = await openTab();
  await tab.goto(`${server.address}/about/`);
  const [title, address] = await tab.evaluate(() => {
    const element = document.createElement('p');
    const contentIs = (property: string) => {
      element.className = '';
      const rule = new CSSStyleSheet();
      rule.replaceSync(`p.probe::before { content: var(${property}); }`);
      document.adoptedStyleSheets = [rule];
      element.className = 'probe';
      document.body.append(element);
      return getComputedStyle(element, '::before').content;
    };
    return [contentIs('--site-title'), contentIs('--site-address')];
  });
  const cssText = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
  expect([title, address]).toEqual([cssText(ODD_TITLE), cssText('https://herbal.example.org/herbal/')]);
});

test('names in their own script are isolated, so that they do not reorder the text beside them', () => {
  const names = read('actors/odd-marks').querySelectorAll('bdi[lang]');
  expect(names.map((name) => name.getAttribute('lang')).slice(0, 2)).toEqual(['he', 'ar']);
});

test('at 360 pixels no page overflows, however long a name is, and no script fails', async () => {
  const tab = await openTab({ viewport: { width: 360, height: 800 } });
  const failures: string[] = [];
  tab.on('pageerror', (error) => failures.push(error.message));
  for (const path of [
    '',
    'actors/',
    'actors/odd-unbroken/',
    'actors/odd-long/',
    'briefings/odd-names/',
    'chronology/',
    'chronology/place/odd-unbroken/',
    'glossary/',
    'places/',
    'positions/',
    'references/',
    'print/',
  ]) {
    await tab.goto(`${server.address}/${path}`);
    expect([path, await tab.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360]);
  }
  expect(failures).toEqual([]);
});

describe('the examples of CONTRIBUTING.md, all carried out on a copy of the code', () => {
  const textOf = (file: string) => readFileSync(join(site, file), 'utf8');

  test('the page is in the menu and shows its figures', () => {
    expect(textOf('index.html')).toContain('<a href="/herbal/figures/">Figures</a>');
    expect(textOf('figures/index.html')).toMatch(/<a href="\/herbal\/article\/#p1">part 1 of the article<\/a> \d+ statements/);
  });

  test('the export has its names, and the page of data lists it', () => {
    expect(textOf('data/names.txt').split('\n')).toContain('palimpsest');
    expect(textOf('data/index.html')).toMatch(/All names, one on each line.*<a href="\/herbal\/data\/names.txt">Text<\/a>/);
  });

  test('the collection is in the data, although nothing describes its columns', () => {
    expect(textOf('data/documents.csv')).toMatch(/^\u{feff}id,title,sources,source_addresses,address\r\ndeed,/u);
  });

  test('the block stands on its page and on paper', () => {
    for (const page of ['briefings/how-the-book-left/index.html', 'print/index.html'])
      expect(textOf(page)).toMatch(/<a href="[^"]*palimpsest\/?">[Pp]alimpsest<\/a>/);
  });

  test('the entries of the collection stand on its page with their statements, checked and in the menu', () => {
    expect(textOf('documents/index.html')).toMatch(/id="deed-s[0-9a-z]{6}"/);
    expect(textOf('index.html')).toContain('<a href="/herbal/documents/">Documents</a>');
  });
});

describe('the examples of docs/extend.md, all carried out in the repository of a newsroom', () => {
  test('the component stands in the place of ours on every page, and wraps it', () => {
    for (const path of ['', 'about/', 'briefings/how-the-book-left/']) {
      const page = read(path);
      expect(wordsOf(page.querySelector('nav.newsroom')!)).toBe('Marlhaven Explained');
      expect(page.querySelectorAll('header.site-header')).toHaveLength(1);
    }
  });

  test('pages and scripts have the words', async () => {
    expect(read('about').textContent).toContain('To the top');
    expect(read('about').textContent).not.toContain('Back to the top');
    expect(read('about').textContent).toContain('What came after 16\u00a0May 2024 is marked.');
    const tab = await openTab();
    await tab.goto(`${server.address}/search/?q=palimpsest`);
    await expect.poll(() => tab.locator('[role=status]').first().textContent()).toMatch(/^\d+ found for “palimpsest”$/);
  });

  test('the block has its words and its prose on its page, and its prose on paper', () => {
    const block = read('briefings/how-the-book-left').querySelector('.pull-quote[data-side=right]')!;
    expect(wordsOf(block.querySelector('p')!)).toBe('In their words');
    expect(wordsOf(block.querySelector('.statement')!)).toContain('The trustees voted.');
    expect(wordsOf(read('print'))).toContain('The trustees voted.');
  });

  test('the export has a row for each quotation of a reference', () => {
    const [head, ...rows] = readFileSync(join(site, 'data/who-said-what.csv'), 'utf8').trimEnd().split('\r\n');
    expect(head).toBe('"quotation","speaker","source"');
    expect(rows).toContain(
      '"it smells of the sea again","Sister Evgenia","https://herbal.example.org/herbal/references/courant-2024-10-04/"',
    );
  });

  test('the style sheet wins over ours, and the policy of the pages lets it load', async () => {
    const tab = await openTab();
    const complaints = await collectComplaints(tab, new URL(server.address).origin);
    await tab.goto(`${server.address}/`);
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--color-accent'))).toContain('#00584f');
    expect(await complaints.read()).toEqual([]);
  });
});

const OUR_LANGUAGE = /^src\/locales\/en/;

test.each(['Add a rule', 'Add an export', 'Add a block', 'Add a collection'])(
  '“%s” touches at most four files, apart from the words of other languages',
  (heading) => {
    const touched = examplesOf(heading).map(({ path }) => path);
    const files = new Set(touched.filter((path) => !path.startsWith('src/locales/') || OUR_LANGUAGE.test(path)));
    expect(files.size).toBeGreaterThan(0);
    expect(files.size).toBeLessThanOrEqual(4);
  },
);
