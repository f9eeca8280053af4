import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readTopic, writeSiteConfig } from '#authoring/new/site-config.ts';
import { explainSchemaIssue } from '#dossier/read/schema-issue.ts';
import { site as siteSchema, type SiteInput } from '#schemas/site.ts';
import { locateSubject } from '#node/subject.ts';
import { writeFiles } from '#node/write-files.ts';
import { Refusal, type Host } from './host.ts';
import { SITE_OPTIONS } from './new-usage.ts';
import { readArguments, UsageError } from './usage-error.ts';

/** `npm run new -- site`: writes the settings of a subject that has none. */
export async function createSite(args: string[], host: Host): Promise<void> {
  const { values } = readArguments({
    args,
    options: {
      title: { type: 'string' },
      tagline: { type: 'string' },
      language: { type: 'string' },
      url: { type: 'string' },
      base: { type: 'string' },
      topic: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const subject = locateSubject(host.root, host.subject);
  if (existsSync(subject.siteConfig))
    throw new Refusal(
      `${subject.siteConfig} is there already, and nothing is written over it. Edit it; or, if it is another subject's, move it away first.`,
    );
  const { 'dry-run': isDryRun, ...options } = values;
  const given: Record<string, string | string[] | undefined> = { ...options };
  for (const [name, description, example] of SITE_OPTIONS)
    if (host.ask && given[name] === undefined && name !== 'base') {
      const message =
        name === 'topic' ? `${name}: What briefings and events are sorted by; commas between several.` : `${name}: ${description}`;
      const read = (answer: string) => (name === 'topic' ? answer.split(/\s*,\s*/) : answer);
      const check = (answer: string) => faultsOf(toSettings({ [name]: read(answer) })).find(({ key }) => key === KEYS[name])?.sentence;
      const [answer] = await host.ask({ message, example, isNeeded: true, check });
      if (answer !== undefined) given[name] = read(answer);
    }
  const missing = SITE_OPTIONS.filter(([name]) => name !== 'base' && given[name] === undefined).map(([name]) => `--${name}`);
  if (missing.length > 0) throw new UsageError(`A site needs ${missing.join(', ')}.`);

  const settings = toSettings(given);
  const faults = faultsOf(settings);
  if (faults.length > 0) throw new UsageError(faults.map(({ sentence }) => sentence).join('\n'));

  const isInProject = !relative(host.root, subject.root).startsWith('..');
  const content = writeSiteConfig(settings, isInProject);
  if (isDryRun) {
    host.print(`${subject.siteConfig} (a dry run: nothing was written)\n\n${content}`);
    return;
  }
  const packageFile = join(subject.root, 'package.json');
  const needsPackage = !isInProject && !existsSync(packageFile);
  writeFiles([
    { path: subject.siteConfig, content, isNew: true },
    // Outside the project nothing else tells Node that the settings are a module.
    ...(needsPackage ? [{ path: packageFile, content: '{ "type": "module" }\n', isNew: true }] : []),
  ]);
  host.print(`Wrote ${subject.siteConfig}.\n\nNext:\n  1. npm run new -- article --from article.txt --published 2020-03-05`);
}

/** Options that have another name among the settings. */
const KEYS: Readonly<Record<string, string>> = Object.fromEntries(SITE_OPTIONS.map(([name]) => [name, name === 'topic' ? 'topics' : name]));

function toSettings({ topic = [], ...texts }: Readonly<Record<string, string | string[] | undefined>>): SiteInput {
  return { ...texts, topics: [topic].flat().map(readTopic) } as SiteInput;
}

/** What is wrong with the settings, each with the name of the setting. */
function faultsOf(settings: SiteInput): { key: string; sentence: string }[] {
  return (siteSchema.safeParse(settings).error?.issues ?? [])
    .flatMap((issue) => explainSchemaIssue(siteSchema, issue, settings))
    .map(({ path, reason, hint }) => ({ key: String(path[0]), sentence: `${reason}.${hint ? ` ${hint}` : ''}` }));
}
