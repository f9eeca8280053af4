import { isAbsolute, join } from 'node:path';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { draftArticle } from '#authoring/import/draft-article.ts';
import { flagsOf, type Draft, type Flag } from '#authoring/new/flags.ts';
import { issuesOf, idFor, NO_LETTERS, findIdIssue, adoptSourceOfDate, defaultValues, writeEntry } from '#authoring/new/new-entry.ts';
import { listNextSteps } from '#authoring/new/next-steps.ts';
import { reportArticle } from '#authoring/import/report-article.ts';
import { writeWorksheet } from '#authoring/import/worksheet.ts';
import type { Message } from '#dossier/message.ts';
import { groupAlike, withoutPositions } from '#rules/report/group-alike.ts';
import { COLLECTIONS, collectionOf, infoOf, type CollectionName, type EntryKind } from '#schemas/collections.ts';
import { LANGUAGES, type Language } from '#schemas/languages.ts';
import { changeProject } from '#node/files/change-project.ts';
import { ignoreFolder } from '#node/files/ignore-folder.ts';
import { posixRelative } from '#node/files/posix-path.ts';
import { writeFiles } from '#node/files/write-files.ts';
import { askForMissing } from './ask-for-missing.ts';
import { openWorkspace, type Workspace } from '../terminal/workspace.ts';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { optionOf } from './new-options.ts';
import { readArticleFile, type ArticleText } from './read-article-file.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** The options of `npm run new`: those of the flags of its kind, and those of the command itself. */
export interface NewOptions extends Readonly<Record<string, string | string[] | boolean | undefined>> {
  id?: string;
  dryRun?: boolean;
  /** The file with the text of the article. */
  from?: string;
  /** The day on which the article was published. */
  published?: string;
  keepText?: boolean;
}

interface NewCall {
  id: string | undefined;
  isDryRun: boolean;
  from: string | undefined;
  keepsText: boolean;
  draft: Draft;
}

function parseCall(kind: EntryKind, options: NewOptions, defaults: Draft): NewCall {
  const { id, dryRun: isDryRun = false, from, keepText: keepsText = false } = options;
  const draft = { ...defaults };
  const fill = (flag: Flag, value: string | string[] | boolean | undefined) => {
    if (typeof value !== 'string' && !Array.isArray(value)) return;
    const before = { ...draft };
    flag.fill(draft, [value].flat());
    if (flag.name === 'cites' && Object.entries(draft).every(([key, own]) => before[key] === own))
      throw new UsageError(`--cites has no statement to cite for. ${flag.description}`);
  };
  const published = kind === 'article' ? options.published : undefined;
  const parsed = published === undefined ? undefined : safeParseEdtf(published);
  if (parsed?.ok === false) throw new UsageError(`--published: ${parsed.reason}.`);
  for (const flag of flagsOf(kind))
    fill(flag, options[optionOf(flag).attributeName()] ?? (flag.name === 'published-at' || flag.name === 'as-of' ? published : undefined));
  adoptSourceOfDate(draft);
  return { id, isDryRun, from, keepsText, draft };
}

/**
 * Writes a new entry, with the values that are given as options or at the terminal. Throws a UsageError or a CommandError.
 *
 * @param language of the site, where its settings cannot be loaded yet
 */
export async function createEntry(kind: EntryKind, options: NewOptions, context: CommandContext, language?: Language): Promise<void> {
  const workspace = await openWorkspace(context);
  const siteLanguage = language ?? workspace.site?.language ?? LANGUAGES[0];
  const call = parseCall(kind, options, defaultValues(kind, workspace.content, context.today));
  if (call.keepsText && call.from === undefined) throw new UsageError('--keep-text needs --from: name the file with the text.');
  const article = call.from === undefined ? undefined : readArticleFile(call.from, context, workspace, siteLanguage);
  // The text is read with the words of that language.
  if (article) call.draft = { language: new Intl.Locale(siteLanguage).language, ...call.draft };
  if (article?.split.headline !== undefined) call.draft = { headline: article.split.headline, ...call.draft };
  rejectIssues(kind, call.draft);
  rejectSecondEntry(kind, workspace);
  if (context.ask)
    await askForMissing(
      { kind, draft: call.draft, id: call.id, hasText: article !== undefined, language: siteLanguage },
      workspace,
      context.ask,
    );
  rejectIssues(kind, call.draft);

  const id = call.id ?? idFor(kind, call.draft, siteLanguage);
  if (id === undefined) throw new UsageError(explainNoId(kind, call.draft, article));
  const reason = findIdIssue(kind, id, workspace.content);
  if (reason !== undefined) throw new CommandError(reason);

  const collection = collectionOf(kind);
  const name = `${collection}/${id}${COLLECTIONS[collection].extension}`;
  const path = join(workspace.project.contentFolder, name);
  const passages = article?.parse(call.draft);
  const content = article && passages ? draftArticle(call.draft, article.split, passages, call.keepsText) : writeEntry(kind, call.draft);
  const shown = nameOf(path, context);
  if (call.isDryRun) {
    context.print(`${shown} (dry run: nothing was written)\n\n${content}`);
    return;
  }
  const worksheet = passages && join(workspace.project.worksheets, `${id}.md`);
  const { root, worksheets } = workspace.project;
  await changeProject(root, () => {
    writeFiles(root, [
      { path, content, isNew: true },
      ...(worksheet
        ? [
            { path: worksheet, content: writeWorksheet(article?.split.headline ?? id, passages, shown), isNew: true },
            ...ignoreFolder(worksheets),
          ]
        : []),
    ]);
  });
  context.print(`Wrote ${shown}.`);
  if (article && passages) {
    context.print(`Wrote ${nameOf(worksheet ?? '', context)}: each passage with its text, and what to fill in. Git ignores it.`);
    context.print(`\n${reportArticle(passages, article.split, article.isDated(call.draft))}${article.warning}`);
  }
  printNextSteps(await openWorkspace(context), collection, path, context);
}

function rejectIssues(kind: EntryKind, draft: Draft): void {
  const issues = issuesOf(kind, draft);
  if (issues.length > 0) throw new UsageError(issues.join('\n'));
}

/** Runs before the first question: no answer could make a second entry possible. */
function rejectSecondEntry(kind: EntryKind, { content }: Workspace): void {
  const collection = collectionOf(kind);
  if (COLLECTIONS[collection].count !== 'one') return;
  const reason = findIdIssue(kind, 'x', content);
  if (reason !== undefined) throw new CommandError(reason);
}

function explainNoId(kind: EntryKind, draft: Draft, article: ArticleText | undefined): string {
  const { namedBy } = infoOf(collectionOf(kind));
  const flag = `--${namedBy}`;
  if (draft[namedBy] !== undefined) return NO_LETTERS;
  if (article)
    return `The text does not begin with a headline. The file is named after the headline: give it with ${flag} "…", or name the file with --id.`;
  return `The file is named after ${flag}: give it as ${flag} "…", or name the file with --id.`;
}

/** Prints what is left to fill in in the new file, and the next commands. */
function printNextSteps({ messages, content, site }: Workspace, written: CollectionName, path: string, context: CommandContext): void {
  const own = messages.filter(({ place }) => join(context.root, place.file) === path || place.file === path);
  if (own.length > 0) context.print(`\nTo fill in or fix, by line:`);
  for (const [first, ...others] of groupAlike(own))
    if (first) context.print(others.length === 0 ? `  ${first.place.line}: ${first.reason}` : `  ${describeAlike([first, ...others])}`);
  context.print(`\nNext:`);
  for (const [index, step] of listNextSteps(content, messages, site !== undefined, written).entries())
    context.print(`  ${index + 1}. ${step}`);
}

/** How many lines of findings that are alike are listed. */
const MOST_LISTED = 3;

/** "80, 123, 166 …: passages[…].digest: the passage has no digest yet (13 times)" */
function describeAlike(alike: readonly Message[]): string {
  const lines = alike.map(({ place }) => place.line);
  const listed = `${lines.slice(0, MOST_LISTED).join(', ')}${lines.length > MOST_LISTED ? ' …' : ''}`;
  return `${listed}: ${withoutPositions(alike[0]?.reason ?? '')} (${lines.length} times)`;
}

/** A path for messages: relative to the root if the file is inside it. */
function nameOf(path: string, { root }: CommandContext): string {
  const name = posixRelative(root, path);
  return name.startsWith('..') || isAbsolute(name) ? path : name;
}
