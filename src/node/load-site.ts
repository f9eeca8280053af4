import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { site as siteSchema, type Site } from '#schemas/site.ts';
import { recoverProject } from './change-project.ts';
import { describeSettingsIssue, explainSettings, type WrittenSettings } from './explain-settings.ts';
import { findExtensionIssues } from './extension-issues.ts';
import { guardRules } from './guard-rules.ts';
import { guardWords } from './guard-words.ts';
import { listOwnFrames } from './own-frames.ts';
import type { Project } from './project.ts';
import { readModules } from './read-modules.ts';
import { SettingsError } from './settings-error.ts';

/**
 * Loads a project's `site.config.ts` and checks it. The environment variables BACKGROUNDER_URL and BACKGROUNDER_BASE
 * override the settings `url` and `base`. Throws a SettingsError that lists all invalid settings.
 */
export async function loadSite(project: Project): Promise<Site> {
  const input = await importSettings(project);
  const given = { url: process.env['BACKGROUNDER_URL'], base: process.env['BACKGROUNDER_BASE'] };
  const overriding = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const isObject = typeof input === 'object' && input !== null;
  const settings = isObject ? { ...input, ...overriding } : input;
  const parsed = siteSchema.safeParse(settings);
  const issues = parsed.success
    ? await findExtensionIssues(parsed.data, project.root)
    : parsed.error.issues.flatMap((issue) => explainSettings(issue, settings));
  if (parsed.success && issues.length === 0) {
    const { ownRules, words } = parsed.data;
    return {
      ...parsed.data,
      ownRules: guardRules(ownRules, project.root),
      ...(words && { words: guardWords(words, project.root) }),
    };
  }
  const written: WrittenSettings = {
    modules: new Map(readModules(project.siteConfig, project.root).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
    fromEnvironment: Object.fromEntries(Object.keys(overriding).map((name) => [name, `BACKGROUNDER_${name.toUpperCase()}`])),
  };
  const lines = issues.map((issue) => describeSettingsIssue(issue, written));
  throw new SettingsError([`${project.siteConfig}: these settings are invalid`, ...new Set(lines)].join('\n'));
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

async function importSettings({ root, siteConfig: file }: Project): Promise<unknown> {
  if (!existsSync(file)) throw new SettingsError(`${file}: a project needs this file for its settings; npm run new -- site creates it`);
  try {
    return ((await import(pathToFileURL(file).href)) as { default: unknown }).default;
  } catch (error) {
    throw new SettingsError(explainImport(error as NodeJS.ErrnoException, file, root), { cause: error });
  }
}

/** Why the settings, or a file that they import, could not be loaded. */
function explainImport(error: NodeJS.ErrnoException, file: string, root: string): string {
  const { code, message, stack = '' } = error;
  // Its imports begin with "#": Node resolves them with the nearest package.json above the file.
  const frame = findOwnFrame(stack, root);
  const place = (findSyntaxError(stack) ?? frame ?? [file]).join(':');
  if (code === 'ERR_PACKAGE_IMPORT_NOT_DEFINED') return `${place}: the folder of a project must be inside the repository: ${message}`;
  // An export that does not exist counts as a SyntaxError.
  if (frame || code === 'ERR_MODULE_NOT_FOUND' || message.startsWith('The requested module'))
    return `${place}: this file cannot be run: ${message}`;
  // Behind the first sentence, Node may list every sign that could stand there.
  const [what] = message.split(/(?<=`)\. Expected /);
  return `${place}: this is not valid TypeScript: ${what}${code === 'ERR_INVALID_TYPESCRIPT_SYNTAX' ? HINT : ''}`;
}

const HINT = '\nLook there, and at the end of the line above, for a missing comma, colon, bracket or quotation mark.';

/** File, line and column of a syntax error: Node draws them above the stack trace. */
function findSyntaxError(stack: string): string[] | undefined {
  const [, url, line, source] = /^(file:\S+):(\d+)\n([\s\S]*?)\^/.exec(stack) ?? [];
  return url && line && source !== undefined ? [fileURLToPath(url), line, String(source.length - source.lastIndexOf('\n'))] : undefined;
}

/** File, line and column where the code of the project threw an error. */
function findOwnFrame(stack: string, root: string): string[] | undefined {
  const [frame] = listOwnFrames(stack, root);
  return frame && [join(root, frame.file), String(frame.line), String(frame.column)];
}
