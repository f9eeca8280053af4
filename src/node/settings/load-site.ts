import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { site as siteSchema, type Site } from '#schemas/site.ts';
import { recoverProject } from '#node/files/change-project.ts';
import { isInstalled } from '#node/project/code-root.ts';
import { describeOtherVersion } from './content-version.ts';
import { explainImport } from '#node/own-code/explain-import.ts';
import { describeSettingsIssue, explainSettings, type WrittenSettings } from './explain-settings.ts';
import { findExtensionIssues } from './extension-issues.ts';
import { guardRules } from '#node/own-code/guard-rules.ts';
import { guardWords } from '#node/own-code/guard-words.ts';
import type { Project } from '#node/project/project.ts';
import { readModules } from '#node/own-code/read-modules.ts';
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
  const issues = parsed.success ? await findExtensionIssues(parsed.data, project.root) : explainSettings(parsed.error.issues, settings);
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
  const otherVersion = describeOtherVersion(project.root);
  throw new SettingsError(
    [`${project.siteConfig}: these settings are invalid`, ...new Set(lines), ...(otherVersion === undefined ? [] : [otherVersion])].join(
      '\n',
    ),
  );
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

/** What to do about a missing file with the settings. */
export const NO_SETTINGS_FILE = isInstalled
  ? 'there is no such file, so this is not the folder of an explainer. Go to its folder, or begin one with the command init'
  : 'a project needs this file for its settings; npm run new -- site creates it';

async function importSettings({ root, siteConfig: file }: Project): Promise<unknown> {
  if (!existsSync(file)) throw new SettingsError(`${file}: ${NO_SETTINGS_FILE}`);
  try {
    return ((await import(pathToFileURL(file).href)) as { default: unknown }).default;
  } catch (error) {
    throw new SettingsError(explainImport(error as NodeJS.ErrnoException, file, root), { cause: error });
  }
}
