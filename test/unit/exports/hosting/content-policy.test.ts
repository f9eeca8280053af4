import { describe, expect, test } from 'vitest';
import { contentPolicy } from '#exports/hosting/content-policy.ts';

const linesOf = (policy: string) => policy.split('; ').join('\n');

describe('the policy', () => {
  test('of a page allows only files of the site', () => {
    expect(linesOf(contentPolicy('/briefings/x/', 'page'))).toMatchInlineSnapshot(`
      "default-src 'none'
      script-src 'self'
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
    const rest = (path: string) => new Set(contentPolicy(path, 'page').split('; '));
    expect([...rest('/search/').difference(rest('/'))]).toEqual(["script-src 'self' 'wasm-unsafe-eval'"]);
    expect([...rest('/').difference(rest('/search/'))]).toEqual(["script-src 'self'"]);
  });

  test.each(['/', '/search', '/briefings/search/', '/searching/'])('of %s is not that of the search page', (path) => {
    expect(contentPolicy(path, 'page')).not.toContain('wasm');
  });

  test.each(['/', '/search/'])('in the header of %s adds the directives that only a header can have', (path) => {
    expect(contentPolicy(path, 'header')).toBe(`${contentPolicy(path, 'page')}; frame-ancestors 'none'`);
  });

  test.each(['/', '/search/'])('of %s allows nothing inline, no eval and no other host', (path) => {
    const sources = contentPolicy(path, 'header')
      .split('; ')
      .flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(sources).difference(new Set(["'none'", "'self'", "'script'", "'wasm-unsafe-eval'"]))).toEqual(new Set());
  });
});
