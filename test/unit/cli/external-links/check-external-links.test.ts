import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExternalLink } from '#authoring/external-links/list-external-links.ts';
import { checkExternalLinks, exitCodeOf } from '../../../../cli/external-links/check-external-links.ts';
import { createHttpClient } from '../../../../cli/external-links/http-client.ts';
import type { Web } from '../../../../cli/external-links/public-hosts.ts';
import { makeProject } from '../../../support/command-project.ts';

let server: Server;
let origin = '';
let folder = '';
let compressed = { encoding: '', bytes: Buffer.from('') };
let asked: { request: string; agent: string }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-links-'));
  server = createServer(({ method = '', url = '', headers }, response) => {
    asked.push({ request: `${method} ${url}`, agent: headers['user-agent'] ?? '' });
    const send = (status: number, text = '', more: Record<string, string> = {}) => response.writeHead(status, more).end(text);
    if (url === '/robots.txt') send(200, 'User-agent: *\nDisallow: /closed');
    else if (url === '/alive') send(method === 'HEAD' ? 405 : 200, 'A page.');
    else if (url === '/words') send(200, `<p>It is a <i>life</i>line. ${'The ferry sails. '.repeat(50)}`, { 'content-type': 'text/html' });
    else if (url === '/consent') send(302, '', { location: `${origin.replace('127.0.0.1', 'localhost')}/words` });
    else if (url === '/moved') send(301, '', { location: '/alive' });
    else if (url === '/rebound') send(302, '', { location: origin.replace('127.0.0.1', 'inside.example') });
    else if (url === '/compressed') response.writeHead(200, { 'content-encoding': compressed.encoding }).end(compressed.bytes);
    else if (url === '/inside') send(302, '', { location: '/private' });
    else if (url === '/broken') response.destroy();
    else send(404);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  asked = [];
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The machines of names: the server of this test at 127.0.0.1 stands for the public web, and 127.0.0.2 for a private network. */
const MACHINES: Readonly<Record<string, readonly string[]>> = {
  localhost: ['127.0.0.1'],
  'news.example': ['127.0.0.1'],
  'inside.example': ['127.0.0.2'],
  'both.example': ['127.0.0.1', '127.0.0.2'],
};
const web: Web = {
  isPublicUrl: (url) => !url.endsWith('/private'),
  isPublicIp: (address) => address === '127.0.0.1',
  lookup: ((host: string, _options: object, callback: (error: Error | null, machines: object[]) => void) => {
    const machines = MACHINES[host] ?? [];
    const error = machines.length > 0 ? null : Object.assign(new Error(host), { code: 'ENOTFOUND' });
    callback(
      error,
      machines.map((address) => ({ address, family: 4 })),
    );
  }) as unknown as Web['lookup'],
};

const NOW = Date.parse('2024-05-06T12:00:00Z');
const PATHS = ['/alive', '/moved', '/closed', '/broken', '/gone'];

const linkTo = (url: string): ExternalLink => ({
  url,
  role: 'source',
  title: 'A page',
  place: { file: 'src/content/references/x.yaml', line: 2, column: 6 },
  dead: undefined,
  archived: undefined,
  locators: [],
});

/** Requests the server with the real client, but a fixed clock and no pauses. */
const check = (now = NOW, urls = PATHS.map((path) => origin + path)) =>
  checkExternalLinks({
    links: urls.map(linkTo),
    client: { ...createHttpClient('https://ferry.example.org/', web), now: () => now, sleep: () => Promise.resolve() },
    cache: join(folder, 'cache', 'links.json'),
    isFresh: false,
  });

describe('a run', () => {
  test('gets the outcome of each link from a real server', async () => {
    const { links } = await check();
    expect(links.map(({ outcome }) => outcome)).toEqual([
      { kind: 'alive' },
      { kind: 'moved', to: `${origin}/alive` },
      { kind: 'refused', why: 'its robots.txt disallows it' },
      { kind: 'unreachable', why: expect.stringMatching(/./) as string },
      { kind: 'dead', why: 'status 404' },
    ]);
    expect(asked.some(({ request }) => request.includes('/closed'))).toBe(false);
    for (const { agent } of asked)
      expect(agent).toMatch(/^BackgrounderLinkCheck\/[\d.]+ \(checks the links of https:\/\/ferry\.example\.org\/\)$/);
  });

  test('on the same day requests only what was unreachable', async () => {
    await check(NOW + 1000);
    expect(new Set(asked.map(({ request }) => request))).toEqual(new Set(['GET /robots.txt', 'HEAD /broken']));
  });

  test('after two days requests everything again but live pages', async () => {
    await check(NOW + 2 * 86_400_000);
    const requests = asked.map(({ request }) => request);
    expect(requests).toContain('GET /gone');
    // Once, for the page that has moved there.
    expect(requests.filter((request) => request === 'HEAD /alive')).toHaveLength(1);
  });
});

test('an address that is not public is never requested, neither at first nor after a redirect', async () => {
  const { links } = await check(NOW, [`${origin}/inside`, `${origin}/private`]);
  const dead = { kind: 'dead', why: 'it leads to an address that is not of the public web' };
  expect(links.map(({ outcome }) => outcome)).toEqual([dead, dead]);
  expect(asked.map(({ request }) => request)).toEqual(['GET /robots.txt', 'HEAD /inside']);
  asked = [];
  const client = createHttpClient('https://ferry.example.org/');
  for (const address of [origin, origin.replace('127.0.0.1', 'localhost')]) {
    expect(await client.request(`${address}/alive`, 'GET', false)).toEqual({ failure: 'NOT_PUBLIC' });
    expect(await client.fetchRobots(`${address}/robots.txt`)).toEqual({ failure: 'NOT_PUBLIC' });
  }
  expect(asked).toEqual([]);
});

describe('a public name', () => {
  const client = createHttpClient('https://ferry.example.org/', web);
  const at = (host: string, path = '/alive') => origin.replace('127.0.0.1', host) + path;

  test('leads to a public machine', async () => {
    expect(await client.request(at('news.example'), 'GET', false)).toMatchObject({ status: 200 });
  });

  test.each(['inside.example', 'both.example'])('that leads into a private network is not connected to: %s', async (host) => {
    expect(await client.request(at(host), 'GET', true)).toEqual({ failure: 'NOT_PUBLIC' });
    expect(await client.fetchRobots(at(host, '/robots.txt'))).toEqual({ failure: 'NOT_PUBLIC' });
    expect(asked).toEqual([]);
  });

  test('that does not exist is reported as such', async () => {
    expect(await client.request(at('none.example'), 'GET', false)).toEqual({ failure: 'ENOTFOUND' });
  });

  test('is looked up for each connection, so that no answer but the one that is checked is used', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    const rebinding: Web = {
      ...web,
      lookup: ((_host: string, _options: object, callback: (error: null, machines: object[]) => void) => {
        callback(null, [{ address: answers.shift(), family: 4 }]);
      }) as unknown as Web['lookup'],
    };
    const turned = createHttpClient('https://ferry.example.org/', rebinding);
    expect(await turned.request(at('turned.example'), 'GET', false)).toMatchObject({ status: 200 });
    expect(await turned.request(at('turned.example'), 'GET', false)).toEqual({ failure: 'NOT_PUBLIC' });
    expect(asked).toHaveLength(1);
  });

  test('to which a page redirects is looked up, too', async () => {
    const { links } = await check(NOW, [`${origin}/rebound`]);
    expect(links[0]?.outcome).toEqual({ kind: 'dead', why: 'it leads to an address that is not of the public web' });
    expect(asked.map(({ request }) => request)).toEqual(['GET /robots.txt', 'HEAD /rebound']);
  });
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('a page that is compressed with %s is read', async (encoding, compress) => {
  compressed = { encoding, bytes: compress('<p>A lifeline.') };
  const client = createHttpClient('https://ferry.example.org/', web);
  const answer = await client.request(`${origin}/compressed`, 'GET', true);
  expect('page' in answer && Buffer.from(answer.page?.bytes ?? []).toString()).toBe('<p>A lifeline.');
});

test('if no host answers, the cache stays as it is', async () => {
  const before = readFileSync(join(folder, 'cache', 'links.json'), 'utf8');
  const { isOffline } = await check(NOW, ['http://127.0.0.1:1/x']);
  expect(isOffline).toBe(true);
  expect(readFileSync(join(folder, 'cache', 'links.json'), 'utf8')).toBe(before);
});

test('links in the cache keep their outcome if no host answers', async () => {
  const { links, isOffline } = await check(NOW + 2000, [`${origin}/alive`, 'http://127.0.0.1:1/x']);
  expect([isOffline, links.map(({ outcome }) => outcome.kind)]).toEqual([false, ['alive', 'unreachable']]);
});

describe('words on pages', () => {
  const checkWords = (path: string, directives: string[], now = NOW) =>
    checkExternalLinks({
      links: [
        {
          ...linkTo(origin + path),
          locators: directives.map((directive) => ({
            url: `${origin}${path}#:~:${directive}`,
            directive,
            words: directive,
            from: 'quotation',
            place: { file: 'src/content/references/x.yaml', line: 4, column: 9 },
          })),
        },
      ],
      client: { ...createHttpClient('https://ferry.example.org/', web), now: () => now, sleep: () => Promise.resolve() },
      cache: join(folder, 'words', 'links.json'),
      isFresh: false,
    });
  const kinds = ({ links }: Awaited<ReturnType<typeof checkWords>>) =>
    links.flatMap(({ locators }) => locators.map(({ outcome }) => outcome));
  const pages = () => asked.map(({ request }) => request).filter((request) => !request.endsWith('/robots.txt'));

  test('are looked for on the page that a real server sends, in one request', async () => {
    expect(kinds(await checkWords('/words', ['text=a%20lifeline', 'text=a%20lantern']))).toEqual([{ kind: 'found' }, { kind: 'missing' }]);
    expect(pages()).toEqual(['GET /words']);
  });

  test('come from the cache for a day if one is not found, and new ones are looked for at once', async () => {
    expect(kinds(await checkWords('/words', ['text=a%20lantern'], NOW + 1000))).toEqual([{ kind: 'missing' }]);
    expect(pages()).toEqual([]);
    expect(kinds(await checkWords('/words', ['text=The%20ferry'], NOW + 2000))).toEqual([{ kind: 'found' }]);
    expect(pages()).toEqual(['GET /words']);
  });

  test('keep their outcome if no host answers, even if new ones are looked for', async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
    const { links, isOffline } = await checkWords('/words', ['text=The%20ferry', 'text=a%20new%20lamp'], NOW + 3000);
    server.listen(Number(new URL(origin).port), '127.0.0.1');
    await once(server, 'listening');
    expect([isOffline, links[0]?.outcome.kind, links[0]?.locators.map(({ outcome }) => outcome.kind)]).toEqual([
      false,
      'alive',
      ['found', 'unread'],
    ]);
  });

  test('are not missing if the page is dead, or another host asks something first', async () => {
    expect(kinds(await checkWords('/gone', ['text=a%20lifeline']))).toEqual([{ kind: 'unread', why: 'status 404' }]);
    expect(kinds(await checkWords('/consent', ['text=a%20lantern']))).toEqual([
      { kind: 'unread', why: expect.stringMatching(/^it redirects to localhost/) as string },
    ]);
  });
});

describe('npm run check:links', () => {
  test('exits with 1 if a page is dead, with 0 if one is only unreachable, and with 2 if nothing could be checked', async () => {
    const codes = [
      exitCodeOf(await check()),
      exitCodeOf(
        await check(
          NOW,
          ['/alive', '/broken'].map((path) => origin + path),
        ),
      ),
      exitCodeOf(await check(NOW, ['http://127.0.0.1:1/x'])),
    ];
    expect(codes).toEqual([1, 0, 2]);
  });

  test.each([
    [['--format', 'xml'], '--format cannot be "xml". Allowed choices are pretty, json, markdown.'],
    [['--fast'], 'Unknown option "--fast".'],
    [['src/content'], 'Unexpected argument: src/content.'],
  ])('with %j it requests nothing, and says why', async (args, says) => {
    const project = makeProject();
    const { code, output } = await project.run(['links', ...args]);
    project.dispose();
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(says) as string });
  });
});
