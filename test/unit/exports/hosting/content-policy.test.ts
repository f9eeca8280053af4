import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentPolicy, headerPolicy } from '#exports/hosting/content-policy.ts';

const EVERYONE = { embed: { allow: '*' } } as const;
/** The script inside pages, as the policy allows it. */
const CHOICES = `'sha256-${createHash('sha256').update(readFileSync('src/browser/settings/choices.js')).digest('base64')}'`;
const linesOf = (policy: string) => policy.split('; ').join('\n');

describe('the policy', () => {
  test('of a page allows only files of the site, and by its hash the script inside pages', () => {
    expect(linesOf(contentPolicy('/briefings/x/')).replace(CHOICES, 'CHOICES')).toMatchInlineSnapshot(`
      "default-src 'none'
      script-src 'self' CHOICES
      style-src 'self'
      font-src 'self'
      img-src 'self'
      connect-src 'self'
      form-action 'self'
      base-uri 'none'
      require-trusted-types-for 'script'
      trusted-types 'none'"
    `);
  });

  test('of the search page also allows WebAssembly, and nothing more', () => {
    const rest = (path: string) => new Set(contentPolicy(path).split('; '));
    expect([...rest('/search/').difference(rest('/'))]).toEqual([`script-src 'self' ${CHOICES} 'wasm-unsafe-eval'`]);
    expect([...rest('/').difference(rest('/search/'))]).toEqual([`script-src 'self' ${CHOICES}`]);
  });

  test.each(['/', '/search', '/briefings/search/', '/searching/'])('of %s is not that of the search page', (path) => {
    expect(contentPolicy(path)).not.toContain('wasm');
  });

  test('of a part that other sites embed allows neither scripts nor forms nor requests', () => {
    expect(linesOf(contentPolicy('/embed/briefings/x/'))).toMatchInlineSnapshot(`
      "default-src 'none'
      style-src 'self'
      font-src 'self'
      img-src 'self'
      form-action 'none'
      base-uri 'none'
      require-trusted-types-for 'script'
      trusted-types 'none'"
    `);
  });

  test.each([
    ['*' as const, '*'],
    [['https://gazette.example.org', 'https://*.example.net'], 'https://gazette.example.org https://*.example.net'],
    [false as const, "'none'"],
  ])('with the setting %j, a part may be shown in frames of %s', (allow, framers) => {
    const site = { embed: { allow } };
    expect(headerPolicy('/embed/places/', site)).toBe(`${contentPolicy('/embed/places/')}; frame-ancestors ${framers}`);
    for (const path of ['/', '/about/embed/', '/embedded/']) expect(headerPolicy(path, site)).toMatch(/; frame-ancestors 'none'$/);
  });

  test.each(['/', '/search/'])('in the header of %s adds the directives that only a header can have', (path) => {
    expect(headerPolicy(path, EVERYONE)).toBe(`${contentPolicy(path)}; frame-ancestors 'none'`);
  });

  test.each(['/', '/search/'])('of %s allows nothing else inline, no eval and no other host', (path) => {
    const sources = headerPolicy(path, EVERYONE)
      .split('; ')
      .flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(sources).difference(new Set(["'none'", "'self'", CHOICES, "'script'", "'wasm-unsafe-eval'"]))).toEqual(new Set());
  });
});
