import { expect, test } from 'vitest';
import type { Redirect } from '#dossier/redirects.ts';
import { describeUnread, writeRedirectPage, writeRedirectsFile } from '#exports/redirect-files.ts';
import { makeSite } from '../../support/entries.ts';

const REDIRECT: Redirect = { from: '/actors/ben/', to: '/actors/ben-oake/', title: 'Ben "Oak" & Son' };

test('hosts with a file of redirects get one, under the base path', () => {
  expect(writeRedirectsFile([REDIRECT], '/ferry/')).toBe('/ferry/actors/ben/ /ferry/actors/ben-oake/ 301\n');
});

test('more redirects than Cloudflare Pages reads give a warning that says what serves the rest', () => {
  expect(describeUnread(2000)).toBeUndefined();
  expect(describeUnread(2001)).toMatchInlineSnapshot(
    `"_redirects has 2001 lines, but Cloudflare Pages reads only 2000. The other redirects still work through their pages."`,
  );
});

test('other hosts get a page that redirects, has a link, and is not indexed', () => {
  expect(writeRedirectPage(REDIRECT, makeSite({ base: '/ferry/' }))).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-/+dZKUD/rYc++LpNsz/M7Zb+TJRSUKyFWSpyky5S/E8='; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
        <meta name="referrer" content="same-origin">
        <title>Moved: Ben &quot;Oak&quot; &amp; Son</title>
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=/ferry/actors/ben-oake/">
        <link rel="canonical" href="https://ferry.example.org/ferry/actors/ben-oake/">
      </head>
      <body>
        <p>This page has moved: <a href="/ferry/actors/ben-oake/">Ben &quot;Oak&quot; &amp; Son</a>.</p>
      </body>
    </html>
    "
  `);
});
