import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { describeWeight, judgeWeight, weighPage } from '#rules/weight/page-weight.ts';
import type { Site } from '#schemas/site.ts';
import { readAssets } from '#node/built-site.ts';

const READING_PAGE = /^briefings\/.+/;

/** Weighs every briefing as it was built, and fails the build where one is over its budget. */
export function weightBudget(site: Site): AstroIntegration {
  return {
    name: 'weight-budget',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        // Where the page check logged an error, what shall be weighed may not be there.
        if (process.exitCode) return;
        const read = readAssets(fileURLToPath(dir), site.base);
        const weighed = pages
          .filter(({ pathname }) => READING_PAGE.test(pathname))
          .map(({ pathname }) => ({ pathname, weight: weighPage(`${site.base}${pathname}`, read) }))
          .sort((a, b) => b.weight.text - a.weight.text);
        const [heaviest] = weighed;
        if (heaviest) logger.info(`the heaviest briefing, ${heaviest.pathname}, takes ${describeWeight(heaviest.weight)}, compressed`);
        // The strict logger makes a build fail that logs an error.
        for (const { path, reason } of weighed.flatMap(({ pathname, weight }) => judgeWeight(pathname, weight, site)))
          logger.error(`${path} ${reason}`);
      },
    },
  };
}
