import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const of = ({ folder }: ProjectFolder) => ({ BACKGROUNDER_PROJECT: folder });

test('a project without actors, terms, events, places and references passes the checks', async () => {
  expect(await runCommand(['check', '--max-warnings', '0'], project.folder)).toMatchObject({
    code: 0,
    stdout: 'no findings\n',
  });
});

test('its site is built, with a page for every section and nothing empty on it', async () => {
  const site = join(output, 'dist');
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
