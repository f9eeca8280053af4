import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPages } from '#rules/built/run-page-checks.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import type { LiveDossier } from '#node/live-dossier.ts';
import { readSiteFolder } from '#node/read-built-site.ts';
import { readSiteSources } from '#node/read-site-sources.ts';

/** Checks the site that was just built, and fails the build where it does not hold. Must come after all that writes files. */
export function pageCheck(live: LiveDossier, repositoryRoot: string): AstroIntegration {
  return {
    name: 'page-check',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir).replace(/[/\\]$/, '');
        const begin = performance.now();
        const site = readSiteFolder(folder, live.site);
        const report = checkPages(site, () => readSiteSources(live, repositoryRoot, folder));
        // The strict logger makes a build fail that logs an error, and then the last good site stays in its place.
        if (report.messages.length > 0)
          logger.error(`\n\n${reportPretty(report)}\n\nWhat was built is in ${relative(repositoryRoot, folder)}, to look at.`);
        else logger.info(`${site.pages.size} pages hold, looked at in ${Math.round(performance.now() - begin)} ms`);
      },
    },
  };
}
