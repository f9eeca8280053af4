import { join } from 'node:path';
import { diffLines } from '#lib/text/diff-lines.ts';
import { collectionOf } from '#schemas/collections.ts';
import type { LockFile } from '#dossier/lock-file.ts';
import { formatProofLock, PROOFS_NAME } from '#dossier/proofs/proof-lock.ts';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import type { Renaming } from '#authoring/rename/naming.ts';
import { blocksOf } from '#dossier/prose/blocks.ts';
import { planRename, type RenamedFile } from '#authoring/rename/plan-rename.ts';
import { renameProofs } from '#authoring/rename/rename-proofs.ts';
import { renameReviews } from '#authoring/rename/rename-reviews.ts';
import { formatReviewLock, LOCK_NAME } from '#dossier/reviews/review-lock.ts';
import { changeProject } from '#node/files/change-project.ts';
import { writeFiles, type FileWrite } from '#node/files/write-files.ts';
import { RENAMABLE } from './renamable.ts';
import { requireDossier, openWorkspace, readProofs, readReviews, type Workspace } from '../terminal/workspace.ts';
import { oneOf, CommandError, type CommandContext } from '../terminal/command-context.ts';
import { projectOf } from '../terminal/load-project.ts';
import { UsageError } from '../terminal/usage-error.ts';

/** What has an id but cannot be renamed, and why. */
const NOT_RENAMABLE: Readonly<Record<string, string>> = {
  article: 'Nothing refers to the id of the article: rename its file by hand.',
  explainer: 'Nothing refers to the id of the explainer: rename its file by hand.',
  passage: 'The id of a passage is its position in the article: p1, p2 and so on. It changes only with the order of the passages.',
  topic: 'Topics are settings: change the id in site.config.ts, and npm run check lists every use of the old one.',
};

/** The arguments and options of `npm run rename`. */
interface RenameCall {
  kind: string | undefined;
  from: string | undefined;
  to: string | undefined;
  dryRun?: boolean;
}

/** Changes the id of an entry everywhere. Throws a UsageError or a CommandError. */
export async function renameEntry({ kind, from, to, dryRun: isDryRun = false }: RenameCall, context: CommandContext): Promise<void> {
  const reason = kind === undefined || !Object.hasOwn(NOT_RENAMABLE, kind) ? undefined : NOT_RENAMABLE[kind];
  if (reason !== undefined) throw new CommandError(reason);
  const collection = collectionOf(oneOf('kind', kind, RENAMABLE));
  if (from === undefined || to === undefined)
    throw new UsageError('Give the kind, the old id and the new one, such as actor ada-quil ada-quill.');

  const renaming = { collection, from, to };
  if (isDryRun) context.print(describe((await plan(renaming, context)).files, true));
  else {
    const { root } = projectOf(context);
    const renamed = await changeProject(root, async () => {
      const { files, writes } = await plan(renaming, context);
      writeFiles(root, writes);
      return files;
    });
    context.print(describe(renamed, false));
  }
}

/** All files that a renaming changes, to print and to write. */
async function plan(renaming: Renaming, context: CommandContext): Promise<{ files: RenamedFile[]; writes: FileWrite[] }> {
  const workspace = await openWorkspace(context);
  const { project, files, content, site } = workspace;
  const planned = planRename(renaming, files, content, blocksOf(site));
  if (!planned.ok) throw new CommandError(planned.reason);
  const locks = [updateReviews(workspace, renaming, planned.files), updateProofs(workspace, renaming)].filter((file) => file !== undefined);
  return {
    files: [...planned.files, ...locks],
    writes: [
      ...planned.files.map(({ name, formerName, content: text }) => ({
        path: join(project.contentFolder, name),
        content: text,
        isNew: formerName !== undefined,
        ...(formerName === undefined ? {} : { replaces: join(project.contentFolder, formerName) }),
      })),
      ...locks.map(({ name, content: text }) => ({ path: join(project.root, name), content: text, isNew: false })),
    ],
  };
}

/** The record of reviews after the renaming; undefined if there is none, or nothing in it changes. */
function updateReviews(workspace: Workspace, renaming: Renaming, renamed: readonly RenamedFile[]): RenamedFile | undefined {
  const lock = readReviews(workspace);
  if (!lock || !workspace.projectFiles.reviews) return undefined;
  const before = requireDossier(workspace);
  const gone = new Set(renamed.map(({ name, formerName }) => formerName ?? name));
  const files = renamed.map(({ name, content }) => ({ path: name, name, bytes: new TextEncoder().encode(content) }));
  const { entries } = parseEntries([...workspace.files.filter(({ name }) => !gone.has(name)), ...files]);
  const content = formatReviewLock(renameReviews(before, buildDossier(entries, before.site), lock, renaming));
  return diffLock(LOCK_NAME, workspace.projectFiles.reviews, content);
}

/** The same for the record of proofs. */
function updateProofs(workspace: Workspace, renaming: Renaming): RenamedFile | undefined {
  const lock = readProofs(workspace);
  if (!lock || !workspace.projectFiles.proofs) return undefined;
  return diffLock(PROOFS_NAME, workspace.projectFiles.proofs, formatProofLock(renameProofs(lock, renaming)));
}

function diffLock(name: string, { bytes }: LockFile, content: string): RenamedFile | undefined {
  const diff = diffLines(new TextDecoder().decode(bytes), content);
  return diff.length > 0 ? { name, content, diff } : undefined;
}

function describe(files: readonly RenamedFile[], isDryRun: boolean): string {
  const lines = files.map(({ name, formerName, diff }) => {
    const head = formerName === undefined ? name : `${formerName} → ${name}`;
    return isDryRun ? [head, ...diff].join('\n') : head;
  });
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return isDryRun
    ? `${lines.join('\n')}\n\n${count} would change (dry run: nothing was changed).`
    : `${lines.join('\n')}\n\nChanged ${count}. Run npm run check to verify the result.`;
}
