import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { describeWeight, judgeEmbed, judgeHtml, judgeWeight, weighPage } from '#rules/weight/page-weight.ts';
import type { Site } from '#schemas/site.ts';
import { readAssets, sizeOfPage } from '#node/site/built-site.ts';

const READING_PAGE = /^briefings\/.+/;
const EMBED = /^embed\//;

/** Weighs all built briefings and parts for other sites, and the HTML of every page; fails the build if one is over the budget. */
export function weightBudget(site: Site): AstroIntegration {
  return {
    name: 'weight-budget',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        // If the page check logged an error, files of the pages may be missing.
        if (process.exitCode) return;
        const folder = fileURLToPath(dir);
        const read = readAssets(folder, site.base);
        const weigh = (kind: RegExp) =>
          pages
            .filter(({ pathname }) => kind.test(pathname))
            .map(({ pathname }) => ({ pathname, weight: weighPage(`${site.base}${pathname}`, read) }))
            .sort((a, b) => b.weight.text - a.weight.text);
        const weighed = weigh(READING_PAGE);
        const [heaviest] = weighed;
        if (heaviest) logger.info(`the largest briefing, ${heaviest.pathname}, has ${describeWeight(heaviest.weight)}, compressed`);
        const over = [
          ...weighed.flatMap(({ pathname, weight }) => judgeWeight(pathname, weight, site)),
          ...weigh(EMBED).flatMap(({ pathname, weight }) => judgeEmbed(pathname, weight, site)),
          ...pages.flatMap(({ pathname }) => judgeHtml(pathname, sizeOfPage(folder, pathname), site)),
        ];
        // With the strict logger, a build that logs an error fails.
        for (const { path, reason } of over) logger.error(`${path} ${reason}`);
      },
    },
  };
}
