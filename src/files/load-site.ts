import { pathToFileURL } from 'node:url';
import { site as siteSchema, type Site, type SiteInput } from '#schemas/site.ts';
import type { Subject } from './subject.ts';

/**
 * Loads and checks a subject's `site.config.ts`. The environment may name another deployment: BACKGROUNDER_URL the
 * address, BACKGROUNDER_BASE the path under it. Throws a sentence that names every setting that is wrong.
 */
export async function loadSite(subject: Subject): Promise<Site> {
  const { default: input } = (await import(pathToFileURL(subject.siteConfig).href)) as { default: unknown };
  const { BACKGROUNDER_URL: url, BACKGROUNDER_BASE: base } = process.env;
  const parsed = siteSchema.safeParse({ ...(input as SiteInput), ...(url ? { url } : {}), ...(base ? { base } : {}) });
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`site.config.ts: ${reasons.join('; ')}`);
}
