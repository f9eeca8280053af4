import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseTopic, writeSiteConfig } from '#authoring/new/site-config.ts';
import { explainSchemaIssue } from '#dossier/parse/schema-issue.ts';
import { site as siteSchema, type SiteInput } from '#schemas/site.ts';
import { changeProject } from '#node/files/change-project.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { locateProject } from '#node/project/project.ts';
import { writeFiles } from '#node/files/write-files.ts';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { SITE_OPTIONS } from './new-options.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** The options of `npm run new -- site`. */
export interface SiteOptions extends Readonly<Record<string, string | string[] | boolean | undefined>> {
  dryRun?: boolean;
}

/** Writes the settings of a project. Throws a UsageError, and a CommandError if the project has settings. */
export async function createSite({ dryRun: isDryRun, ...options }: SiteOptions, context: CommandContext): Promise<void> {
  const project = locateProject(context.root, context.project);
  if (existsSync(project.siteConfig))
    throw new CommandError(`${project.siteConfig} already exists and is not overwritten. Edit it, or move it away first.`);
  const settings = await askForSettings(options, context);

  const isInRepository = !relative(context.root, project.root).startsWith('..');
  const content = writeSiteConfig(settings, isInRepository ? helperIn(context.root) : undefined);
  if (isDryRun) {
    context.print(`${project.siteConfig} (dry run: nothing was written)\n\n${content}`);
    return;
  }
  const packageFile = join(project.root, 'package.json');
  const needsPackage = !isInRepository && !existsSync(packageFile);
  await changeProject(project.root, () => {
    writeFiles(project.root, [
      { path: project.siteConfig, content, isNew: true },
      // Outside the repository, no other package.json makes the settings an ES module.
      ...(needsPackage ? [{ path: packageFile, content: '{ "type": "module" }\n', isNew: true }] : []),
    ]);
  });
  context.print(`Wrote ${project.siteConfig}.\n\nNext:\n  1. npm run new -- article --from article.txt --published 2020-03-05`);
}

/** The settings that are given as options, and at the terminal the answers to questions about the others. Throws a UsageError. */
export async function askForSettings(options: SiteOptions, context: CommandContext): Promise<SiteInput> {
  const given = { ...options } as Record<string, string | string[] | undefined>;
  for (const [name, description, example] of SITE_OPTIONS)
    if (context.ask && given[name] === undefined && name !== 'base') {
      const message =
        name === 'topic' ? `${name}: Topics that group briefings and events, separated by commas.` : `${name}: ${description}`;
      const read = (answer: string) => (name === 'topic' ? answer.split(/\s*,\s*/) : answer);
      const check = (answer: string) =>
        issuesOf(toSettings({ ...given, [name]: read(answer) })).find(({ key }) => key === KEYS[name])?.sentence;
      const [answer] = await context.ask({ message, example, isNeeded: true, check });
      if (answer !== undefined) given[name] = read(answer);
    }
  const missing = SITE_OPTIONS.filter(([name]) => name !== 'base' && given[name] === undefined).map(([name]) => `--${name}`);
  if (missing.length > 0) throw new UsageError(`A site needs ${missing.join(', ')}.`);

  const settings = toSettings(given);
  const issues = issuesOf(settings);
  if (issues.length > 0) throw new UsageError(issues.map(({ sentence }) => sentence).join('\n'));
  return settings;
}

/** The module with `defineSite`, as settings in a repository import it. */
const helperIn = (root: string): string => (relative(root, CODE_ROOT) === '' ? '#schemas/site.ts' : 'backgrounder/config');

/** The key in the settings for each option. */
const KEYS: Readonly<Record<string, string>> = Object.fromEntries(SITE_OPTIONS.map(([name]) => [name, name === 'topic' ? 'topics' : name]));

function toSettings({ topic = [], ...texts }: Readonly<Record<string, string | string[] | undefined>>): SiteInput {
  return { ...texts, topics: [topic].flat().map((text) => parseTopic(text, texts['language'])) } as SiteInput;
}

/** The issues of the settings, as sentences, each with the key of its setting. */
function issuesOf(settings: SiteInput): { key: string; sentence: string }[] {
  return (siteSchema.safeParse(settings).error?.issues ?? [])
    .flatMap((issue) => explainSchemaIssue(siteSchema, issue, settings))
    .map(({ path, reason, hint }) => ({ key: String(path[0]), sentence: `${reason}.${hint ? ` ${hint}` : ''}` }));
}
