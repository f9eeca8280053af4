import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { site as siteSchema, type Site, type SiteInput } from '#schemas/site.ts';
import type { Project } from './project.ts';

/**
 * Loads and checks a project's `site.config.ts`. The environment may name another deployment: BACKGROUNDER_URL the
 * address, BACKGROUNDER_BASE the path under it. Throws a sentence that names every setting that is wrong.
 */
export async function loadSite(project: Project): Promise<Site> {
  const input = await importSettings(project.siteConfig);
  const { BACKGROUNDER_URL: url, BACKGROUNDER_BASE: base } = process.env;
  const parsed = siteSchema.safeParse({ ...(input as SiteInput), ...(url ? { url } : {}), ...(base ? { base } : {}) });
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `  ${[...issue.path, issue.message].join(': ')}`);
  throw new Error([`${project.siteConfig}: these settings are wrong`, ...reasons].join('\n'));
}

/** The same where a program starts: what is wrong is told without a stack trace, and ends it. */
export async function loadSiteOrExit(project: Project): Promise<Site> {
  try {
    return await loadSite(project);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

async function importSettings(file: string): Promise<unknown> {
  if (!existsSync(file)) throw new Error(`${file}: a project needs this file for its settings; npm run new -- site writes it`);
  try {
    return ((await import(pathToFileURL(file).href)) as { default: unknown }).default;
  } catch (error) {
    const { code, message, stack = '' } = error as NodeJS.ErrnoException;
    // Its imports begin with "#": Node looks such names up in the package.json above the file.
    const reason =
      code === 'ERR_PACKAGE_IMPORT_NOT_DEFINED' ? 'the folder of a project must lie inside the repository' : 'this is not valid TypeScript';
    throw new Error(`${[file, ...findPlace(stack, pathToFileURL(file).href)].join(':')}: ${reason}: ${message}`, { cause: error });
  }
}

/** Line and column of an error in a module: at a syntax error, Node draws them above the stack trace. */
function findPlace(stack: string, url: string): string[] {
  const [, line, source] = stack.startsWith(url) ? (/:(\d+)\n([\s\S]*?)\^/.exec(stack.slice(url.length)) ?? []) : [];
  if (line && source !== undefined) return [line, String(source.length - source.lastIndexOf('\n'))];
  const [, ...place] = new RegExp(`${RegExp.escape(url)}:(\\d+):(\\d+)`).exec(stack) ?? [];
  return place;
}
