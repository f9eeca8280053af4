import { pathToFileURL } from 'node:url';
import { site as siteSchema, type Site } from '#schemas/site.ts';
import type { Subject } from './subject.ts';

/** Loads and checks a subject's `site.config.ts`; throws one readable sentence for each thing that is wrong in it. */
export async function loadSite(subject: Subject): Promise<Site> {
  const { default: input } = (await import(pathToFileURL(subject.siteConfig).href)) as { default: unknown };
  const parsed = siteSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`site.config.ts: ${reasons.join('; ')}`);
}
