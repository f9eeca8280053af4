import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { site as siteSchema, type Site, type SiteInput } from '#schemas/site.ts';
import type { Subject } from './subject.ts';

/**
 * Loads and checks a subject's `site.config.ts`. The environment may name another deployment: BACKGROUNDER_URL the
 * address, BACKGROUNDER_BASE the path under it. Throws a sentence that names every setting that is wrong.
 */
export async function loadSite(subject: Subject): Promise<Site> {
  const input = await importSettings(subject.siteConfig);
  const { BACKGROUNDER_URL: url, BACKGROUNDER_BASE: base } = process.env;
  const parsed = siteSchema.safeParse({ ...(input as SiteInput), ...(url ? { url } : {}), ...(base ? { base } : {}) });
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `  ${[...issue.path, issue.message].join(': ')}`);
  throw new Error([`${subject.siteConfig}: these settings are wrong`, ...reasons].join('\n'));
}

/** The same where a program starts: what is wrong is told without a stack trace, and ends it. */
export async function loadSiteOrExit(subject: Subject): Promise<Site> {
  try {
    return await loadSite(subject);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

async function importSettings(file: string): Promise<unknown> {
  if (!existsSync(file)) throw new Error(`${file}: a subject needs this file for its settings; npm run new -- site writes it`);
  try {
    return ((await import(pathToFileURL(file).href)) as { default: unknown }).default;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Its imports begin with "#": Node looks such names up in the package.json above the file.
    const reason =
      code === 'ERR_PACKAGE_IMPORT_NOT_DEFINED' ? 'the folder of a subject has to lie inside the project' : 'this is not valid TypeScript';
    throw new Error(`${file}: ${reason}: ${message}`, { cause: error });
  }
}
