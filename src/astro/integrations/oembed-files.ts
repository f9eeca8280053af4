import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathOfOembed } from '#dossier/paths.ts';
import { findCard } from '#exports/cards/card.ts';
import { writeOembed } from '#exports/embeds/oembed.ts';
import type { CardRenderer } from '#node/cards/card-renderer.ts';
import type { LiveDossier } from '#node/content/live-dossier.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { listEmbeds } from '#views/embeds/list-embeds.ts';
import { listDrawable } from '../drawable-cards.ts';

/** The route of the oEmbed documents. A page of the site’s own with this path takes its place. */
const ROUTE = 'oembed/[...page].json';

/**
 * The oEmbed document of each page that has a part to embed. Only the development server has a route for them: to write a file
 * takes a tenth of the time in which Astro renders it.
 */
export function oembedFiles(live: LiveDossier, cards: CardRenderer | undefined): AstroIntegration {
  let isOurs = true;
  return {
    name: 'oembed-files',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        isOurs = !['ts', 'js'].some((extension) => existsSync(new URL(`pages/${ROUTE}.${extension}`, config.srcDir)));
        if (isOurs && command !== 'build')
          injectRoute({ pattern: `/${ROUTE}`, entrypoint: join(CODE_ROOT, 'src/astro/routes/oembed.ts'), prerender: true });
      },
      'astro:build:done': async ({ dir }) => {
        if (!isOurs) return;
        const dossier = live.current();
        const drawable = cards && (await listDrawable(cards, dossier));
        const folder = fileURLToPath(dir);
        const made = new Set<string>();
        for (const embed of listEmbeds(dossier).values()) {
          const file = join(folder, pathOfOembed(embed.page));
          // A file or page of the site’s own for this one document.
          if (existsSync(file)) continue;
          if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
          made.add(dirname(file));
          writeFileSync(file, writeOembed(dossier.site, embed, drawable && findCard(drawable, embed.page)));
        }
      },
    },
  };
}
