import { expect, test } from 'vitest';
import { findOutsideNames, listBrowserFunctions, writeBrowserWords } from '#node/site/browser-words.ts';

const outside = 'the search';
const words = {
  searchFailed: 'No luck.',
  searchStatus: (results: number, query: string) => `${new Intl.NumberFormat('en').format(results)} for ${query}`,
  filterStatus(total: number) {
    const [first, { length }] = [[total], 'abc'];
    return `${first.join(', ')} ${length}`;
  },
  preview: {
    bar: 'Draft',
    error() {
      return 'Broken';
    },
  },
};

test('texts and functions stand in the place of those of the catalogue', async () => {
  const catalogue = `data:text/javascript,${encodeURIComponent("export const searchFailed = 'a', suggestions = 'b', preview = { bar: 'c', warning: 'd' };")}`;
  const module = writeBrowserWords(catalogue, words);
  const loaded = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as typeof words & {
    suggestions: string;
  };
  expect(loaded.searchStatus(1000, 'pier')).toBe('1,000 for pier');
  expect(loaded.filterStatus(7)).toBe('7 3');
  expect(loaded.preview.error()).toBe('Broken');
  expect(loaded).toMatchObject({ searchFailed: 'No luck.', suggestions: 'b', preview: { bar: 'Draft', warning: 'd' } });
});

test('without words of its own, a site has exactly those of the catalogue', () => {
  expect(writeBrowserWords('/browser.ts', {})).toBe('export * from "/browser.ts";');
});

test('all functions for scripts are listed, also those in groups', () => {
  expect([...listBrowserFunctions({ browser: words, layout: { asOf: () => '' } })].map(({ path }) => path.join('.'))).toEqual([
    'browser.searchStatus',
    'browser.filterStatus',
    'browser.preview.error',
  ]);
});

test.each<[string, { name: string }, string[]]>([
  ['only its arguments and names of the language', words.searchStatus, []],
  ['names that it declares in patterns', words.filterStatus, []],
  ['a name of its module', (query: string) => `${outside} ${query}`, ['outside']],
  ['a name of its module as a default', (query = outside) => query, ['outside']],
  ['a name of Node', () => process.title, ['process']],
])('a function that uses %s', async (_case, word, expected) => {
  expect(await findOutsideNames(word)).toEqual(expected);
});
