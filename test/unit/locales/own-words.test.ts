import { describe, expect, test } from 'vitest';
import { wordsOf } from '#locales/catalogue.ts';
import { defineWords, type OwnWords } from '#locales/own-words.ts';
import { findWordIssues } from '#locales/word-issues.ts';

describe('words of a site’s own', () => {
  const words = defineWords({
    layout: { home: 'Start', asOf: (date) => `On ${date}` },
    own: { support: 'Support us' },
  });
  const catalogue = wordsOf({ language: 'en-GB', words });

  test('stand in the place of those of the catalogue, which keeps the others', () => {
    expect([catalogue.layout.home, catalogue.layout.asOf('Monday'), catalogue.layout.search]).toEqual(['Start', 'On Monday', 'Search']);
    expect(catalogue.own).toEqual({ support: 'Support us' });
  });

  test('change nothing for another site', () => {
    expect(wordsOf({ language: 'en-GB' }).layout.home).toBe('Home');
    expect(wordsOf({ language: 'en-GB' })).not.toHaveProperty('own');
  });

  test('are merged once', () => {
    expect(wordsOf({ language: 'en-GB', words })).toBe(catalogue);
  });

  test('are valid', () => {
    expect(findWordIssues(words)).toEqual([]);
  });
});

test.each<[OwnWords | Record<string, unknown>, string]>([
  [{ layuot: {} }, 'layuot: the catalogue has no word "layuot". Did you mean "layout"?'],
  [{ layout: { hom: 'Start' } }, 'layout.hom: the catalogue has no word "hom" in layout. Did you mean "home"?'],
  [
    { imprint: { masthead: 'Who we are' } },
    'imprint.masthead: the catalogue has no word "masthead" in imprint. There are publisher, editor, lastReview, contact, contactPage, corrections, twoDays.',
  ],
  [{ layout: { home: () => 'Start' } }, 'layout.home: layout.home must be a text, not a function'],
  [{ layout: { asOf: 'Today' } }, 'layout.asOf: layout.asOf must be a function, not a text'],
  [{ layout: 'x' }, 'layout: layout must be a group of words, not a text'],
  [{ layout: { home: 3 } }, 'layout.home: layout.home must be a text, not the number 3'],
  [{ layout: { asOf: (a: string, b: string) => a + b } }, 'layout.asOf: layout.asOf takes 2 arguments, but gets 1'],
  [{ layout: { home: ' ' } }, 'layout.home: layout.home is empty'],
  [
    { imprint: { publisher: 'Published by us.' } },
    'imprint.publisher: imprint.publisher lacks {name}, which stands in “Published by {name}.”',
  ],
  [{ layout: { home: 'Home of {name}' } }, 'layout.home: layout.home has {name}, which nothing fills. Remove it.'],
  [
    { imprint: { publisher: '{name} and {other}' } },
    'imprint.publisher: imprint.publisher has {other}, which nothing fills. It may have {name}.',
  ],
  [{ browser: { searchFail: 'x' } }, 'browser.searchFail: the catalogue has no word "searchFail" in browser. Did you mean "searchFailed"?'],
  [{ own: { support: 3 } }, 'own.support: own.support must be a text, not the number 3'],
  [{ own: 'x' }, 'own: own words are a group of texts'],
])('wrong words %# are reported: %s', (words, expected) => {
  expect(findWordIssues(words).map(({ path, reason }) => `${path.join('.')}: ${reason}`)).toEqual([expected]);
});

test('letters that are not in the normal form are reported', () => {
  expect(findWordIssues({ own: { support: 'Sup\u00adport' } })).toEqual([
    { path: ['own', 'support'], reason: expect.stringContaining('U+00AD') as string },
  ]);
});
