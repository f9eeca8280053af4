import { isCancel, log, select } from '@clack/prompts';
import { acceptReviews, listOpenReviews, type OpenReview } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK, formatReviewLock, LOCK_NAME, parseReviewLock, type ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { countFindings } from '#rules/report/report.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { readLockFile } from '#node/read-content.ts';
import { locateProject } from '#node/project.ts';
import { writeLock } from '#node/write-lock.ts';
import { askReviews, type Answer, type Terminal } from './ask-reviews.ts';
import { listReviews } from './list-reviews.ts';
import { selectReviews } from './select-reviews.ts';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { Cancelled } from '../terminal/question.ts';
import { UsageError } from '../terminal/usage-error.ts';

export interface ReviewOptions {
  all?: boolean;
  list?: boolean;
  format: 'pretty' | 'json';
}

/** The prompts at a real terminal; if its width is unknown, 100 characters are assumed. */
const terminal: Terminal = {
  width: (process.stdout.columns || 100) - 4,
  hasColours: process.stdout.isTTY && process.stdout.hasColors(),
  show: (text) => log.step(text),
  ask: async (question, left): Promise<Answer> => {
    const options: { value: Exclude<Answer, undefined>; label: string; hint?: string }[] = [
      { value: 'skip', label: 'Skip', hint: 'ask again next time' }, // first, so that Enter alone accepts nothing
      { value: 'accept', label: 'Accept', hint: 'the statement holds' },
      ...(left > 1
        ? [
            {
              value: 'accept-rest' as const,
              label: left === 2 ? 'Accept this and the next one' : `Accept this and the next ${left - 1}`,
            },
          ]
        : []),
      { value: 'quit', label: 'Quit', hint: 'keep what was accepted' },
    ];
    const answer = await select<Exclude<Answer, undefined>>({ message: question, options });
    return isCancel(answer) ? undefined : answer;
  },
};

/** Asks about every statement that is due for review, or accepts or lists them, and records the answers in reviews.lock. */
export async function reviewStatements(names: readonly string[], options: ReviewOptions, context: CommandContext): Promise<number> {
  if (options.list && (options.all || names.length > 0))
    throw new UsageError('--list writes nothing: use it without names and without --all.');
  if (options.all && names.length > 0) throw new UsageError('--all accepts everything: use either names or --all.');
  const { root, print } = context;
  const project = locateProject(root, context.project);
  const live = createLiveDossier(project, await loadSite(project), root);
  const { dossier, messages } = live.refresh();
  if (!dossier) throw new CommandError(`The content has errors (${countFindings(messages)}): npm run check lists them. Fix them first.`);
  const file = readLockFile(project.reviewLock, root);
  const lock = file && parseReviewLock(file).lock;
  const write = (next: ReviewLock) => {
    writeLock(project.reviewLock, file, formatReviewLock(next));
  };
  const reviewing: Reviewing = { dossier, lock, write, print };
  return options.all || names.length > 0 ? acceptByName(names, reviewing) : await acceptOneByOne(options, reviewing);
}

interface Reviewing {
  dossier: Dossier;
  /** The record of reviews; undefined if there is none yet. */
  lock: ReviewLock | undefined;
  write(next: ReviewLock): void;
  print(text: string): void;
}

/** Accepts the named reviews; all of them if there is no name. */
function acceptByName(names: readonly string[], { dossier, lock, write, print }: Reviewing): number {
  const before = lock ?? EMPTY_LOCK;
  const isAccepted = selectReviews(names, dossier);
  const open = listOpenReviews(dossier, before);
  const accepted = open.filter(({ statement, source }) => isAccepted(statement, source));
  write(acceptReviews(dossier, before, isAccepted));
  const left = new Set(open.filter((review) => !accepted.includes(review)).map(({ statement }) => statement)).size;
  print(
    `${countAccepted(accepted)} ${left === 0 ? 'Nothing is left to review.' : `${left} ${left === 1 ? 'statement is' : 'statements are'} left to review.`}`,
  );
  return left === 0 ? 0 : 1;
}

async function acceptOneByOne({ list, format }: ReviewOptions, { dossier, lock, write, print }: Reviewing): Promise<number> {
  const isInteractive = !list && format === 'pretty' && process.stdin.isTTY && process.stdout.isTTY;
  if (!lock && (isInteractive || format === 'pretty')) {
    print(`There is no ${LOCK_NAME} yet. Run npm run review -- --all to create it, with all statements accepted as they are.`);
    return 1;
  }
  const open = listOpenReviews(dossier, lock ?? EMPTY_LOCK);
  if (!isInteractive || open.length === 0) {
    // `print` would remove the colours.
    (format === 'json' ? print : console.log)(listReviews(open, format, terminal));
    return open.length === 0 ? 0 : 1;
  }
  const accepted = await askReviews(open, terminal);
  if (!accepted) {
    print('Cancelled: nothing was written.');
    throw new Cancelled();
  }
  const pairs = new Set([...accepted].map(({ statement, source }) => `${statement.key} ${source.id}`));
  write(acceptReviews(dossier, lock ?? EMPTY_LOCK, ({ key }, { id }) => pairs.has(`${key} ${id}`)));
  print(countAccepted([...accepted]));
  return accepted.size === open.length ? 0 : 1;
}

function countAccepted(accepted: readonly OpenReview[]): string {
  const statements = new Set(accepted.map(({ statement }) => statement)).size;
  return statements === 0 ? 'Nothing was accepted.' : `Accepted: ${statements} ${statements === 1 ? 'statement' : 'statements'}.`;
}
