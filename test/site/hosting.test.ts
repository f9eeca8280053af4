import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listRedirects } from '#dossier/redirects.ts';
import { contentPolicy } from '#exports/hosting/content-policy.ts';
import { COMMON_HEADERS, HASHED_PATH, headersOfPath, pathHeadersOf } from '#exports/hosting/headers.ts';
import { OUR_EXPORTS } from '#node/site/site-exports.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { NOT_FOUND, readSite } from '../support/built-site.ts';
import { request, type RawResponse } from '../support/programs/request.ts';
import { HOSTS } from '../support/browser.ts';
import { serveWithNginx } from '../support/programs/nginx.ts';
import { headersFor, parseHeadersFile } from '../support/formats/headers-file.ts';
import type { StaticServer } from '../support/static-server.ts';

const REVALIDATED = 'no-cache';
const IMMUTABLE = 'public, max-age=31536000, immutable';

describe.each(Object.keys(SITES) as SiteName[])('of the site "%s"', async (name) => {
  const { folder, pages, embeds, redirects, files, dossier } = await readSite(name);
  const { base } = dossier.site;
  const special = pathHeadersOf(dossier.site);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('every page has its own policy, before anything that it loads, and so has a page that redirects', () => {
    const all = [...pages, ...embeds, ...redirects];
    const metas = all.map(({ path, document }) => {
      const [charset, policy] = document.querySelectorAll('head > *');
      return [path, charset?.hasAttribute('charset'), policy?.getAttribute('http-equiv'), policy?.getAttribute('content')];
    });
    expect(metas).toEqual(all.map(({ path }) => [path, true, 'content-security-policy', contentPolicy(path)]));
  });

  test('no page has an inline style or script that its policy forbids', () => {
    const inline = [...pages, ...embeds, ...redirects].flatMap(({ path, document }) =>
      document
        .querySelectorAll('*')
        .filter((element) => {
          const isScript =
            element.tagName === 'SCRIPT' &&
            !element.getAttribute('src') &&
            !/json/.test(element.getAttribute('type') ?? '') &&
            !contentPolicy(path).includes(`'sha256-${createHash('sha256').update(element.innerHTML).digest('base64')}'`);
          const handlers = Object.keys(element.attributes).some((attribute) => /^(?:on|style$)/i.test(attribute));
          return isScript || element.tagName === 'STYLE' || handlers;
        })
        .map((element) => `${path}: ${element.outerHTML.slice(0, 80)}`),
    );
    expect(inline).toEqual([]);
  });

  test('_headers gives every file the headers of its path once, and is within the limits of hosts', () => {
    const text = read('_headers');
    const rules = parseHeadersFile(text);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(rules.filter(({ path }) => !path.startsWith(base))).toEqual([]);
    const paths = [...files]
      .filter((file) => /\.\w+$/.test(file) && !file.startsWith('.'))
      .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
    const given = paths.map((path) => [path, Object.fromEntries(headersFor(rules, `${base.slice(0, -1)}${path}`))]);
    const meant = paths.map((path) => [
      path,
      Object.fromEntries([...COMMON_HEADERS, ...headersOfPath(path, special)].map(([header, value]) => [header.toLowerCase(), [value]])),
    ]);
    expect(given).toEqual(meant);
  });

  test('static hosts find the files they need: 404.html at the root, and .nojekyll for GitHub Pages', () => {
    expect([...files]).toEqual(expect.arrayContaining(['404.html', 'index.html', '.nojekyll', '_headers']));
    expect(read('.nojekyll')).toBe('');
  });
});

test('files that are cached for good have a hash of their content in their names', async () => {
  const sites = await Promise.all((Object.keys(SITES) as SiteName[]).map(readSite));
  const kept = sites.flatMap(({ folder, files }) =>
    [...files]
      .filter((file) => HASHED_PATH.test(`/${file}`) && /\.\w+$/.test(file))
      .map((file) => ({ file, bytes: readFileSync(join(folder, file), 'base64') })),
  );
  expect(kept.filter(({ file }) => !/[._/-][\w-]{7,}\.\w+$/.test(file)).map(({ file }) => file)).toEqual([]);
  const changed = [...Map.groupBy(kept, ({ file }) => file)].filter(([, versions]) => new Set(versions.map(({ bytes }) => bytes)).size > 1);
  expect(changed.map(([file]) => file)).toEqual([]);
});

test('the site works in a nested folder, as the docs say for hosts without base paths', async () => {
  const { folder, dossier } = await readSite('other');
  const { base } = dossier.site;
  const top = mkdtempSync(join(tmpdir(), 'backgrounder-nested-'));
  cpSync(folder, join(top, base), { recursive: true });
  for (const file of ['_headers', '404.html']) cpSync(join(folder, file), join(top, file));
  const server = await HOSTS['a plain file server'](top);
  const statusOf = async (path: string) => (await request(`${server.address}${path}`)).status;
  const answers = await Promise.all([base, `${base}search/`, `${base}pagefind/pagefind.js`, '/', '/about/'].map(statusOf));
  expect(answers).toEqual([200, 200, 200, 404, 404]);
  expect((await request(`${server.address}/about/`)).body).toEqual(readFileSync(join(folder, '404.html')));
  await server.close();
  rmSync(top, { recursive: true });
});

test('nginx serves a folder whose name has blanks, foreign letters and characters of its own language', async () => {
  const { folder, dossier } = await readSite('other');
  const top = mkdtempSync(join(tmpdir(), 'backgrounder-odd-'));
  for (const base of ['/', dossier.site.base]) {
    const odd = join(top, `наш сайт {1}; #2 "a" 'b' \\n`);
    cpSync(join(folder, 'index.html'), join(odd, 'index.html'));
    const server = await serveWithNginx(odd, base);
    expect((await request(`${server.address}/`)).body).toEqual(readFileSync(join(folder, 'index.html')));
    await server.close();
  }
  rmSync(top, { recursive: true });
});

describe.each(Object.keys(SITES) as SiteName[])('the site "%s"', async (name) => {
  const { folder, pages, embeds, files, dossier } = await readSite(name);
  const { base } = dossier.site;
  const special = pathHeadersOf(dossier.site);
  const paths = [...pages, ...embeds].map(({ path }) => path).filter((path) => path !== NOT_FOUND);
  const hashed = [...files].filter((file) => HASHED_PATH.test(`/${file}`) && /\.\w+$/.test(file)).map((file) => `/${file}`);
  const oneOf = (pattern: RegExp) => hashed.find((path) => pattern.test(path)) ?? '?';

  describe.each(Object.keys(HOSTS) as (keyof typeof HOSTS)[])('served by %s', (host) => {
    let server: StaticServer;
    beforeAll(async () => {
      server = await HOSTS[host](folder, base);
    });
    afterAll(() => server.close());
    const get = (path: string, headers?: Record<string, string>) => request(`${server.address}${path}`, headers);

    test('serves every page at its address without a file name', async () => {
      const answers: [path: string, status: number | undefined][] = [];
      for (const path of paths) answers.push([path, (await get(path)).status]); // not all at once: nginx has 512 connections
      expect(answers).toEqual(paths.map((path) => [path, 200]));
      expect((await get('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    });

    test.each(['/no-such-page', '/no/such/page/', '/_astro/no-such.js', '/actors/no-such/'])(
      'answers %s with the page for what is missing and the status for it',
      async (path) => {
        const { status, body } = await get(path);
        expect(status).toBe(404);
        expect(body.toString()).toBe(readFileSync(join(folder, '404.html'), 'utf8'));
      },
    );
  });

  describe('served by nginx with the headers we ship', () => {
    let server: StaticServer;
    beforeAll(async () => {
      server = await serveWithNginx(folder, base, listRedirects(dossier), dossier.site.embed);
    });
    afterAll(() => server.close());
    const get = (path: string, headers?: Record<string, string>) => request(`${server.address}${path}`, headers);
    const sent = ({ valuesOf }: RawResponse) =>
      [...COMMON_HEADERS.map(([name]) => name), ...special.map(({ name }) => name)]
        .map((header) => [header, valuesOf(header)])
        .filter(([, values]) => values && values.length > 0);
    const meant = (path: string) => [...COMMON_HEADERS, ...headersOfPath(path, special)].map(([header, value]) => [header, [value]]);

    test('redirects an address without its last slash to the one with it', async () => {
      for (const path of ['/about', '/search', '/briefings', `/actors/${dossier.actors[0]?.id}`]) {
        const { status, headers } = await get(path);
        expect([path, status, headers.location]).toEqual([path, 301, `${base.slice(0, -1)}${path}/`]);
      }
    });

    test('redirects a former address for good to the current one, with its query', async () => {
      for (const { from, to } of listRedirects(dossier))
        for (const path of [from, from.replace(/\/$/, ''), `${from}?a=b`]) {
          const answer = await get(path);
          const location = `${base.slice(0, -1)}${to}${path.endsWith('?a=b') ? '?a=b' : ''}`;
          expect([path, answer.status, answer.headers.location, sent(answer)]).toEqual([path, 301, location, meant(path)]);
        }
    });

    test('sends every header once, whatever the status', async () => {
      const asked = [
        ...paths,
        oneOf(/\.css$/),
        oneOf(/\.woff2$/),
        oneOf(/pf_index$/),
        '/pagefind/pagefind.js',
        '/favicon.svg',
        '/data/dossier.json',
        '/changes/feed.json',
      ];
      for (const path of asked) expect([path, sent(await get(path))]).toEqual([path, meant(path)]);
      expect(sent(await get('/no-such-page'))).toEqual(meant(NOT_FOUND));
      expect(sent(await get('/_astro/no-such.css'))).toEqual(meant(NOT_FOUND));
      expect(sent(await get('/about'))).toEqual(meant('/about'));
      expect(sent(await get('/', { range: 'bytes=99999999-' }))).toEqual(meant('/'));
    });

    test('caches hashed files for a year, and revalidates all others', async () => {
      for (const path of hashed) expect([path, (await get(path)).valuesOf('Cache-Control')]).toEqual([path, [IMMUTABLE]]);
      for (const path of ['/', '/search/', '/favicon.svg', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/sitemap-0.xml'])
        expect([path, (await get(path)).valuesOf('Cache-Control')]).toEqual([path, [REVALIDATED]]);
    });

    test('sends every file that is written from the content with its media type', async () => {
      for (const { path, type } of OUR_EXPORTS)
        expect([path, (await get(`/${path}`)).headers['content-type']]).toEqual([path, `${type}; charset=utf-8`]);
    });

    test('does not send an unchanged page again', async () => {
      const first = await get('/about/', { 'accept-encoding': 'gzip' });
      const again = await get('/about/', { 'accept-encoding': 'gzip', 'if-none-match': first.headers.etag ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.valuesOf('Content-Security-Policy')).toEqual(first.valuesOf('Content-Security-Policy'));
    });

    test.each(['/', '/sitemap-0.xml', '/pagefind/pagefind.js', oneOf(/\.css$/)])(
      'compresses %s where the browser takes it',
      async (path) => {
        const [plain, packed] = [await get(path), await get(path, { 'accept-encoding': 'gzip' })];
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(packed.headers['content-encoding']).toBe('gzip');
        expect(packed.headers.vary).toBe('Accept-Encoding');
        expect(gunzipSync(packed.body)).toEqual(plain.body);
      },
    );

    test('does not compress compressed files', async () => {
      for (const path of [oneOf(/\.woff2$/), oneOf(/pf_index$/)])
        expect((await get(path, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
    });

    test('does not serve files for other hosts, or its version', async () => {
      for (const path of ['/_headers', '/.nojekyll', '/.git/config']) expect([path, (await get(path)).status]).toEqual([path, 404]);
      expect((await get('/')).headers.server).toBe('nginx');
    });

    test('serves nothing outside the base path, except for a redirect to it', async () => {
      const host = new URL(server.address).origin;
      if (base === '/') return;
      expect((await request(`${host}${base.slice(0, -1)}`)).headers.location).toBe(base);
      const outside = await request(`${host}/`);
      expect(outside.status).toBe(404);
      expect(sent(outside)).toEqual(meant(NOT_FOUND));
    });
  });
});
