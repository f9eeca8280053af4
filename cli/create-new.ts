import { isAbsolute, join, relative, sep } from 'node:path';
import { safeParseEdtf } from '#lib/dates/edtf-date.ts';
import { draftArticle } from '#authoring/import/draft-article.ts';
import { flagsOf, type Draft, type Flag } from '#authoring/new/flags.ts';
import { KINDS, type Kind } from '#authoring/new/kinds.ts';
import { issuesOf, idFor, NO_LETTERS, refuseId, usualValues, writeEntry } from '#authoring/new/new-entry.ts';
import { listNextSteps } from '#authoring/new/next-steps.ts';
import { reportArticle } from '#authoring/import/report-article.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { writeFiles } from '#node/write-files.ts';
import { askFor } from './ask-for.ts';
import { createSite } from './create-site.ts';
import { openWorkspace, type Workspace } from './workspace.ts';
import { oneOf, CommandError, type CommandContext } from './command-context.ts';
import { USAGE, usageOf, WHAT } from './new-usage.ts';
import { readArticleFile, type ArticleText } from './read-article-file.ts';
import { parseArguments, UsageError } from './usage-error.ts';

/** `npm run new`: writes a new entry, or refuses with a sentence. */
export async function createNew(args: string[], context: CommandContext): Promise<void> {
  const [word, ...rest] = args;
  if (word === '--help' || (word === undefined && !context.ask)) {
    if (word === undefined) throw new UsageError(`Say what is new: ${WHAT.join(', ')}.`);
    context.print(USAGE);
    return;
  }
  const [chosen] =
    word === undefined
      ? ((await context.ask?.({ message: 'What is new?', isNeeded: true, options: WHAT.map((value) => ({ value, label: value })) })) ?? [])
      : [word];
  const what = oneOf('kind', chosen, WHAT);
  if (rest.includes('--help')) context.print(usageOf(what));
  else if (what === 'site') await createSite(rest, context);
  else await createEntry(what, rest, context);
}

interface Call {
  id: string | undefined;
  isDryRun: boolean;
  from: string | undefined;
  keepsText: boolean;
  draft: Draft;
}

function parseCall(kind: Kind, args: string[], usual: Draft): Call {
  const flags = flagsOf(kind);
  const isArticle = kind === 'article';
  const { values } = parseArguments({
    args,
    options: {
      ...Object.fromEntries(flags.map(({ name, isMany }) => [name, { type: 'string' as const, multiple: isMany }])),
      id: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      ...(isArticle ? { from: { type: 'string' }, published: { type: 'string' }, 'keep-text': { type: 'boolean', default: false } } : {}),
    },
  });
  const given = values as Record<string, string | string[] | boolean | undefined>;
  const textOf = (name: string) => (typeof given[name] === 'string' ? given[name] : undefined);
  const draft = { ...usual };
  const fill = (flag: Flag, value: string | string[] | boolean | undefined) => {
    if (typeof value === 'string' || Array.isArray(value)) flag.fill(draft, [value].flat());
  };
  const published = isArticle ? textOf('published') : undefined;
  const parsed = published === undefined ? undefined : safeParseEdtf(published);
  if (parsed?.ok === false) throw new UsageError(`--published: ${parsed.reason}.`);
  for (const flag of flags) fill(flag, given[flag.name] ?? (flag.name === 'published-at' || flag.name === 'as-of' ? published : undefined));
  return { id: textOf('id'), isDryRun: given['dry-run'] === true, from: textOf('from'), keepsText: given['keep-text'] === true, draft };
}

async function createEntry(kind: Kind, args: string[], context: CommandContext): Promise<void> {
  const desk = await openWorkspace(context);
  const call = parseCall(kind, args, usualValues(kind, desk.content, context.today));
  if (call.keepsText && call.from === undefined) throw new UsageError('--keep-text keeps the text of --from: name the file.');
  const article = call.from === undefined ? undefined : readArticleFile(call.from, context, desk);
  if (article?.split.headline !== undefined) call.draft = { headline: article.split.headline, ...call.draft };
  refuseIssues(kind, call.draft);
  refuseCount(kind, desk);
  if (context.ask) await askFor(kind, call.draft, desk, context.ask, { id: call.id, hasText: article !== undefined });
  refuseIssues(kind, call.draft);

  const id = call.id ?? idFor(kind, call.draft);
  if (id === undefined) throw new UsageError(explainNoId(kind, call.draft, article));
  const reason = refuseId(kind, id, desk.content);
  if (reason !== undefined) throw new CommandError(reason);

  const { collection } = KINDS[kind];
  const name = `${collection}/${id}${COLLECTIONS[collection].extension}`;
  const path = join(desk.project.contentFolder, name);
  const passages = article?.read(call.draft);
  const content = article && passages ? draftArticle(call.draft, article.split, passages, call.keepsText) : writeEntry(kind, call.draft);
  const shown = nameOf(path, context);
  if (call.isDryRun) {
    context.print(`${shown} (a dry run: nothing was written)\n\n${content}`);
    return;
  }
  writeFiles([{ path, content, isNew: true }]);
  context.print(`Wrote ${shown}.`);
  if (article && passages) context.print(`\n${reportArticle(passages, article.isDated(call.draft))}${article.warning}`);
  printNextSteps(await openWorkspace(context), path, context);
}

function refuseIssues(kind: Kind, draft: Draft): void {
  const faults = issuesOf(kind, draft);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
}

/** Said before any question is asked, since no answer would help. */
function refuseCount(kind: Kind, { content }: Workspace): void {
  const { collection } = KINDS[kind];
  if (COLLECTIONS[collection].count !== 'one') return;
  const reason = refuseId(kind, 'x', content);
  if (reason !== undefined) throw new CommandError(reason);
}

function explainNoId(kind: Kind, draft: Draft, article: ArticleText | undefined): string {
  const { namedBy } = KINDS[kind];
  const flag = `--${namedBy}`;
  if (draft[namedBy] !== undefined) return NO_LETTERS;
  if (article)
    return `The text begins with no headline: give it with ${flag} "…", from which the file is named, or name the file with --id.`;
  return `Give ${flag} "…", from which the file is named; or name the file with --id.`;
}

/** What stands in the new file to be filled in, and what comes then. */
function printNextSteps({ messages, content, site }: Workspace, path: string, context: CommandContext): void {
  const own = messages.filter(({ place }) => join(context.root, place.file) === path || place.file === path);
  if (own.length > 0) {
    context.print(`\nTo fill in or mend in it:`);
    for (const { place, reason } of own.slice(0, MOST_TOLD)) context.print(`  ${place.line}: ${reason}`);
    if (own.length > MOST_TOLD) context.print(`  … and ${own.length - MOST_TOLD} more, which npm run check lists.`);
  }
  context.print(`\nNext:`);
  for (const [index, step] of listNextSteps(content, messages, site !== undefined).entries()) context.print(`  ${index + 1}. ${step}`);
}

const MOST_TOLD = 12;

/** A file as messages name it: from the project's root where it lies inside. */
function nameOf(path: string, { root }: CommandContext): string {
  const name = relative(root, path);
  return name.startsWith('..') || isAbsolute(name) ? path : name.replaceAll(sep, '/');
}
