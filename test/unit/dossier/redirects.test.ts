import { expect, test } from 'vitest';
import { describeUnread, findRedirect, listRedirects, writeRedirectPage, writeRedirectsFile } from '#dossier/redirects.ts';
import { makeDossier, makeSite } from '../../support/entries.ts';

const dossier = makeDossier(
  {
    'actors/ben-oake.yaml': 'name: Ben "Oak" & Son\nformerIds: [ben, oak]',
    'chronology/count.yaml': 'actors: [ben-oake]\nformerIds: [counted]',
  },
  { base: '/ferry/' },
);

test('pages and lists of events lead on from the addresses that they had; what shares a page keeps a fragment there', () => {
  expect(listRedirects(dossier).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    '/actors/ben/ → /actors/ben-oake/',
    '/actors/oak/ → /actors/ben-oake/',
    '/chronology/actor/ben/ → /chronology/actor/ben-oake/',
    '/chronology/actor/oak/ → /chronology/actor/ben-oake/',
  ]);
});

test.each([
  ['a former address leads to the one of today', '/actors/ben/', '/actors/ben-oake/'],
  ['so does one that lacks the slash at its end', '/actors/ben', '/actors/ben-oake/'],
  ['an address of today leads nowhere else', '/actors/ben-oake/', undefined],
  ['one that never was leads nowhere', '/actors/bem/', undefined],
  ['nor does the front page', '/', undefined],
])('%s', (_, path, to) => {
  expect(findRedirect(path, dossier)).toBe(to);
});

test('a former id that an entry has today leads to no other, though a check finds it', () => {
  const taken = makeDossier({ 'actors/ben.yaml': 'name: Ben', 'actors/ben-oake.yaml': 'name: Ben Oake\nformerIds: [ben]' });
  expect(findRedirect('/actors/ben/', taken)).toBeUndefined();
});

test('hosts that take a file of redirects get one, under the base path', () => {
  expect(writeRedirectsFile(listRedirects(dossier).slice(0, 1), '/ferry/')).toBe('/ferry/actors/ben/ /ferry/actors/ben-oake/ 301\n');
});

test('more redirects than Cloudflare Pages reads are told, with what serves the rest', () => {
  expect(describeUnread(2000)).toBeUndefined();
  expect(describeUnread(2001)).toMatchInlineSnapshot(
    `"_redirects has 2001 lines, and Cloudflare Pages reads 2000 of them. From the other addresses their pages lead on, as on hosts that read no such file."`,
  );
});

test('other hosts get a page that leads on, that search engines leave out, and that has a link', () => {
  const [redirect] = listRedirects(dossier);
  expect(writeRedirectPage(redirect!, makeSite({ base: '/ferry/' }))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8">
        <title>Moved: Ben &quot;Oak&quot; &amp; Son</title>
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=/ferry/actors/ben-oake/">
        <link rel="canonical" href="https://ferry.example.org/ferry/actors/ben-oake/">
      </head>
      <body>
        <p>This page has another address now: <a href="/ferry/actors/ben-oake/">Ben &quot;Oak&quot; &amp; Son</a>.</p>
      </body>
    </html>
    "
  `);
});
