import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathOfEmbed } from '#dossier/paths.ts';
import { listRedirects } from '#dossier/redirects.ts';
import { quotationAnchorOf } from '../support/anchors.ts';
import { readSite } from '../support/built-site.ts';

describe('on the second site, where entries have former ids', async () => {
  const { folder, files, embeds, redirects, dossier, page } = await readSite('other');
  const { base, url } = dossier.site;

  test('each former address leads to the current page, for people and programs', () => {
    const expected = listRedirects(dossier)
      .filter(({ from }) => !from.startsWith(pathOfEmbed('/')))
      .map(({ from, to }) => ({ from, to: `${base.slice(0, -1)}${to}` }));
    expect(expected.length).toBeGreaterThan(1);
    const found = redirects.map(({ path, document }) => ({
      from: path,
      to: document.querySelector('a')?.getAttribute('href'),
      refresh: document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      robots: document.querySelector('meta[name=robots]')?.getAttribute('content'),
    }));
    const byPath = <T extends { from: string }>(list: T[]) => list.sort((a, b) => (a.from < b.from ? -1 : 1));
    expect(byPath(found)).toEqual(
      byPath(expected.map(({ from, to }) => ({ from, to, refresh: `0; url=${to}`, canonical: new URL(to, url).href, robots: 'noindex' }))),
    );
  });

  test('what other sites embed is also at its former address, because a frame does not redirect without script', () => {
    const former = listRedirects(dossier).filter(({ from }) => from.startsWith(pathOfEmbed('/')));
    expect(former.length).toBeGreaterThan(0);
    const htmlOf = (path: string) => embeds.find((embed) => embed.path === path)?.html;
    for (const { from, to } of former) expect(htmlOf(from)).toBe(htmlOf(to));
  });

  test('a quotation whose words were corrected is also where its old words led, as a page and as a part for other sites', () => {
    const [was, now] = ['a label is no home', 'a label is not a home'].map((text) => `quotes/${quotationAnchorOf('p3', text)}/`);
    expect(redirects.map(({ path }) => path)).toContain(`/${was}`);
    expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain(`/herbal/${was} /herbal/${now} 301\n`);
    expect(embeds.find(({ path }) => path === `/embed/${was}`)?.html).toContain('a label is not a home');
  });

  test('hosts with redirects get them as a file', () => {
    expect(files).toContain('_redirects');
    expect(readFileSync(join(folder, '_redirects'), 'utf8')).toContain(
      '/herbal/actors/town-museum/ /herbal/actors/marlhaven-museum/ 301\n',
    );
  });

  test.each([
    ['/chronology/', 'transport-planned', 'journey-planned'],
    ['/places/', 'marlhaven-town', 'marlhaven'],
  ])('on %s the former fragment %s is in the entry %s', (path, former, id) => {
    expect(page(path).byId.get(id)?.querySelector(`#${former}`)).toBeTruthy();
  });
});

test('a site without former ids has neither', async () => {
  const { files, redirects } = await readSite('root');
  expect([files.has('_redirects'), redirects]).toEqual([false, []]);
});
