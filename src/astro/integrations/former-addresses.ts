import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from '#dossier/paths.ts';
import { findRedirect, listRedirects } from '#dossier/redirects.ts';
import { EMBED_PATH } from '#exports/hosting/content-policy.ts';
import { describeUnread, writeRedirectPage, writeRedirectsFile } from '#exports/redirect-files.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';

/**
 * Redirects the former addresses of entries. Redirects are in neither the sitemap nor the search. What other sites embed is
 * also at its former address, for hosts that do not redirect: see `listEmbedAddresses`.
 */
export function formerAddresses(live: LiveDossier): AstroIntegration {
  return {
    name: 'former-addresses',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split(/[?#]/); // Astro has already removed the base path
          const to = redirectIn(live, path);
          if (to === undefined) {
            next();
            return;
          }
          // Temporary: browsers cache permanent redirects, and the next save may remove the former id.
          response.writeHead(302, { location: withBase(live.site.base, to), 'cache-control': 'no-store' }).end();
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const redirects = listRedirects(live.current());
        if (redirects.length === 0) return;
        const folder = fileURLToPath(dir);
        for (const redirect of redirects.filter(({ from }) => !EMBED_PATH.test(from))) {
          const file = join(folder, redirect.from, 'index.html');
          if (existsSync(file)) throw new Error(`${redirect.from} is both a page and a former address`);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, writeRedirectPage(redirect, live.site));
        }
        writeFileSync(join(folder, '_redirects'), writeRedirectsFile(redirects, live.site.base));
        logger.info(`${redirects.length} former ${redirects.length === 1 ? 'address leads' : 'addresses lead'} to new ones`);
        const unread = describeUnread(redirects.length);
        if (unread) logger.warn(unread);
      },
    },
  };
}

function redirectIn(live: LiveDossier, path: string) {
  try {
    return findRedirect(path, live.current());
  } catch {
    return undefined; // there is no content to show yet; the page itself says so
  }
}
