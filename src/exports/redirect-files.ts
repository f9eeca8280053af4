import { escapeHtml } from '#lib/web/escape-html.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { addressOf, withBase } from '#dossier/paths.ts';
import type { Redirect } from '#dossier/redirects.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { contentPolicy } from './hosting/content-policy.ts';

/** The file `_redirects` of Netlify and Cloudflare Pages: for each redirect the old path, the new one and the status. */
export const writeRedirectsFile = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301\n`).join('');

/** How many lines without wildcards Cloudflare Pages reads. */
const CLOUDFLARE_LIMIT = 2000;

/** A warning if a host ignores some of the redirects; undefined if every host reads them all. */
export const describeUnread = (count: number): string | undefined =>
  count > CLOUDFLARE_LIMIT
    ? `_redirects has ${count} lines, but Cloudflare Pages reads only ${CLOUDFLARE_LIMIT}. The other redirects still work through their pages.`
    : undefined;

/** The page at a former address, for hosts that only serve files: it redirects at once, and also has a link. */
export function writeRedirectPage({ from, to, title }: Redirect, site: Dossier['site']): string {
  const words = wordsOf(site).redirects;
  const path = escapeHtml(withBase(site.base, to));
  return `<!doctype html>
<html lang="${escapeHtml(site.language)}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${escapeHtml(contentPolicy(from))}">
    <meta name="referrer" content="same-origin">
    <title>${escapeHtml(words.title(title))}</title>
    <meta name="viewport" content="width=device-width">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${path}">
    <link rel="canonical" href="${escapeHtml(addressOf(site, to))}">
  </head>
  <body>
    <p>${escapeHtml(words.moved).replace('{link}', () => `<a href="${path}">${escapeHtml(title)}</a>`)}</p>
  </body>
</html>
`;
}
