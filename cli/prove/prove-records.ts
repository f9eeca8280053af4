import type { IsoDay } from '#lib/dates/calendar.ts';
import { hashText } from '#lib/text/hash-text.ts';
import type { Comparison, Difference } from '#authoring/proofs/compare-record.ts';
import { addException, isSameWords, judgeComparison, recordVerdict, withoutRemoved } from '#authoring/proofs/prove-record.ts';
import { reportDifferences, summariseProofs, type ProvenText } from '#authoring/proofs/report-proofs.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Place } from '#dossier/message.ts';
import { EMPTY_PROOFS, formatProofLock, type ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { Source } from '#dossier/source.ts';
import { changeProject } from '#node/files/change-project.ts';
import { writeLock } from '#node/files/write-lock.ts';
import { locateContent } from '#rules/locate-content.ts';
import { placeInRecord } from '#rules/texts/record-place.ts';
import { CommandError, localDay, type CommandContext } from '../terminal/command-context.ts';
import { projectOf } from '../terminal/load-project.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { openWorkspace, readProofs, requireDossier, type Workspace } from '../terminal/workspace.ts';
import { parseException, parseOpened, type Exception, type ProveOptions } from './prove-options.ts';
import { selectRecords } from './select-records.ts';
import { SourceFiles } from './source-files.ts';

/** Compares records with the own texts of their sources, and writes proofs.lock. Throws a UsageError or a CommandError. */
export async function proveRecords(ids: readonly string[], options: ProveOptions, context: CommandContext): Promise<number> {
  const opened = parseOpened(options, context);
  const exception = parseException(ids, options);
  return changeProject(projectOf(context).root, () => prove(ids, opened, exception, context));
}

async function prove(
  ids: readonly string[],
  opened: IsoDay | undefined,
  exception: Exception | undefined,
  context: CommandContext,
): Promise<number> {
  const workspace = await openWorkspace(context);
  const dossier = requireDossier(workspace);
  const selected = selectRecords(ids, dossier);
  if (exception && selected.length > 1) throw new UsageError('Name the passage that the exception is for, such as p1.');
  const files = new SourceFiles(workspace.project, context.root, dossier);
  files.ignoreInGit();
  const compared = files.compare(selected);
  if (compared.length === 0) throw new CommandError(files.explainMissing(selected));

  let lock = readProofs(workspace) ?? EMPTY_PROOFS;
  const proven: ProvenText[] = [];
  for (const { comparison, file, text, modified } of compared) {
    if (exception) lock = setAside(lock, comparison, exception);
    const verdict = judgeComparison(comparison, lock);
    // A clock that is wrong may have given a file a day to come.
    const day = opened ?? [localDay(modified), context.today].sort()[0] ?? context.today;
    const length = [...text].length;
    lock = recordVerdict(dossier, lock, verdict, { hash: hashText(text), length, opened: day, isDayGiven: opened !== undefined });
    proven.push({ verdict, file, text });
  }
  writeLock(workspace.project.proofLock, workspace.projectFiles.proofs, formatProofLock(withoutRemoved(lock, dossier)));

  const failed = proven.filter(({ verdict }) => verdict.open.length > 0);
  for (const each of failed)
    context.print(`${reportDifferences(each, (difference) => locate(workspace, dossier, each.verdict.source, difference))}\n`);
  context.print(summariseProofs(proven));
  const missing = ids.length === 0 ? [] : selected.filter((source) => !compared.some(({ comparison }) => comparison.source === source));
  if (missing.length > 0) context.print(files.explainMissing(missing));
  if (failed.length > 0) context.print(HOW_TO_FIX);
  files.explainUnknownFiles().forEach(context.print);
  return failed.length + missing.length > 0 ? 1 : 0;
}

const HOW_TO_FIX =
  'Correct the record if it is wrong. If the words are right although the text has others, say why: npm run prove -- <id> --except "words" --because "reason".';

function setAside(lock: ProofLock, { source, differences }: Comparison, { words, reason }: Exception): ProofLock {
  const difference = differences.find((each) => isSameWords(each.words, words));
  if (difference) return addException(lock, source.id, difference.words, reason);
  const open = differences.map((each) => `“${each.words}”`);
  throw new UsageError(
    `--except: “${words}” needs no exception in ${source.id}. ${open.length > 0 ? `Not in the text are: ${open.join(', ')}.` : 'Everything is in the text.'}`,
  );
}

function locate({ content }: Workspace, dossier: Dossier, source: Source, { path, find }: Difference): Place {
  const at = placeInRecord(dossier, source, path);
  const written = content.sources.get(at.entry);
  return {
    file: dossier.entry(at.entry)?.file ?? at.entry,
    ...(written ? locateContent(written, { ...at, ...(find ? { find } : {}) }) : { line: 1, column: 1 }),
  };
}
