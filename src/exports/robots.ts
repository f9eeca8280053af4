import type { Site } from '#schemas/site.ts';
import { addressOf } from '#dossier/paths.ts';

/** The index of the sitemap, as named by its integration. */
const SITEMAP = '/sitemap-index.xml';

/** Allows robots to fetch everything (RFC 9309). Robots read this file only at the root of a host, so not under a base path. */
export const robotsTxt = (site: Site): string => `User-agent: *\nDisallow:\n\nSitemap: ${addressOf(site, SITEMAP)}\n`;
