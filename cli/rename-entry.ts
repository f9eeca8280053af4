import { join } from 'node:path';
import { diffLines } from '#lib/text/diff-lines.ts';
import { KINDS } from '#authoring/new/kinds.ts';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import type { Renaming } from '#authoring/rename/naming.ts';
import { planRename, type RenamedFile } from '#authoring/rename/plan-rename.ts';
import { renameReviews } from '#authoring/rename/rename-reviews.ts';
import { formatReviewLock, LOCK_NAME } from '#dossier/reviews/review-lock.ts';
import { writeFiles } from '#node/write-files.ts';
import { needDossier, openWorkspace, readReviews, type Workspace } from './workspace.ts';
import { oneOf, CommandError, type CommandContext } from './command-context.ts';
import { parseArguments, UsageError } from './usage-error.ts';

const RENAMED = ['actor', 'term', 'event', 'place', 'reference', 'briefing'] as const;

/** What has an id and is not renamed, and why. */
const NOT_RENAMED: Readonly<Record<string, string>> = {
  article: 'The id of the article stands in no address, and nothing names it: rename its file by hand.',
  explainer: 'The id of the explainer stands in no address, and nothing names it: rename its file by hand.',
  passage: 'The id of a passage is its place in the article: p1, p2 and so on. It changes only with the order of the passages.',
  topic: 'Topics are settings: change the id in site.config.ts, and npm run check names every place that still has the old one.',
};

export const USAGE = `npm run rename -- ${RENAMED.join('|')} OLD NEW [--dry-run]

Gives an entry another id: renames its file, changes every citation, mention and link that has the old id, and notes
the old one in its field "formerIds", so that old addresses lead to the new. All else stays as it is, to the byte. It is
done whole or not at all.

  --dry-run  shows every line that would change, those of reviews.lock too, and changes nothing
  --help     this text

Ends with 0 where it was done, with 1 where the content stands in the way, and with 2 where the call is wrong.`;

/** `npm run rename`: gives an entry another id everywhere, or refuses with a sentence. */
export async function rename(args: string[], context: CommandContext): Promise<void> {
  const { values, positionals } = parseArguments({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    context.print(USAGE);
    return;
  }
  const [word, from, to, ...rest] = positionals;
  const reason = word === undefined || !Object.hasOwn(NOT_RENAMED, word) ? undefined : NOT_RENAMED[word];
  if (reason !== undefined) throw new CommandError(reason);
  const { collection } = KINDS[oneOf('kind', word, RENAMED)];
  if (from === undefined || to === undefined || rest.length > 0) throw new UsageError('Give the old id and the new one.');

  const desk = await openWorkspace(context);
  const { project, files, content } = desk;
  const renaming = { collection, from, to };
  const plan = planRename(renaming, files, content);
  if (!plan.ok) throw new CommandError(plan.reason);
  const reviews = carryReviews(desk, renaming, plan.files);
  if (!values['dry-run'])
    writeFiles([
      ...plan.files.map(({ name, formerName, content: text }) => ({
        path: join(project.contentFolder, name),
        content: text,
        isNew: formerName !== undefined,
        ...(formerName === undefined ? {} : { replaces: join(project.contentFolder, formerName) }),
      })),
      ...(reviews ? [{ path: project.reviewLock, content: reviews.content, isNew: false }] : []),
    ]);
  context.print(describe([...plan.files, ...(reviews ? [reviews] : [])], values['dry-run']));
}

/** The record of reviews after the renaming; undefined where none is kept, or nothing in it changes. */
function carryReviews(desk: Workspace, renaming: Renaming, renamed: readonly RenamedFile[]): RenamedFile | undefined {
  const lock = readReviews(desk);
  if (!lock || !desk.lockFile) return undefined;
  const before = needDossier(desk);
  const gone = new Set(renamed.map(({ name, formerName }) => formerName ?? name));
  const files = renamed.map(({ name, content }) => ({ path: name, name, bytes: new TextEncoder().encode(content) }));
  const { entries } = parseEntries([...desk.files.filter(({ name }) => !gone.has(name)), ...files]);
  const content = formatReviewLock(renameReviews(before, buildDossier(entries, before.site), lock, renaming));
  const diff = diffLines(new TextDecoder().decode(desk.lockFile.bytes), content);
  return diff.length > 0 ? { name: LOCK_NAME, content, diff } : undefined;
}

function describe(files: readonly RenamedFile[], isDryRun: boolean): string {
  const told = files.map(({ name, formerName, diff }) => {
    const head = formerName === undefined ? name : `${formerName} → ${name}`;
    return isDryRun ? [head, ...diff].join('\n') : head;
  });
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return isDryRun
    ? `${told.join('\n')}\n\n${count} would change (a dry run: nothing was).`
    : `${told.join('\n')}\n\nChanged ${count}. npm run check tells whether all still holds.`;
}
