import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import { explainSchemaIssue } from '#dossier/parse/schema-issue.ts';
import { site as siteSchema, type Site, type SiteInput } from '#schemas/site.ts';
import { recoverProject } from './change-project.ts';
import { findExtensionIssues, type SettingsIssue } from './extension-issues.ts';
import { locateSettings } from './locate-settings.ts';
import type { Project } from './project.ts';
import { SettingsError } from './settings-error.ts';

/**
 * Loads a project's `site.config.ts` and checks it. The environment variables BACKGROUNDER_URL and BACKGROUNDER_BASE
 * override the settings `url` and `base`. Throws a SettingsError that lists all invalid settings.
 */
export async function loadSite(project: Project): Promise<Site> {
  const input = await importSettings(project.siteConfig);
  const { BACKGROUNDER_URL: url, BACKGROUNDER_BASE: base } = process.env;
  const settings = { ...(input as SiteInput), ...(url ? { url } : {}), ...(base ? { base } : {}) };
  const parsed = siteSchema.safeParse(settings);
  const issues = parsed.success
    ? await findExtensionIssues(parsed.data, project.root)
    : parsed.error.issues.flatMap((issue) => explainIssue(issue, settings));
  if (parsed.success && issues.length === 0) return parsed.data;
  throw new SettingsError(await describeIssues(project.siteConfig, issues));
}

/** An issue in sentences, as for an entry of the content. */
const explainIssue = (issue: z.core.$ZodIssue, settings: unknown): SettingsIssue[] =>
  explainSchemaIssue(siteSchema, issue, settings).map(({ path, key, reason, hint }) => ({
    path: key === undefined ? path : [...path, key],
    reason: [reason.replace(/\.$/, ''), hint].filter(Boolean).join('. '),
  }));

/** A line for each issue, with its line and column in the file. */
async function describeIssues(file: string, issues: readonly SettingsIssue[]): Promise<string> {
  const places = await locateSettings(
    readFileSync(file, 'utf8'),
    issues.map(({ path }) => path),
  );
  const lines = issues.map(({ reason }, index) => `  ${places[index]?.line}:${places[index]?.column}  ${reason}`);
  return [`${file}: these settings are invalid`, ...lines].join('\n');
}

/**
 * The same for the start of a program: undoes what an interrupted command left half written, prints errors without a stack
 * trace, and exits.
 */
export async function loadSiteOrExit(project: Project): Promise<Site> {
  try {
    const recovered = recoverProject(project.root);
    if (recovered !== undefined) process.stderr.write(`${recovered}\n`);
    return await loadSite(project);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

async function importSettings(file: string): Promise<unknown> {
  if (!existsSync(file)) throw new SettingsError(`${file}: a project needs this file for its settings; npm run new -- site creates it`);
  try {
    return ((await import(pathToFileURL(file).href)) as { default: unknown }).default;
  } catch (error) {
    const { code, message, stack = '' } = error as NodeJS.ErrnoException;
    // Its imports begin with "#": Node resolves them with the nearest package.json above the file.
    const place = [file, ...findPlace(stack, pathToFileURL(file).href)].join(':');
    if (code === 'ERR_PACKAGE_IMPORT_NOT_DEFINED')
      throw new SettingsError(`${place}: the folder of a project must be inside the repository: ${message}`, { cause: error });
    // Behind the first sentence, Node may list every sign that could stand there.
    const [what] = message.split(/(?<=`)\. Expected /);
    throw new SettingsError(`${place}: this is not valid TypeScript: ${what}${code === 'ERR_INVALID_TYPESCRIPT_SYNTAX' ? HINT : ''}`, {
      cause: error,
    });
  }
}

const HINT = '\nLook there, and at the end of the line above, for a missing comma, colon, bracket or quotation mark.';

/** Line and column of an error in a module: at a syntax error, Node draws them above the stack trace. */
function findPlace(stack: string, url: string): string[] {
  const [, line, source] = stack.startsWith(url) ? (/:(\d+)\n([\s\S]*?)\^/.exec(stack.slice(url.length)) ?? []) : [];
  if (line && source !== undefined) return [line, String(source.length - source.lastIndexOf('\n'))];
  const [, ...place] = new RegExp(`${RegExp.escape(url)}:(\\d+):(\\d+)`).exec(stack) ?? [];
  return place;
}
