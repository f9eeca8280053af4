import type { Site } from '#schemas/site.ts';
import { addressOf } from '#dossier/paths.ts';

/** The index of the sitemap's files, as the sitemap's integration names it. */
const SITEMAP = '/sitemap-index.xml';

/** What a host lets programs fetch (RFC 9309): everything. Read only at the root of a host, so not under a base path. */
export const robotsTxt = (site: Site): string => `User-agent: *\nDisallow:\n\nSitemap: ${addressOf(site, SITEMAP)}\n`;
