import { describe, expect, test } from 'vitest';
import type { Answer } from '#authoring/external-links/outcome.ts';
import { fetchLinks } from '../../../../cli/external-links/fetch-links.ts';
import type { HttpClient, Method } from '../../../../cli/external-links/host-access.ts';

interface Plan {
  /** Answers by URL; a list gives one answer after the other, and repeats the last. */
  answers?: Record<string, Answer | Answer[]>;
  /** Answers to HEAD requests, if they differ. */
  toHead?: Record<string, Answer>;
  /** Texts of robots.txt by host, or the answer if there is none. */
  robots?: Record<string, string | Answer>;
}

/** A client with a simulated clock: only `sleep` takes time, and each request takes 100 ms. */
function createSimulatedClient({ answers = {}, toHead = {}, robots = {} }: Plan) {
  const asked: { at: number; what: string }[] = [];
  let clock = 0;
  const running = new Map<string, number>();
  const queue: { at: number; wake: () => void }[] = [];
  /** Advances the clock to the next sleeper, once all other work is done. */
  const tick = () => {
    setImmediate(() => {
      queue.sort((a, b) => a.at - b.at);
      const next = queue.shift();
      if (!next) return;
      clock = next.at;
      next.wake();
    });
  };
  const sleep = (milliseconds: number) =>
    new Promise<void>((wake) => {
      queue.push({ at: clock + milliseconds, wake });
      tick();
    });
  const answer = async (what: string, url: string, given: () => Answer | Answer[] | undefined) => {
    asked.push({ at: clock, what });
    const { host } = new URL(url);
    if ((running.get(host) ?? 0) > 0) throw new Error(`two requests at once to ${host}`);
    running.set(host, 1);
    await sleep(100);
    running.set(host, 0);
    const value = given();
    return (Array.isArray(value) ? (value.length > 1 ? value.shift() : value[0]) : value) ?? { status: 200 };
  };
  const client: HttpClient = {
    now: () => clock,
    sleep,
    request: (url: string, method: Method) =>
      answer(`${method} ${url}`, url, () => (method === 'HEAD' ? (toHead[url] ?? answers[url]) : answers[url])),
    fetchRobots: async (url) => {
      const given = robots[new URL(url).host];
      const other = await answer(`robots ${url}`, url, () => (typeof given === 'object' ? given : { status: 404 }));
      return typeof given === 'string' ? { text: given } : other;
    },
  };
  return { client, asked };
}

async function run(urls: string[], plan: Plan = {}) {
  const { client, asked } = createSimulatedClient(plan);
  const { outcomes, isOffline } = await fetchLinks(urls, client);
  return { outcomes: Object.fromEntries(outcomes), isOffline, asked, requests: asked.map(({ what }) => what) };
}

const A = 'https://a.example/x';
const B = 'https://b.example/y';

describe('a page', () => {
  test('is requested with HEAD, after one request for the robots.txt of its host', async () => {
    const { outcomes, requests } = await run([A, 'https://a.example/z', A]);
    expect(requests).toEqual(['robots https://a.example/robots.txt', `HEAD ${A}`, 'HEAD https://a.example/z']);
    expect(outcomes).toEqual({ [A]: { kind: 'alive' }, 'https://a.example/z': { kind: 'alive' } });
  });

  test('is requested with GET if HEAD is not supported', async () => {
    const { outcomes, requests } = await run([A], { toHead: { [A]: { status: 405 } } });
    expect(requests.slice(1)).toEqual([`HEAD ${A}`, `GET ${A}`]);
    expect(outcomes[A]).toEqual({ kind: 'alive' });
  });

  test('is dead only if GET says so, too', async () => {
    const plan = { toHead: { [A]: { status: 404 }, [B]: { status: 404 } }, answers: { [B]: { status: 404 } } };
    expect((await run([A, B], plan)).outcomes).toEqual({ [A]: { kind: 'alive' }, [B]: { kind: 'dead', why: 'status 404' } });
  });

  test('is requested again after a temporary failure, with growing pauses', async () => {
    const { outcomes, asked } = await run([A], { answers: { [A]: [{ failure: 'ECONNRESET' }, { status: 503 }, { status: 200 }] } });
    expect(asked.filter(({ what }) => what === `HEAD ${A}`).map(({ at }) => at)).toEqual([1100, 3200, 11_300]);
    expect(outcomes[A]).toEqual({ kind: 'alive' });
  });

  test('is left for the next run after three tries', async () => {
    const { outcomes, requests } = await run([A], { answers: { [A]: { status: 503 } } });
    expect(requests).toHaveLength(4);
    expect(outcomes[A]).toEqual({ kind: 'unreachable', why: 'status 503' });
  });

  test('is requested again after the pause that its host asks for', async () => {
    const { asked } = await run([A], { answers: { [A]: [{ status: 429, retryAfter: '30' }, { status: 200 }] } });
    expect(asked.at(-1)?.at).toBe(1100 + 100 + 30_000);
  });
});

describe('a page that has moved', () => {
  const to = (location: string, status = 301): Answer => ({ status, location });

  test('permanently has the URL at the end of the permanent redirects', async () => {
    const { outcomes } = await run([A], { answers: { [A]: to('/z'), 'https://a.example/z': to(B, 308) } });
    expect(outcomes[A]).toEqual({ kind: 'moved', to: B });
  });

  test('temporarily keeps its URL', async () => {
    const { outcomes } = await run([A], { answers: { [A]: to(B, 302), [B]: to('https://b.example/z') } });
    expect(outcomes[A]).toEqual({ kind: 'alive' });
  });

  test('to a dead page is dead', async () => {
    expect((await run([A], { answers: { [A]: to(B), [B]: { status: 410 } } })).outcomes[A]).toEqual({ kind: 'dead', why: 'status 410' });
  });

  test('in a circle is not followed endlessly', async () => {
    const { outcomes } = await run([A], { answers: { [A]: to(B), [B]: to(A) } });
    expect(outcomes[A]).toEqual({ kind: 'unreachable', why: 'too many redirects' });
  });
});

describe('robots.txt', () => {
  test('keeps us from the paths that it disallows, and from no others', async () => {
    const { outcomes, requests } = await run([A, 'https://a.example/open'], { robots: { 'a.example': 'User-agent: *\nDisallow: /x' } });
    expect(outcomes[A]).toEqual({ kind: 'refused', why: 'its robots.txt disallows it' });
    expect(requests.slice(1)).toEqual(['HEAD https://a.example/open']);
  });

  test('may name our user agent', async () => {
    const robots = { 'a.example': 'User-agent: BackgrounderLinkCheck\nDisallow: /\n\nUser-agent: *\nAllow: /' };
    expect((await run([A], { robots })).outcomes[A]).toMatchObject({ kind: 'refused' });
  });

  test('may ask for longer pauses', async () => {
    const { asked } = await run([A, 'https://a.example/z'], { robots: { 'a.example': 'User-agent: *\nCrawl-delay: 7' } });
    expect(asked.map(({ at }) => at)).toEqual([0, 7100, 14_200]);
  });

  test('allows everything if it is missing, and nothing if it cannot be fetched', async () => {
    const { outcomes } = await run([A, B], { robots: { 'a.example': { status: 403 }, 'b.example': { status: 500 } } });
    expect(outcomes).toEqual({ [A]: { kind: 'alive' }, [B]: { kind: 'unreachable', why: 'status 500' } });
  });

  test('of a host that does not exist makes the page dead', async () => {
    const { outcomes } = await run([A, B], { robots: { 'a.example': { failure: 'ENOTFOUND' } } });
    expect(outcomes[A]).toEqual({ kind: 'dead', why: 'the host does not exist' });
  });
});

test('at most four hosts are requested in parallel, each with one request at a time', async () => {
  const urls = Array.from({ length: 6 }, (_, host) => [`https://h${host}.example/1`, `https://h${host}.example/2`]).flat();
  const { asked } = await run(urls);
  expect(asked.filter(({ at }) => at === 0)).toHaveLength(4);
  expect(asked).toHaveLength(18);
});

test('if no host answers, only a few are tried, and no page counts as dead', async () => {
  const hosts = Array.from({ length: 40 }, (_, host) => `h${host}.example`);
  const robots = Object.fromEntries(hosts.map((host) => [host, { failure: 'ENOTFOUND' }]));
  const { outcomes, isOffline, asked } = await run(
    hosts.map((host) => `https://${host}/`),
    { robots },
  );
  expect(isOffline).toBe(true);
  expect(new Set(Object.values(outcomes).map(({ kind }) => kind))).toEqual(new Set(['unreachable']));
  expect(Object.keys(outcomes)).toHaveLength(40);
  expect(new Set(asked.map(({ what }) => what)).size).toBeLessThan(12);
});
