import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defineExport, type OwnExport } from '#exports/own-export.ts';
import { findExportIssues } from '#node/settings/export-issues.ts';
import { listExports, OUR_EXPORTS } from '#node/site/site-exports.ts';
import { site as siteSchema } from '#schemas/site.ts';
import { makeDossier, makeSite } from '../../../support/entries.ts';

let root = '';
const write = (file: string, text = '') => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-exports-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const make = (path: string): OwnExport => defineExport({ path, type: 'text/csv', write: () => '' });

/** The text of an export of the site’s own. */
const textOf = (each: OwnExport) =>
  Promise.resolve(
    listExports(makeSite({ exports: [each] }), root)
      .at(-1)
      ?.write(makeDossier()),
  );

test('a site has our exports and its own, and gives its own the content and the settings', async () => {
  const own = defineExport({
    path: 'data/actors.txt',
    type: 'text/plain',
    write: ({ actors, title, addressOf }, { title: name }) =>
      `${name}: ${actors.map(({ id }) => `${title(`actors/${id}`)} ${addressOf(`actors/${id}`)}`).join(', ')}`,
  });
  expect(listExports(makeSite({ exports: [own] }), root).map(({ path }) => path)).toEqual([
    ...OUR_EXPORTS.map(({ path }) => path),
    own.path,
  ]);
  expect(await textOf(own)).toBe('The ferry stays: Ada Quill https://ferry.example.org/actors/ada-quill/');
});

describe('an export that fails is named, with the lines of the site’s own files only', () => {
  test('if it throws', async () => {
    write('src/exports/broken.mjs', "export function write() {\n  throw new Error('no quotations');\n}\n");
    const { write: broken } = (await import(/* @vite-ignore */ pathToFileURL(join(root, 'src/exports/broken.mjs')).href)) as Pick<
      OwnExport,
      'write'
    >;
    await expect(textOf({ ...make('a.csv'), write: broken })).rejects.toMatchObject({
      message: 'The export "a.csv" of site.config.ts threw an error: no quotations',
      stack: 'The export "a.csv" of site.config.ts threw an error: no quotations\n    at write (src/exports/broken.mjs:2:9)',
    });
  });

  test.each([
    ['nothing', undefined, 'a value of the type undefined'],
    ['null', null, 'null'],
    ['bytes', new Uint8Array(), 'a value of the type object'],
  ])('if it returns %s', async (_case, value, expected) => {
    await expect(textOf({ ...make('a.csv'), write: () => value as unknown as string })).rejects.toMatchObject({
      message: `The export "a.csv" of site.config.ts returned ${expected}. It must return a text.`,
    });
  });
});

test('a path that another file of the site has is refused', async () => {
  write('public/data/old.csv');
  write('src/pages/people.json.ts');
  const paths = [
    'feed.xml',
    'Robots.txt',
    'sitemap-0.xml',
    'pagefind/a.json',
    'data/old.csv',
    'people.json',
    'data/new.csv',
    'data/New.csv',
  ];
  const issues = await findExportIssues(makeSite({ exports: paths.map(make) }), root);
  expect(issues.map(({ path, reason }) => `${path.join('.')}: ${reason}`)).toMatchInlineSnapshot(`
    [
      "0.path: "feed.xml" is a file of every site. Choose another path.",
      "1.path: "Robots.txt" is a file of every site. Choose another path.",
      "2.path: "sitemap-0.xml" is a file of every site. Choose another path.",
      "3.path: "pagefind/a.json" is a file of every site. Choose another path.",
      "4.path: "data/old.csv" is already made by public/data/old.csv. Choose another path.",
      "5.path: "people.json" is already made by src/pages/people.json.ts. Choose another path.",
      "7.path: "data/New.csv" is the path of another export. Choose another path.",
    ]
  `);
});

test.each(['/a.csv', 'a', 'a/', '../a.csv', 'a/../b.csv', 'about/index.html', '_astro/a.js', 'ä.csv', 'a b.csv', 'a//b.csv'])(
  '“%s” is no path of an export',
  (path) => {
    expect(siteSchema.safeParse({ ...makeSite(), exports: [make(path)] }).success).toBe(false);
  },
);

test.each([{ write: 'text' }, { type: 'csv' }, { path: undefined }])('an export with %j is not valid', (changes) => {
  expect(siteSchema.safeParse({ ...makeSite(), exports: [{ ...make('a.csv'), ...changes }] }).success).toBe(false);
});
