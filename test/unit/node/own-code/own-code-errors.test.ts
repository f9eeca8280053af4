import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { explainBundleError } from '#node/own-code/explain-bundle-error.ts';
import { explainPageError } from '#node/own-code/explain-page-error.ts';
import { guardWords } from '#node/own-code/guard-words.ts';
import { suggestImport } from '#node/own-code/suggest-import.ts';
import { makeSite } from '../../../support/entries.ts';

let root = '';
const write = (file: string, text = '') => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-own-code-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const site = makeSite({
  components: { SiteHeader: './src/components/Head.astro' },
  blocks: { PullQuote: { component: './src/blocks/Pull.astro' } },
});
const page = { path: '/about/', component: 'node_modules/backgrounder/src/pages/about.astro' };
const throwAt = (...places: string[]) =>
  Object.assign(new Error('no name'), { stack: ['Error: no name', ...places.map((place) => `    at ${place}`)].join('\n') });
const explain = (error: unknown, at = page) => explainPageError(error, site, root, at);

describe('an error on a page names', () => {
  test('the component that stands in the place of ours, also where a module that it uses throws', () => {
    expect(explain(throwAt(`format (${root}/src/format.ts:7:26)`, `${root}/src/components/Head.astro:9:1`, 'node:internal:1:1'))).toBe(
      [
        'The component src/components/Head.astro, in the place of SiteHeader, threw an error on the page /about/: no name',
        '    at format (src/format.ts:7:26)',
        '    at src/components/Head.astro:9:1',
      ].join('\n'),
    );
  });

  test('a block, a page, or the file if it is neither', () => {
    expect(explain(throwAt(`${root}/src/blocks/Pull.astro:2:1`))).toMatch(/^The block PullQuote \(src\/blocks\/Pull\.astro\) threw/);
    expect(explain(throwAt(`${root}/src/pages/figures.astro:2:1`))).toMatch(/^The page src\/pages\/figures\.astro threw/);
    expect(explain(throwAt(`${root}/src/format.ts:2:1`))).toMatch(/^src\/format\.ts threw an error on the page \/about\/: no name\n/);
  });

  test('the file that was bundled, and not the bundle', () => {
    // The fourth line of the source, and its fifth character. Format: ECMA-426.
    const map = { version: 3, sources: ['../../../src/components/Head.astro'], names: [], mappings: 'AAGI' };
    write('dist.next/.prerender/chunks/Base.mjs.map', JSON.stringify(map));
    const bundle = `file://${root}/dist.next/.prerender/chunks/Base.mjs:1:1`;
    expect(explain(throwAt(bundle, `file://${root}/dist.next/.prerender/chunks/other.mjs:1:1`))).toMatch(
      /SiteHeader, threw an error on the page \/about\/: no name\n {4}at src\/components\/Head\.astro:4:5$/,
    );
  });

  test('the component or page that made one of ours fail', () => {
    const error = throwAt(`${CODE_ROOT}/src/components/SiteHeader.astro:3:1`);
    expect(explain(error)).toMatchInlineSnapshot(`
      "The component src/components/Head.astro, in the place of SiteHeader, made SiteHeader.astro of Backgrounder fail on the page /about/: no name
      Look at the properties that it gives to SiteHeader.astro: every one that our own component gets is needed."
    `);
    expect(explain(throwAt(`${CODE_ROOT}/src/layouts/Base.astro:3:1`), { path: '/x/', component: 'src/pages/x.astro' })).toMatch(
      /^The page src\/pages\/x\.astro made Base\.astro of Backgrounder fail on the page \/x\/: no name\n/,
    );
  });

  test('nothing, if no code of the site’s own is behind it', () => {
    expect(explain(throwAt(`${CODE_ROOT}/src/layouts/Base.astro:3:1`))).toBeUndefined();
    expect(explain(throwAt(`${root}/node_modules/a/b.js:1:1`))).toBeUndefined();
    expect(explain('a text')).toBeUndefined();
  });
});

describe('a word that is a function', () => {
  const words = {
    layout: {
      toTop: 'Up',
      footer: (title: string, _date: string) => {
        if (title === '') throw new Error('no title');
        return title;
      },
    },
    browser: { more: () => 'more' },
  };
  const guarded = guardWords(words, dirname(import.meta.filename)) as typeof words;

  test('is named if it throws an error, with its line and the page', () => {
    expect(guarded.layout.footer('a', 'b')).toBe('a');
    let thrown: unknown;
    try {
      guarded.layout.footer('', '');
    } catch (error) {
      thrown = error;
    }
    expect(explain(thrown)).toMatch(
      /^The word "layout\.footer" of site\.config\.ts threw an error on the page \/about\/: no title\n {4}at (?:Object\.)?footer \(own-code-errors\.test\.ts:\d+:\d+\)/,
    );
    expect(explain(thrown, { ...page, path: '/feed.xml' })).toContain('threw an error: no title');
  });

  test('keeps its name and the number of its arguments, and one for browsers stays as it is', () => {
    expect([guarded.layout.footer.name, guarded.layout.footer.length, guarded.layout.toTop]).toEqual(['footer', 2, 'Up']);
    expect(guarded.browser.more).toBe(words.browser.more);
    expect(guardWords({ layout: {} }, root)).not.toHaveProperty('browser');
  });
});

describe('an error of the bundler is described with its line:', () => {
  const explainAll = (...errors: object[]) => explainBundleError(Object.assign(new Error('failed'), { errors }), root);
  const reasonOf = (error: object) => explainAll(error)?.split('\n  ')[1];

  test('a component that cannot be compiled', () => {
    write('src/components/Head.astro', '');
    const loc = { file: `${root}/src/components/Head.astro`, line: 2, column: 18 };
    expect(explainAll({ message: 'Unexpected token', loc })).toBe(
      'The site could not be built:\n  src/components/Head.astro:2:19: Unexpected token',
    );
  });

  test('an import that leads nowhere, or to a name that is not there', () => {
    write('src/format.ts', '');
    write('src/components/Head.astro', "---\nimport type { A } from './a.ts';\nimport { format } from '../formt.ts';\n");
    const at = '\n   ╭─[ src/components/Head.astro:1:24 ]\n';
    expect(
      reasonOf({ message: `\u001b[31m[UNRESOLVED_IMPORT] \u001b[0mCould not resolve '../formt.ts' in src/components/Head.astro${at}` }),
    ).toBe(`src/components/Head.astro:3:25: Could not resolve '../formt.ts'. Did you mean "../format.ts"?`);
    expect(reasonOf({ message: `[MISSING_EXPORT] "format" is not exported by "src/format.ts".${at}` })).toBe(
      'src/components/Head.astro:3:10: "format" is not exported by "src/format.ts"',
    );
  });

  test('a style sheet with a bracket too few, and one that imports such a style sheet', () => {
    write('src/a.css', "@import './b.css';\n:root {\n  color: red;\n");
    expect(reasonOf({ message: 'Missing closing } at :root', id: `${root}/src/a.css`, loc: null })).toBe(
      'src/a.css:2:1: Missing closing } at :root',
    );
    write('src/a.css', "@import './b.css';\n@import './a.css';");
    write('src/b.css', 'a {}\n}');
    expect(reasonOf({ message: 'Missing opening {', id: `${root}/src/a.css` })).toBe('src/b.css:2:1: Missing opening {');
  });

  test('but not one in code that is not the site’s own', () => {
    expect(explainAll({ message: 'x', id: `${CODE_ROOT}/src/layouts/Base.astro` })).toBeUndefined();
    expect(explainBundleError(new Error('x'), root)).toBeUndefined();
  });
});

test('for an import that leads nowhere, the file with another ending or a similar name is suggested', () => {
  write('rules/short-title.ts');
  write('rules/other.js');
  const settings = join(root, 'site.config.ts');
  const suggested = (path: string) => suggestImport(settings, path);
  expect(suggested('./rules/short-title')).toBe('Did you mean "./rules/short-title.ts"?');
  expect(suggested('./rules/short-title.js')).toBe('Did you mean "./rules/short-title.ts"?');
  expect(suggested('./rules/shrt-title.ts')).toBe('Did you mean "./rules/short-title.ts"?');
  expect(suggested('./rule/short-title.ts')).toBe('Did you mean "./rules/short-title.ts"?');
  expect(suggested('./rules/unlike.ts')).toBe('');
  expect(suggested('zod')).toBe('');
});
