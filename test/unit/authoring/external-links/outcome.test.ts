import fc from 'fast-check';
import type { WordsOutcome } from '#authoring/external-links/find-words.ts';
import { describe, expect, test } from 'vitest';
import { classify, isTemporary, pauseBefore, parseRetryAfter, refusesHead, type Answer } from '#authoring/external-links/outcome.ts';
import { formatCache, parseCache, type OutcomeCache } from '#authoring/external-links/outcome-cache.ts';

const NOW = Date.parse('2024-05-06T12:00:00Z');
const DAY = 86_400_000;

describe('an answer', () => {
  test.each<[Answer, string]>([
    [{ status: 200 }, 'alive'],
    [{ status: 204 }, 'alive'],
    [{ status: 401 }, 'refused'],
    [{ status: 403 }, 'refused'],
    [{ status: 406 }, 'refused'],
    [{ status: 429 }, 'refused'],
    [{ status: 999 }, 'refused'],
    [{ status: 404 }, 'dead'],
    [{ status: 410 }, 'dead'],
    [{ failure: 'ENOTFOUND' }, 'dead'],
    [{ status: 408 }, 'unreachable'],
    [{ status: 500 }, 'unreachable'],
    [{ status: 503 }, 'unreachable'],
    [{ failure: 'ECONNREFUSED' }, 'unreachable'],
    [{ failure: 'ETIMEDOUT' }, 'unreachable'],
    [{ failure: 'EAI_AGAIN' }, 'unreachable'],
    [{ failure: 'SOMETHING_NEW' }, 'unreachable'],
  ])('%j means %s', (answer, kind) => {
    expect(classify(answer).kind).toBe(kind);
  });

  test('with a server error does not make a page dead', () => {
    fc.assert(fc.property(fc.integer({ min: 500, max: 599 }), (status) => classify({ status }).kind === 'unreachable'));
  });

  test.each([
    [400, true],
    [403, true],
    [404, true],
    [405, true],
    [501, true],
    [200, false],
    [301, false],
    [429, false],
    [503, false],
  ])('%i to a HEAD request is followed by a GET request: %j', (status, isFollowed) => {
    expect(refusesHead({ status })).toBe(isFollowed);
  });
});

describe('a retry', () => {
  test('comes after growing pauses, two times at most', () => {
    expect([1, 2, 3].map((tries) => pauseBefore(tries, { failure: 'ECONNRESET' }, NOW))).toEqual([2000, 8000, undefined]);
  });

  test('is not made after a permanent failure', () => {
    for (const status of [200, 301, 403, 404, 410]) expect(isTemporary({ status })).toBe(false);
    expect(pauseBefore(1, { status: 404 }, NOW)).toBeUndefined();
  });

  test.each([
    ['30', 30_000],
    ['1', 2_000],
    ['Mon, 06 May 2024 12:00:20 GMT', 20_000],
    ['Mon, 06 May 2024 11:00:00 GMT', 2_000],
    ['3600', undefined],
    ['soon', 2_000],
  ])('waits as long as the host asks (%s), unless that is too long', (retryAfter, pause) => {
    expect(pauseBefore(1, { status: 429, retryAfter }, NOW)).toBe(pause);
  });

  test('never has a negative pause', () => {
    fc.assert(fc.property(fc.string(), (value) => (parseRetryAfter(value, NOW) ?? 0) >= 0));
  });
});

describe('the cache', () => {
  const kept = (entries: Record<string, [OutcomeCache extends ReadonlyMap<string, infer V> ? V : never, number]>): string[] => {
    const cache = new Map(
      Object.entries(entries).map(([url, [value, age]]) => [url, { ...value, asked: new Date(NOW - age).toISOString() }]),
    );
    return [...parseCache(formatCache(cache), NOW).keys()];
  };
  const alive = { outcome: { kind: 'alive' }, words: {}, asked: '' } as const;
  const dead = { outcome: { kind: 'dead', why: 'status 404' }, words: {}, asked: '' } as const;
  const unreachable = { outcome: { kind: 'unreachable', why: 'status 503' }, words: {}, asked: '' } as const;

  test('keeps pages with words that are not found for a day', () => {
    const words = (...outcomes: WordsOutcome[]) => ({
      ...alive,
      words: Object.fromEntries(outcomes.map((each, n) => [`text=${n}`, each])),
    });
    expect(
      kept({
        'https://a.example/': [words({ kind: 'found' }, { kind: 'found' }), 6 * DAY],
        'https://b.example/': [words({ kind: 'found' }, { kind: 'missing' }), 2 * DAY],
        'https://c.example/': [words({ kind: 'unread', why: 'it is too long' }), 2 * DAY],
        'https://d.example/': [words({ kind: 'missing' }), DAY / 2],
      }),
    ).toEqual(['https://a.example/', 'https://d.example/']);
  });

  test('keeps live pages for a week, other outcomes for a day, and no outages', () => {
    expect(
      kept({
        'https://a.example/': [alive, 6 * DAY],
        'https://b.example/': [alive, 8 * DAY],
        'https://c.example/': [dead, DAY / 2],
        'https://d.example/': [dead, 2 * DAY],
        'https://e.example/': [unreachable, 0],
        'https://f.example/': [alive, -DAY],
      }),
    ).toEqual(['https://a.example/', 'https://c.example/']);
  });

  test.each(['', 'no JSON', '[]', '{"version":2,"links":{}}', '{"version":1,"links":{"x":{"outcome":{"kind":"odd"},"asked":"x"}}}'])(
    'is empty if the file contains %j',
    (text) => {
      expect(parseCache(text, NOW).size).toBe(0);
    },
  );
});
