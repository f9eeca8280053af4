import type { Acceptance } from '#dossier/reviews/judge-reviews.ts';
import { LOCK_NAME } from '#dossier/reviews/review-lock.ts';
import type { ReviewCase } from '#authoring/reviews/review-cases.ts';
import { upgradeReviewLock } from '#authoring/reviews/upgrade-review-lock.ts';
import { changeProject } from '#node/files/change-project.ts';
import { createAuthorReader, readUserName } from '#node/content/read-authors.ts';
import { readLockFile } from '#node/content/read-content.ts';
import { writeLock } from '#node/files/write-lock.ts';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { projectOf } from '../terminal/load-project.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { askReviews } from './ask-reviews.ts';
import { editAndReload } from './edit-text.ts';
import { listReviews } from './list-reviews.ts';
import { printCase } from './print-review.ts';
import { openReview, type OpenedReview } from './open-review.ts';

export interface ReviewOptions {
  accept?: boolean;
  all?: boolean;
  because?: string;
  by?: string;
  list?: boolean;
  unseen?: boolean;
  upgrade?: boolean;
  format: 'pretty' | 'json';
}

/** Asks about every text that is due for review, or accepts or lists them, and records the answers in reviews.lock. */
export async function reviewTexts(names: readonly string[], options: ReviewOptions, context: CommandContext): Promise<number> {
  const { accept = false, all = false, list = false, format } = options;
  checkOptions(names, options);
  if (options.upgrade) return changeProject(projectOf(context).root, () => upgradeLock(context));
  const review = await openReview(names, options.unseen ?? false, context);
  const cases = review.listCases();
  if (all || accept) return acceptNamed(cases, options, review, context);
  if (cases.length > 0 && context.ask && !list && format === 'pretty') return askEach(review, options, context);
  (format === 'json' ? context.print : context.printStyled)(listReviews(cases, format, { ...context.terminal, words: review.words }));
  return cases.length === 0 ? 0 : 1;
}

function checkOptions(names: readonly string[], { accept, all, list, unseen, upgrade, because, format }: ReviewOptions): void {
  if ([accept, all, list, upgrade].filter(Boolean).length > 1)
    throw new UsageError('Use only one of --accept, --all, --list and --upgrade.');
  if (all && names.length > 0) throw new UsageError('--all accepts everything: use it without names, or --accept with names.');
  if (all && !because?.trim())
    throw new UsageError('--all accepts texts that nobody looked at. Say why that is right: --because "reason".');
  if (accept && names.length === 0) throw new UsageError('Name what you have compared: an entry, a text, a passage or a reference.');
  if (because !== undefined && !all && !accept) throw new UsageError('--because goes with --accept or --all.');
  if (unseen && (all || upgrade)) throw new UsageError('--unseen goes with names, --list, or no other option.');
  if (because?.trim() === '') throw new UsageError('--because needs a reason.');
  if (format === 'json' && (accept || all))
    throw new UsageError('--format json lists what is left to review: use it without --accept and --all.');
}

/** Who reviews, and when. Throws a UsageError if the name is not known. */
function startAcceptance({ by }: ReviewOptions, { root, today }: CommandContext): Acceptance {
  const name = by?.trim() ?? readUserName(root);
  if (!name) throw new UsageError('Who reviews? Git has no name: set it with git config user.name, or give --by "Your Name".');
  return { by: name, on: today };
}

/** Accepts the cases without questions: those that were named, or all, unseen. */
async function acceptNamed(
  cases: readonly ReviewCase[],
  options: ReviewOptions,
  review: OpenedReview,
  context: CommandContext,
): Promise<number> {
  const note = options.because?.trim();
  const acceptance = { ...startAcceptance(options, context), ...(note ? { note } : {}), ...(options.all ? { isUnseen: true } : {}) };
  await review.accept(cases, acceptance);
  const left = review.listAll();
  const isSuspected = cases.some(({ suspicions }) => suspicions.length > 0);
  context.print(
    [
      `${countTexts('Accepted', cases)} ${left.length === 0 ? 'Nothing is left to review.' : countTexts('Left to review', left)}`,
      ...(isSuspected && !note ? ['Suspicions are answered only with a reason: --because "reason".'] : []),
    ].join('\n'),
  );
  return review.listCases().length === 0 ? 0 : 1;
}

async function askEach(review: OpenedReview, options: ReviewOptions, context: CommandContext): Promise<number> {
  const { ask, terminal, print, printStyled } = context;
  if (!ask) return 1;
  const acceptance = startAcceptance(options, context);
  const accepted = await askReviews({
    ask,
    listCases: review.listCases,
    show: (each, left) =>
      printStyled(`\n${left === 1 ? 'The last one' : `${left} left`}: ${printCase(each, { ...terminal, words: review.words })}\n`),
    accept: (each, note) => review.accept([each], { ...acceptance, ...(note === undefined ? {} : { note }) }),
    edit: (each) => editAndReload(review.locate(each), review.reload, { ask, print }),
  });
  print(accepted === 0 ? 'Nothing was accepted.' : `Accepted: ${accepted === 1 ? '1 text' : `${accepted} texts`}.`);
  return review.listCases().length === 0 ? 0 : 1;
}

/** Adds names and days from git to a lock file of version 1. */
function upgradeLock(context: CommandContext): number {
  const { root, print } = context;
  const project = projectOf(context);
  const file = readLockFile(project.reviewLock, root);
  if (!file) throw new CommandError(`There is no ${LOCK_NAME}.`);
  const upgraded = upgradeReviewLock(new TextDecoder().decode(file.bytes), createAuthorReader(root)(file.path));
  if (upgraded === undefined)
    throw new CommandError(`${file.path} is not of version 1, or it is broken: npm run check says what is wrong.`);
  writeLock(project.reviewLock, file, upgraded);
  print(`Wrote ${file.path} in version 2. The name and day of each review are those of the commit that recorded it.`);
  return 0;
}

/** `Accepted: 3 texts.` A text that was held against several sources counts once. */
function countTexts(what: string, cases: readonly ReviewCase[]): string {
  const { size } = new Set(cases.map(({ item }) => item.key));
  return `${what}: ${size === 0 ? 'nothing' : size === 1 ? '1 text' : `${size} texts`}.`;
}
