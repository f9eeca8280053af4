import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import type { LiveDossier } from '#node/live-dossier.ts';
import { readSiteFolder } from '#node/read-built-site.ts';
import { readSiteSources } from '#node/read-site-sources.ts';

/** Checks the built site, and fails the build if there are findings. Must come after all integrations that write files. */
export function pageCheck(live: LiveDossier, repositoryRoot: string): AstroIntegration {
  return {
    name: 'page-check',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/[/\\]$/, '');
        const begin = performance.now();
        const site = readSiteFolder(folder, live.site);
        const report = checkPages(site, () => readSiteSources(live, repositoryRoot, folder));
        // With the strict logger, a build that logs an error fails, and the last good site is kept.
        if (report.messages.length > 0) logger.error(`\n\n${reportPretty(report)}`);
        else logger.info(`${site.pages.size} pages checked in ${Math.round(performance.now() - begin)} ms: no findings`);
      },
    },
  };
}
