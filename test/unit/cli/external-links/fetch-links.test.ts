import { describe, expect, test } from 'vitest';
import type { Answer } from '#authoring/external-links/outcome.ts';
import { fetchLinks, type Method, type HttpClient } from '../../../../cli/external-links/fetch-links.ts';

interface Plan {
  /** Answers by address; of a list, one after the other, and the last again and again. */
  answers?: Record<string, Answer | Answer[]>;
  /** Answers to HEAD where they are others. */
  toHead?: Record<string, Answer>;
  /** Texts of robots.txt by host, or the answer where there is none. */
  robots?: Record<string, string | Answer>;
}

/** A world in which no time passes but that which is slept, and a request takes 100 ms. */
function pretend({ answers = {}, toHead = {}, robots = {} }: Plan) {
  const asked: { at: number; what: string }[] = [];
  let clock = 0;
  const begun = new Map<string, number>();
  const queue: { at: number; wake: () => void }[] = [];
  /** Wakes the next sleeper when everything else has come to rest. */
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
    if ((begun.get(host) ?? 0) > 0) throw new Error(`two requests at once to ${host}`);
    begun.set(host, 1);
    await sleep(100);
    begun.set(host, 0);
    const value = given();
    return (Array.isArray(value) ? (value.length > 1 ? value.shift() : value[0]) : value) ?? { status: 200 };
  };
  const world: HttpClient = {
    now: () => clock,
    sleep,
    ask: (url: string, method: Method) =>
      answer(`${method} ${url}`, url, () => (method === 'HEAD' ? (toHead[url] ?? answers[url]) : answers[url])),
    parseRobots: async (url) => {
      const given = robots[new URL(url).host];
      const other = await answer(`robots ${url}`, url, () => (typeof given === 'object' ? given : { status: 404 }));
      return typeof given === 'string' ? { text: given } : other;
    },
  };
  return { world, asked };
}

async function visit(urls: string[], plan: Plan = {}) {
  const { world, asked } = pretend(plan);
  const { outcomes, isOffline } = await fetchLinks(urls, world);
  return { outcomes: Object.fromEntries(outcomes), isOffline, asked, requests: asked.map(({ what }) => what) };
}

const A = 'https://a.example/x';
const B = 'https://b.example/y';

describe('a page', () => {
  test('is asked for in short, after the robots.txt of its host, which is asked for once', async () => {
    const { outcomes, requests } = await visit([A, 'https://a.example/z', A]);
    expect(requests).toEqual(['robots https://a.example/robots.txt', `HEAD ${A}`, 'HEAD https://a.example/z']);
    expect(outcomes).toEqual({ [A]: { kind: 'alive' }, 'https://a.example/z': { kind: 'alive' } });
  });

  test('is asked for whole where the short question is refused', async () => {
    const { outcomes, requests } = await visit([A], { toHead: { [A]: { status: 405 } } });
    expect(requests.slice(1)).toEqual([`HEAD ${A}`, `GET ${A}`]);
    expect(outcomes[A]).toEqual({ kind: 'alive' });
  });

  test('is dead only where the whole question says so too', async () => {
    const plan = { toHead: { [A]: { status: 404 }, [B]: { status: 404 } }, answers: { [B]: { status: 404 } } };
    expect((await visit([A, B], plan)).outcomes).toEqual({ [A]: { kind: 'alive' }, [B]: { kind: 'dead', why: 'status 404' } });
  });

  test('is tried again where the answer may pass, after growing pauses', async () => {
    const { outcomes, asked } = await visit([A], { answers: { [A]: [{ failure: 'ECONNRESET' }, { status: 503 }, { status: 200 }] } });
    expect(asked.filter(({ what }) => what === `HEAD ${A}`).map(({ at }) => at)).toEqual([1100, 3200, 11_300]);
    expect(outcomes[A]).toEqual({ kind: 'alive' });
  });

  test('is left for another day after three tries', async () => {
    const { outcomes, requests } = await visit([A], { answers: { [A]: { status: 503 } } });
    expect(requests).toHaveLength(4);
    expect(outcomes[A]).toEqual({ kind: 'unreachable', why: 'status 503' });
  });

  test('is waited for as long as its host asks', async () => {
    const { asked } = await visit([A], { answers: { [A]: [{ status: 429, retryAfter: '30' }, { status: 200 }] } });
    expect(asked.at(-1)?.at).toBe(1100 + 100 + 30_000);
  });
});

describe('a page that has moved', () => {
  const to = (location: string, status = 301): Answer => ({ status, location });

  test('for good has the address to which the host sends on', async () => {
    const { outcomes } = await visit([A], { answers: { [A]: to('/z'), 'https://a.example/z': to(B, 308) } });
    expect(outcomes[A]).toEqual({ kind: 'moved', to: B });
  });

  test('for now keeps its address', async () => {
    const { outcomes } = await visit([A], { answers: { [A]: to(B, 302), [B]: to('https://b.example/z') } });
    expect(outcomes[A]).toEqual({ kind: 'alive' });
  });

  test('to a page that is gone is dead', async () => {
    expect((await visit([A], { answers: { [A]: to(B), [B]: { status: 410 } } })).outcomes[A]).toEqual({ kind: 'dead', why: 'status 410' });
  });

  test('in a circle is not followed for ever', async () => {
    const { outcomes } = await visit([A], { answers: { [A]: to(B), [B]: to(A) } });
    expect(outcomes[A]).toEqual({ kind: 'unreachable', why: 'it redirects in a circle' });
  });
});

describe('robots.txt', () => {
  test('keeps us away from what it closes, and from nothing else', async () => {
    const { outcomes, requests } = await visit([A, 'https://a.example/open'], { robots: { 'a.example': 'User-agent: *\nDisallow: /x' } });
    expect(outcomes[A]).toEqual({ kind: 'refused', why: 'its robots.txt asks programs to stay away' });
    expect(requests.slice(1)).toEqual(['HEAD https://a.example/open']);
  });

  test('may name us', async () => {
    const robots = { 'a.example': 'User-agent: BackgrounderLinkCheck\nDisallow: /\n\nUser-agent: *\nAllow: /' };
    expect((await visit([A], { robots })).outcomes[A]).toMatchObject({ kind: 'refused' });
  });

  test('may ask for longer pauses', async () => {
    const { asked } = await visit([A, 'https://a.example/z'], { robots: { 'a.example': 'User-agent: *\nCrawl-delay: 7' } });
    expect(asked.map(({ at }) => at)).toEqual([0, 7100, 14_200]);
  });

  test('that is not there allows all; one that cannot be had leaves the host alone', async () => {
    const { outcomes } = await visit([A, B], { robots: { 'a.example': { status: 403 }, 'b.example': { status: 500 } } });
    expect(outcomes).toEqual({ [A]: { kind: 'alive' }, [B]: { kind: 'unreachable', why: 'status 500' } });
  });

  test('of a host that is no more tells that the page is dead', async () => {
    const { outcomes } = await visit([A, B], { robots: { 'a.example': { failure: 'ENOTFOUND' } } });
    expect(outcomes[A]).toEqual({ kind: 'dead', why: 'there is no such host' });
  });
});

test('hosts are asked side by side, but few at once, and each only once at a time', async () => {
  const urls = Array.from({ length: 6 }, (_, host) => [`https://h${host}.example/1`, `https://h${host}.example/2`]).flat();
  const { asked } = await visit(urls);
  expect(asked.filter(({ at }) => at === 0)).toHaveLength(4);
  expect(asked).toHaveLength(18);
});

test('where no host answers, a few are tried and no page is called dead', async () => {
  const hosts = Array.from({ length: 40 }, (_, host) => `h${host}.example`);
  const robots = Object.fromEntries(hosts.map((host) => [host, { failure: 'ENOTFOUND' }]));
  const { outcomes, isOffline, asked } = await visit(
    hosts.map((host) => `https://${host}/`),
    { robots },
  );
  expect(isOffline).toBe(true);
  expect(new Set(Object.values(outcomes).map(({ kind }) => kind))).toEqual(new Set(['unreachable']));
  expect(Object.keys(outcomes)).toHaveLength(40);
  expect(new Set(asked.map(({ what }) => what)).size).toBeLessThan(12);
});
