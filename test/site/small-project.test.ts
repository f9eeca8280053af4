import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATA_SETS } from '#exports/data/data-sets.ts';
import { LIGHT_STYLE } from '#exports/embeds/embed-snippet.ts';
import { JOINT } from '#lib/text/tokenise.ts';
import { gatherTexts } from '#rules/built/site/shown-texts.ts';
import { markCatalogue, withoutMarked } from '../support/copies/mark-words.ts';
import { findHtmlIssues } from '../support/formats/html-rules.ts';
import { makeProject, runCommand, SETTINGS, type ProjectFolder } from '../support/command-project.ts';
import { buildIn, copyWithProjects } from '../support/build-site.ts';

/** Settings in German, so that the smallest project also shows that no English is left outside of the language packs. */
const settingsWith = (rest = '') =>
  `export default { ${rest}title: 'Die Fähre bleibt', tagline: 'Ein Beschluss, erklärt', language: 'de', url: 'https://ferry.example.org', topics: [{ id: 'the-vote', label: 'Die Abstimmung' }] };\n`;

/** The article, the front page and one briefing: all that a project must have. */
const SMALL_PROJECT = {
  ...SETTINGS,
  'site.config.ts': settingsWith(),
  'src/content/articles/ferry-vote.yaml': `headline: Insel behält ihre Fähre
headlineDigest: Die Insel, so die Überschrift, behält ihre Fähre.
language: de
publisher: { name: null }
byline: { name: null }
publishedAt: { edtf: 2020-03-04, basis: stated }
asOf: 2020-03-04
provenance: [{ text: Der Rat stimmte für die Fähre., cites: [p1] }]
passages: [{ id: p1, digest: Der Rat der Insel stimmte für die Fähre. }]
`,
  'src/content/explainers/ferry-vote.yaml': `question: Bleibt die Fähre?
answer: { text: 'Ja, der Rat stimmte für sie.', cites: [p1] }
inBrief: [{ text: Der Rat stimmte für die Fähre., cites: [p1] }]
`,
  'src/content/briefings/what-was-decided.mdx': `---
question: Was wurde beschlossen?
standfirst: { text: Der Rat ist für die Fähre., cites: [p1] }
order: 1
topics: [the-vote]
published: 2020-04-01
---

Der Rat stimmte für die Fähre.[^p1]
`,
};

let project: ProjectFolder;
const output = mkdtempSync(join(tmpdir(), 'backgrounder-small-'));

beforeAll(() => {
  project = makeProject(SMALL_PROJECT);
});

afterAll(() => {
  project.dispose();
  rmSync(output, { recursive: true, force: true });
});

test('a project without actors, terms, events, places and references passes the checks', async () => {
  expect(await runCommand(['check', '--max-warnings', '0'], project.folder)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^no findings$/m) as string,
  });
});

test('its site is built, with a page for every section and nothing empty on it', async () => {
  const site = join(output, 'dist');
  project.write('site.config.ts', settingsWith('cards: false, '));
  const root = copyWithProjects(output);
  markCatalogue(root);
  const { code, stdout, stderr } = await buildIn(root, site, { BACKGROUNDER_PROJECT: project.folder });
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
  const sections = ['actors', 'briefings', 'chronology', 'corrections', 'glossary', 'places', 'positions', 'quotes', 'references'];
  for (const path of ['', ...[...sections, 'about', 'article', 'print'].map((section) => `${section}/`)]) {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(await findHtmlIssues(`/${path}`, html)).toEqual([]);
    const main = parse(html).querySelector('main');
    const lists = main?.querySelectorAll('ul, ol, dl, tbody').filter(({ children }) => children.length === 0);
    expect(lists?.map(String), path).toEqual([]);
    expect(parse(html).querySelector('footer #imprint')?.text.trim()).toBe('⟦Was wir korrigiert haben⟧');
    const headings = main?.querySelectorAll('h2, h3').filter(({ nextElementSibling: next }) => !next || /^H[1-3]$/.test(next.tagName));
    expect(headings?.map(String), path).toEqual([]);
    if (path && sections.slice(0, -1).includes(path.slice(0, -1)))
      for (const [menu, isThere] of [
        ['footer', true],
        ['header', false], // it links no section with nothing to show
      ] as const)
        expect(
          parse(html)
            .querySelectorAll(`${menu} a`)
            .some(({ text }) => text.trim() === '⟦Begriffe⟧'),
        ).toBe(isThere);
  }
});

/** What the pages show besides words of the interface: the content, dates and code. */
const SHOWN = [
  ...Object.values(SMALL_PROJECT).flatMap(
    (text) => text.match(/(?<=: '?|^)\p{Lu}[^{}'\n]*?[.?]?(?=(?:\.\[|,(?: cites| ed)| \}|'|\n|$))/gmu) ?? [],
  ),
  ...['Die Fähre bleibt', 'Ein Beschluss, erklärt', 'Die Abstimmung', 'Der Rat stimmte für die Fähre.'],
  LIGHT_STYLE,
]
  .filter(Boolean)
  .sort((a, b) => b.length - a.length);
/** The names of tables, with the number of their columns, and of the columns, which are the same in all languages. */
const TABLES = DATA_SETS.flatMap(({ id, columns }) => (columns ? [`${id}.csv ${columns.length}`, ...columns.map(({ name }) => name)] : []));
const CODE = /<[^>]*>|https?:\/\/\S+|\d{1,2}\.[ \u00a0]\p{Lu}\p{L}+ \d{4}/gu;

test('every word of the interface on its pages is from the language pack', () => {
  const site = join(output, 'dist');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(15);
  const others = pages.flatMap((path) =>
    gatherTexts(readFileSync(join(site, path), 'utf8')).flatMap(({ kind, text }) => {
      if (path === join('data', 'index.html') && TABLES.includes(text.replaceAll(JOINT, '').trim())) return [];
      const rest = SHOWN.reduce(
        (left, shown) => left.replaceAll(shown, ' '),
        withoutMarked(text.replaceAll(JOINT, '')).replaceAll(CODE, ' '),
      );
      return /\p{L}/u.test(rest) ? [`${path}: ${kind}: ${rest.trim()}`] : [];
    }),
  );
  expect(others).toEqual([]);
});

test('without cards in the settings, it has none, and no page names one', () => {
  const site = join(output, 'dist');
  expect(existsSync(join(site, 'cards'))).toBe(false);
  for (const path of ['', 'briefings/what-was-decided/', 'about/']) {
    const tags = parse(readFileSync(join(site, path, 'index.html'), 'utf8'))
      .querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')
      .map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name'), meta.getAttribute('content')]);
    expect(tags.filter(([name]) => name?.includes('image'))).toEqual([]);
    expect(Object.fromEntries(tags)).toMatchObject({ 'twitter:card': 'summary', 'og:site_name': 'Die Fähre bleibt' });
  }
});
