import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { draftRepository } from '#authoring/new/repository.ts';
import { writeStarter } from '#authoring/new/starter.ts';
import { slugify } from '#lib/text/slugify.ts';
import type { Language } from '#schemas/languages.ts';
import { CODE_ROOT } from '#node/project/code-root.ts';
import { writeFiles } from '#node/files/write-files.ts';
import { posixRelative } from '#node/files/posix-path.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { askForSettings, type SiteOptions } from './create-site.ts';

/** The options of `backgrounder init`: those of the settings, and its own. */
export interface InitOptions extends SiteOptions {
  /** Where npm finds this package: a version, a file or an address. */
  package?: string;
  /** A file with the text of an article, and the day on which it was published. */
  article?: string;
  published?: string;
}

/** Writes a repository for a new explainer into a folder. Throws a UsageError or a CommandError. */
export async function initRepository(
  folder: string,
  { package: given, article, published, dryRun: isDryRun, ...options }: InitOptions,
  context: CommandContext,
): Promise<void> {
  const root = resolve(context.root, folder);
  if (existsSync(root) && readdirSync(root).some((name) => name !== '.git'))
    throw new CommandError(`${root} is not empty, and nothing in it is overwritten. Name a new folder.`);
  if ((article === undefined) !== (published === undefined))
    throw new UsageError('--article and --published belong together: the file with the text, and the day on which it was published.');
  const from = article === undefined ? undefined : resolve(context.root, article);
  if (from !== undefined && !existsSync(from)) throw new UsageError(`There is no file ${article}.`);
  const asked = given ?? findOwnVersion(root);
  const tarball = findTarball(asked, [root, context.root]);
  const backgrounder = tarball === undefined ? asked : `file:${basename(tarball)}`;
  const settings = await askForSettings(options, context);

  const { astro, zod } = packageJson.dependencies;
  const files = draftRepository(slugify(basename(root)), settings, { astro, backgrounder, zod }, packageJson.version);
  const content = from === undefined ? writeStarter(settings) : {};
  const all = { ...files, ...Object.fromEntries(Object.entries(content).map(([path, text]) => [`src/content/${path}`, text])) };
  if (isDryRun) {
    context.print(`${root} (dry run: nothing was written)\n\n${Object.keys(all).join('\n')}`);
    return;
  }
  if (from !== undefined) await importArticle(from, published, settings.language, { ...context, root, project: '.' });
  writeFiles(
    root,
    Object.entries(all).map(([path, text]) => ({ path: join(root, path), content: text, isNew: true })),
  );
  if (tarball !== undefined) copyFileSync(tarball, join(root, basename(tarball)));
  context.print(`Wrote ${Object.keys(all).length} files into ${root}.`);
  const steps = [
    `cd ${relative(context.root, root) || '.'}`,
    'npm install',
    ...(from === undefined ? [] : ['npm run check: lists what to fill in, beginning with the passages of the article']),
    'npm run dev: shows the site, and checks it on every save',
  ];
  context.print(`\nNext:\n${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
}

/** Writes the article before the settings, which cannot be loaded until the package is installed. */
async function importArticle(from: string, published: string | undefined, language: Language, context: CommandContext): Promise<void> {
  const { createEntry } = await import('./create-new.ts');
  // The next steps are those of the repository.
  const print = (text: string) => {
    if (!/^\n?Next:|^ {2}\d+\. /.test(text)) context.print(text);
  };
  await createEntry('article', { from, ...(published === undefined ? {} : { published }) }, { ...context, print }, language);
}

/** The packed file that npm was asked for, if it is one. It is copied: a clone of the repository has no file outside. */
function findTarball(asked: string, folders: readonly string[]): string | undefined {
  if (!asked.endsWith('.tgz')) return undefined;
  return folders.map((folder) => resolve(folder, asked.replace(/^file:/, ''))).find((file) => existsSync(file));
}

/** What the repository or the folder of npx that has this package asked npm for. Throws a UsageError if it is not installed. */
function findOwnVersion(root: string): string {
  const owner = resolve(CODE_ROOT, '../..');
  const file = join(owner, 'package.json');
  if (basename(resolve(CODE_ROOT, '..')) !== 'node_modules' || !existsSync(file))
    throw new UsageError(
      'Say with --package where npm finds Backgrounder: npm run package writes it, npm pack ./package packs it into a file.',
    );
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> };
  const asked = dependencies[packageJson.name] ?? packageJson.version;
  if (!asked.startsWith('file:')) return asked;
  return `file:${posixRelative(root, resolve(owner, asked.slice('file:'.length)))}`;
}
