import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readTopic, writeSiteConfig } from '#model/desk/site-config.ts';
import { site as siteSchema, type SiteInput } from '#schemas/site.ts';
import { locateSubject } from '../src/files/subject.ts';
import { writeFiles } from '../src/files/write-files.ts';
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
  for (const [name, message] of SITE_OPTIONS)
    if (host.ask && given[name] === undefined && name !== 'base') {
      const answers = await host.ask({ message: `${name}: ${message}` });
      if (answers.length > 0) given[name] = name === 'topic' ? answers.flatMap((answer) => answer.split(/\s*,\s*/)) : answers[0];
    }
  const missing = SITE_OPTIONS.filter(([name]) => name !== 'base' && given[name] === undefined).map(([name]) => `--${name}`);
  if (missing.length > 0) throw new UsageError(`A site needs ${missing.join(', ')}.`);

  const { topic = [], ...texts } = given;
  const settings = { ...texts, topics: [topic].flat().map(readTopic) } as SiteInput;
  const parsed = siteSchema.safeParse(settings);
  if (!parsed.success) throw new UsageError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));

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
