import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDevServer } from '../support/dev-server.ts';
import { findHtmlIssues } from '../support/html-rules.ts';
import { makeProject, runCommand, SETTINGS, type ProjectFolder } from '../support/command-project.ts';
import { buildSite } from '../support/build-site.ts';

/** The article, the front page and one briefing: all that a project must have. */
const SMALL_PROJECT = {
  ...SETTINGS,
  'src/content/articles/ferry-vote.yaml': `headline: The island keeps its ferry
headlineDigest: The island, the headline says, keeps its ferry.
language: en
publisher: { name: null }
byline: { name: null }
publishedAt: { edtf: 2020-03-04, basis: stated }
asOf: 2020-03-04
provenance: [{ text: The council voted to keep the ferry., cites: [p1] }]
passages: [{ id: p1, digest: The council of the island voted to keep the ferry. }]
`,
  'src/content/explainers/ferry-vote.yaml': `question: Will the ferry stay?
answer: { text: 'Yes, the council voted to keep it.', cites: [p1] }
inBrief: [{ text: The council voted to keep the ferry., cites: [p1] }]
`,
  'src/content/briefings/what-was-decided.mdx': `---
question: What was decided?
standfirst: { text: The council keeps the ferry., cites: [p1] }
order: 1
topics: [the-vote]
published: 2020-04-01
---

The council voted to keep the ferry.[^p1]
`,
};

let project: ProjectFolder;
let empty: ProjectFolder;
const output = mkdtempSync(join(tmpdir(), 'backgrounder-small-'));

beforeAll(() => {
  project = makeProject(SMALL_PROJECT);
  empty = makeProject(SETTINGS);
});

afterAll(() => {
  project.dispose();
  empty.dispose();
  rmSync(output, { recursive: true, force: true });
});

/** The settings without social cards. */
const WITHOUT_CARDS = SETTINGS['site.config.ts'].replace('{ title', '{ cards: false, title');

const of = ({ folder }: ProjectFolder) => ({ BACKGROUNDER_PROJECT: folder });

test('a project without actors, terms, events, places and references passes the checks', async () => {
  expect(await runCommand(['check', '--max-warnings', '0'], project.folder)).toMatchObject({
    code: 0,
    stdout: 'no findings\n',
  });
});

test('its site is built, with a page for every section and nothing empty on it', async () => {
  const site = join(output, 'dist');
  project.write('site.config.ts', WITHOUT_CARDS);
  const { code, stdout, stderr } = await buildSite(site, of(project));
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
  const sections = ['actors', 'briefings', 'chronology', 'corrections', 'glossary', 'places', 'positions', 'quotes', 'references'];
  for (const path of ['', ...[...sections, 'about', 'article', 'print'].map((section) => `${section}/`)]) {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(await findHtmlIssues(`/${path}`, html)).toEqual([]);
    const main = parse(html).querySelector('main');
    const lists = main?.querySelectorAll('ul, ol, dl, tbody').filter(({ children }) => children.length === 0);
    expect(lists?.map(String), path).toEqual([]);
    expect(parse(html).querySelector('footer #imprint')?.text.trim()).toBe('What we corrected');
    const headings = main?.querySelectorAll('h2, h3').filter(({ nextElementSibling: next }) => !next || /^H[1-3]$/.test(next.tagName));
    expect(headings?.map(String), path).toEqual([]);
    if (path && sections.slice(0, -1).includes(path.slice(0, -1)))
      expect(
        parse(html)
          .querySelectorAll('header a')
          .map(({ text }) => text.trim()),
      ).toContain('Glossary');
  }
});

test('without cards in the settings, it has none, and no page names one', () => {
  const site = join(output, 'dist');
  expect(existsSync(join(site, 'cards'))).toBe(false);
  for (const path of ['', 'briefings/what-was-decided/', 'about/']) {
    const tags = parse(readFileSync(join(site, path, 'index.html'), 'utf8'))
      .querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')
      .map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name'), meta.getAttribute('content')]);
    expect(tags.filter(([name]) => name?.includes('image'))).toEqual([]);
    expect(Object.fromEntries(tags)).toMatchObject({ 'twitter:card': 'summary', 'og:site_name': 'The ferry stays' });
  }
});

/** Makes every module of Takumi one that draws nothing. */
const BROKEN_TAKUMI = `import { registerHooks } from 'node:module';
const source = 'export class Renderer { async registerFont() {} async render() { throw new Error("no glyph"); } }';
registerHooks({
  load: (url, context, next) => (/@takumi-rs.core.*js$/.test(url) ? { format: 'module', source, shortCircuit: true } : next(url, context)),
});
`;

test('a card that cannot be drawn fails the build with its page and what to do, and the last site stays', async () => {
  const site = join(output, 'dist');
  const hooks = join(output, 'hooks.mjs');
  writeFileSync(hooks, BROKEN_TAKUMI);
  project.write('site.config.ts', SETTINGS['site.config.ts']);
  const { code, stdout, stderr } = await buildSite(site, { ...of(project), NODE_OPTIONS: `--import=${pathToFileURL(hooks).href}` });
  expect(code, stdout).toBe(1);
  expect(stdout + stderr).toMatch(
    /The card of \/\S* cannot be drawn: Error: no glyph\. To build the site without cards, set `cards: false` in site\.config\.ts\./,
  );
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('content="summary"');
});

test('the development server of a folder without content says what to write, and shows the site once it is written', async () => {
  const server = await startDevServer(of(empty));
  const visit = () => fetch(`${server.address}/`, { signal: AbortSignal.timeout(40_000) });
  try {
    expect((await visit()).status).toBe(500);
    expect(server.output()).toContain('the collection articles is empty');
    expect(server.output()).toContain('The content has errors, and nothing can be shown. Run npm run check to see them.');
    for (const [file, text] of Object.entries(SMALL_PROJECT)) if (file !== 'site.config.ts') empty.write(file, text);
    await expect.poll(async () => (await visit()).text()).toContain('Will the ferry stay?');
    expect(server.output()).not.toMatch(/ENOENT|^ +at /m);
  } finally {
    await server.stop();
  }
});
