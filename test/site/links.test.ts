import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { readSiteFolder } from '#node/site/read-built-site.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { pageCheck } from '#astro/integrations/page-check.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { hrefOf, readSite, withoutTextFragment, wordsOf } from '../support/built-site.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { runCommand } from '../support/command-project.ts';

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { folder, pages, embeds, redirects, dossier } = await readSite(name);
  const { url, base } = dossier.site;

  test('the page check has no findings, on many links', () => {
    const site = readSiteFolder(folder, dossier.site);
    expect(checkPages(site, noWriter).messages).toEqual([]);
    expect(site.pages.size).toBe(pages.length + embeds.length + redirects.length);
    expect(site.pointers.filter(({ kind }) => kind === 'link').length).toBeGreaterThan(pages.length);
    expect(site.pointers.some(({ element }) => element === 'css' || element === 'style')).toBe(true);
    expect(site.sitemaps.length).toBeGreaterThan(1);
  });

  const links = pages.flatMap(({ path, document }) =>
    document.querySelectorAll('[href], [src]').map((element) => ({
      from: path,
      to: element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    })),
  );

  /** Who publishes the site, and where readers report mistakes. */
  const imprint = [dossier.site.publisher?.url, dossier.site.contact, `mailto:${dossier.site.contact}`];

  test('no link is relative', () => {
    expect(links.filter(({ to }) => !/^(?:\/|#|https?:)/.test(to) && !imprint.includes(to))).toEqual([]);
  });

  test('every external link leads to a reference, to those who answer for the site, or to the licence of its data', () => {
    const known = new Set([...imprint, ...dossier.references.flatMap(({ data }) => [data.url, data.archived])]);
    for (const address of [dossier.article.data.url, dossier.site.licence?.url]) if (address) known.add(address);
    const strange = links.filter(
      ({ from, to }) => new URL(to, new URL(`${base.slice(0, -1)}${from}`, url)).origin !== url && !known.has(withoutTextFragment(to)),
    );
    expect(strange).toEqual([]);
  });
});

const noWriter = () => {
  throw new Error('a good site was traced back to those who wrote it');
};

describe('a reference whose page is gone', async () => {
  const { page, dossier } = await readSite('other');
  const { url, title, archived = '' } = dossier.references.find(({ id }) => id === 'museum-2018-03')!.data;

  test.each([
    ['/references/museum-2018-03/', 'main'],
    ['/briefings/how-the-book-left/', '#source-museum-2018-03'],
    ['/print/', '#source-museum-2018-03'],
  ])('is not a link on %s: readers see since when, with a link to the copy', (path, selector) => {
    const line = page(path).document.querySelector(selector)!;
    const words = wordsOf(line);
    expect(words).toContain(title);
    expect(words).toContain('The page was gone when we checked on 17 March 2025. Archived copy of 2 April 2018');
    const addresses = line.querySelectorAll('a').map(hrefOf);
    expect(addresses).toContain(archived);
    expect(addresses).not.toContain(url);
  });
});

describe('a broken built site', () => {
  const BRIEFING = 'briefings/how-the-book-left/index.html';
  const environment = SITES.other;
  let folder = '';

  beforeAll(async () => {
    const site = await readSite('other');
    folder = join(mkdtempSync(join(tmpdir(), 'backgrounder-broken-')), 'site');
    cpSync(site.folder, folder, { recursive: true });
    for (const { path } of site.pages) {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      replaceIn(join(folder, file), /<a href="\/herbal\/about\/">/g, '<a href="/herbal/abuot/">');
    }
    replaceIn(join(folder, BRIEFING), /href="#source-museum-2018-03"/, 'href="#source-museum-2018-3"');
    rmSync(join(folder, 'favicon.svg'));
  });

  afterAll(() => {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  const run = (...args: string[]) => runCommand(['pages', folder, ...args], environment.BACKGROUNDER_PROJECT);

  test('is reported by the command: each error once, with its place in the content or the code', async () => {
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('the link "/herbal/abuot/" leads nowhere (on ');
    expect(stdout).toContain('Did you mean "/about/"?');
    expect(stdout).toMatch(
      /^test\/fixtures\/other-project\/src\/content\/briefings\/how-the-book-left\.mdx:\d+:\d+ {2}error {2}fragment-resolves\n {2}the fragment of the link "#source-museum-2018-3" matches nothing on its own page \(on the page \/briefings\/how-the-book-left\/\)$/m,
    );
    expect(stdout).toMatch(/^src\/layouts\/Base\.astro:\d+:\d+ {2}error {2}asset-resolves$/m);
    expect(stdout).toContain('there is no file at "/herbal/favicon.svg"');
    expect(stdout).toMatch(/\n\n\d+ errors$/m);
  });

  test('is reported for one rule, as JSON', async () => {
    const { code, stdout } = await run('--rule', 'asset-resolves', '--format', 'json');
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId)).toEqual(['asset-resolves']);
  });

  test('fails the build at its end, and the last good site stays', async () => {
    const project = locateProject(REPOSITORY_ROOT, environment.BACKGROUNDER_PROJECT);
    const live = createLiveDossier(project, await loadSite(project), REPOSITORY_ROOT);
    const { hooks } = pageCheck(live, REPOSITORY_ROOT) as unknown as { hooks: Record<'astro:build:done', (options: unknown) => void> };
    const logged: string[] = [];
    const logger = { error: (text: string) => logged.push(text), info: () => expect.unreachable() };
    hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`), logger });
    expect(logged.join()).toContain('there is no file at "/herbal/favicon.svg"');
  });

  test('is an error if the folder contains no site', async () => {
    const nowhere = fileURLToPath(new URL('.', import.meta.url));
    const { code, stderr } = await runCommand(['pages', nowhere], '.');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `There is no site in ${nowhere}: it has no index.html. Run npm run build first.\n\nRun npm run check:pages -- --help for the options.\n`,
    });
  });
});

function replaceIn(file: string, pattern: RegExp, by: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(new RegExp(pattern, 'g'), by));
}
