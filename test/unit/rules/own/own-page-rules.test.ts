import { describe, expect, test } from 'vitest';
import { defineRule, type BuiltSite, type OwnRule, type PageFinding } from '#schemas/site/own-rule.ts';
import { checkSiteExample } from '#rules/examples/site-example.ts';
import { ownPageRules } from '#rules/own/own-page-rules.ts';
import { listMessages } from '../../../support/entries.ts';

const rule = (checkPages: (site: BuiltSite) => Iterable<PageFinding>): OwnRule =>
  defineRule({ id: 'page-is-plain', severity: 'warning', summary: 'It is plain.', fix: 'Make it plain.', checkPages });

const check = (checkPages: (site: BuiltSite) => Iterable<PageFinding>, files: Record<string, string>) =>
  listMessages(checkSiteExample({ shows: '', files, asWritten: true }, ownPageRules([rule(checkPages)])).messages);

const PAGES = {
  'dist/index.html': '<h1>Holm</h1>\n<a href="/pier/">Pier</a>',
  'dist/pier/index.html': '<h1>Pier</h1>\n<p id="old">An old pier of wood stood here.</p>',
  'dist/feed.xml': '<rss/>',
};

describe('a checker of built pages', () => {
  test('finds words in a page', () => {
    const found = check(function* ({ pages }) {
      for (const page of pages) if (page.html.includes('of wood')) yield { reason: 'it says of what it is', at: page, words: 'of wood' };
    }, PAGES);
    expect(found).toEqual(['dist/pier/index.html:2:25 page-is-plain: it says of what it is (on the page /pier/) → Make it plain.']);
  });

  test('finds where the content has the words', () => {
    const found = check(
      function* ({ pages }) {
        for (const page of pages)
          if (page.path === '/pier/') yield { reason: 'it is old', at: page, words: 'An old pier of wood stood here', hint: 'Build one.' };
      },
      { ...PAGES, 'src/content/places/pier.yaml': 'name: Pier\nbackground: [{ text: An old pier of wood stood here., cites: [p1] }]' },
    );
    expect(found).toEqual(['places/pier.yaml:2:22 page-is-plain: it is old (on the page /pier/) → Build one.']);
  });

  test('names an element, a page as a whole, or another file', () => {
    const found = check(function* ({ pages, files, read }) {
      yield { reason: 'a', at: pages[1]!, id: 'old' };
      yield { reason: 'b', at: pages[0]! };
      for (const file of files) if (read(file) === '<rss/>') yield { reason: 'c', at: { file } };
    }, PAGES);
    expect(found).toEqual([
      'dist/feed.xml:1:1 page-is-plain: c → Make it plain.',
      'dist/index.html:1:1 page-is-plain: b → Make it plain.',
      expect.stringMatching(/^dist\/pier\/index\.html:2:1 page-is-plain: a/),
    ]);
  });

  test('that fails is an error, and says so', () => {
    const found = check(() => {
      throw new TypeError('x is not defined');
    }, PAGES);
    expect(found).toEqual([
      'site.config.ts:1:1 page-is-plain: the rule failed: x is not defined → Correct the rule; until then, what it would find is not known.',
    ]);
    expect(check(() => [{ reason: 'x', at: { file: 'nowhere.html' } }], PAGES)[0]).toContain(
      'a finding needs `at`: the page that it is about',
    );
  });
});
