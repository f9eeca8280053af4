import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describeWeight, judgeWeight, weighPage, type ReadAsset } from '#model/page-weight.ts';
import type { Site } from '#schemas/site.ts';

const READING_PAGE = /^briefings\/.+/;

/** Weighs every briefing as it was built, and fails the build where one is over its budget. */
export function weightBudget(site: Site): AstroIntegration {
  return {
    name: 'weight-budget',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
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

/** Reads files of the built site by their addresses; what many pages share is compressed once. */
function readAssets(folder: string, base: string): ReadAsset {
  const known = new Map<string, ReturnType<ReadAsset>>();
  const load: ReadAsset = (address) => {
    const path = address.slice(base.length);
    const bytes = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return { size: gzipSync(bytes, { level: 9 }).length, text: bytes.toString('utf8') };
  };
  return (address) => {
    if (address.endsWith('/')) return load(address);
    const asset = known.get(address) ?? load(address);
    known.set(address, asset);
    return asset;
  };
}
