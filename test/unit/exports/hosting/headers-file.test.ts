import { describe, expect, test } from 'vitest';
import { writeHeadersFile } from '#exports/hosting/headers-file.ts';
import type { Site } from '#schemas/site.ts';
import { headersFor, parseHeadersFile } from '../../../support/formats/headers-file.ts';

const FILES = [
  '/404.html',
  '/_astro/base.1a2b.css',
  '/_astro/fonts/1a2b.woff2',
  '/briefings/holm/index.html',
  '/briefings/index.html',
  '/index.html',
  '/pagefind/fragment/en_1a2b.pf_fragment',
  '/pagefind/pagefind.en_1a2b.pf_meta',
  '/pagefind/pagefind.js',
  '/search/index.html',
];
const SITE = { base: '/', embed: { allow: '*' } } as const;
const rulesOf = (files: readonly string[], base = '/', embed: Site['embed'] = { allow: '*' }) =>
  parseHeadersFile(writeHeadersFile(files, { base, embed }));

describe('_headers', () => {
  test('has one rule for all files, and one for each folder whose files have the same headers', () => {
    expect(rulesOf(FILES).map(({ path }) => path)).toMatchInlineSnapshot(`
      [
        "/*",
        "/404.html",
        "/_astro/*",
        "/briefings/*",
        "/",
        "/pagefind/fragment/*",
        "/pagefind/pagefind.en_1a2b.pf_meta",
        "/pagefind/pagefind.js",
        "/search/*",
      ]
    `);
  });

  test('gives only the search page a different policy', () => {
    const policyOf = (path: string) => headersFor(rulesOf(FILES), path).get('content-security-policy');
    expect(policyOf('/search/')).toHaveLength(1);
    expect(policyOf('/search/')?.[0]).toContain("'wasm-unsafe-eval'");
    for (const path of ['/', '/briefings/holm/', '/404.html', '/pagefind/pagefind.js']) {
      expect(policyOf(path)).toHaveLength(1);
      expect(policyOf(path)?.[0]).not.toContain('wasm');
    }
  });

  test('lets other sites embed parts, and forbids frames of everything else', () => {
    const files = [...FILES, '/embed/briefings/holm/index.html', '/embed/places/index.html', '/oembed/briefings/holm.json'];
    const rules = rulesOf(files, '/', { allow: ['https://gazette.example.org'] });
    expect(rules.map(({ path }) => path)).toEqual(expect.arrayContaining(['/embed/*', '/oembed/*']));
    const framing = (path: string) => {
      const headers = headersFor(rules, path);
      const [policy = ''] = headers.get('content-security-policy') ?? [];
      return [/frame-ancestors .*/.exec(policy)?.[0], headers.get('x-frame-options'), headers.get('cross-origin-resource-policy')];
    };
    expect(framing('/embed/places/')).toEqual(['frame-ancestors https://gazette.example.org', undefined, ['cross-origin']]);
    expect(framing('/briefings/holm/')).toEqual(["frame-ancestors 'none'", ['DENY'], ['same-origin']]);
  });

  test('has paths with the base path', () => {
    expect(rulesOf(['/index.html', '/about/index.html'], '/a/b/').map(({ path }) => path)).toEqual(['/a/b/*', '/a/b/', '/a/b/about/*']);
  });

  test('is not written if a host would read only part of it', () => {
    const many = Array.from({ length: 100 }, (_, index) => `/${index}.txt`);
    expect(() => writeHeadersFile(many, SITE)).toThrowErrorMatchingInlineSnapshot(
      `[Error: _headers would have 101 rules, and Cloudflare Pages reads 100: put files into fewer folders.]`,
    );
    expect(() => writeHeadersFile(many.slice(1), SITE)).not.toThrow();
    expect(() => writeHeadersFile([`/${'x'.repeat(2000)}.txt`], SITE)).toThrow('a line of 2005 characters');
  });
});
