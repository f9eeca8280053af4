import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { site as siteSchema, type Site } from '#schemas/site.ts';
import { recoverProject } from './change-project.ts';
import { explainSettings, type WrittenSettings } from './explain-settings.ts';
import type { Project } from './project.ts';
import { SettingsError } from './settings-error.ts';

/**
 * Loads a project's `site.config.ts` and checks it. The environment variables BACKGROUNDER_URL and BACKGROUNDER_BASE
 * override the settings `url` and `base`. Throws a SettingsError that lists all invalid settings.
 */
export async function loadSite(project: Project): Promise<Site> {
  const input = await importSettings(project.siteConfig);
  const given = { url: process.env['BACKGROUNDER_URL'], base: process.env['BACKGROUNDER_BASE'] };
  const overriding = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const isObject = typeof input === 'object' && input !== null;
  const settings = isObject ? { ...input, ...overriding } : input;
  const parsed = siteSchema.safeParse(settings);
  if (parsed.success) return parsed.data;
  const written: WrittenSettings = {
    name: basename(project.siteConfig),
    text: readFileSync(project.siteConfig, 'utf8'),
    input: settings,
    fromEnvironment: Object.fromEntries(Object.keys(overriding).map((name) => [name, `BACKGROUNDER_${name.toUpperCase()}`])),
  };
  const reasons = parsed.error.issues.flatMap((issue) => explainSettings(issue, written));
  throw new SettingsError([`${project.siteConfig}: these settings are invalid`, ...new Set(reasons)].join('\n'));
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
