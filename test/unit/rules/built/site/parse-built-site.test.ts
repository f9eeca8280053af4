import { expect, test } from 'vitest';
import { parseBuiltSite } from '#rules/built/site/parse-built-site.ts';
import { longText, memoryOf } from '../../../../support/kept-memory.ts';

test('a parsed site does not keep its pages in memory', () => {
  const files = Array.from({ length: 40 }, (_, index) => `${index}/index.html`);
  const read = (file: string) =>
    longText(
      `<title>The old pier at ${file}</title><meta property="og:description" content="All of the pier at ${file}"><a href="/ferry/${file}">Ferry</a><p id="longer-id-of-${file}" aria-label="Label of ${file}">Text of ${file}</p>`,
    );
  expect(memoryOf(() => parseBuiltSite({ url: 'https://ferry.example.org', base: '/', files, read }))).toBeLessThan(2 ** 20);
});
