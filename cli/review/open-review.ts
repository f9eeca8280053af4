import { join } from 'node:path';
import type { Words } from '#locales/parts/words.ts';
import { acceptCases } from '#authoring/reviews/record-review.ts';
import { findSameCases, listReviewCases, type ReviewCase, type ReviewState } from '#authoring/reviews/review-cases.ts';
import { EMPTY_LOCK, formatReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Acceptance } from '#dossier/reviews/judge-reviews.ts';
import { changeProject } from '#node/files/change-project.ts';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { readLockFile } from '#node/content/read-content.ts';
import { writeLock } from '#node/files/write-lock.ts';
import type { Compilation } from '#rules/compile.ts';
import { locateContent } from '#rules/locate-content.ts';
import { countFindings } from '#rules/report/report.ts';
import { locateReviewed } from '#rules/texts/open-reviews.ts';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import { loadProject } from '../terminal/load-project.ts';
import { selectReviews } from './select-reviews.ts';

/** The content under review, and its lock file. */
export interface OpenedReview {
  /** How words of the texts are told apart and compared. */
  words: Words;
  /** What is left to review among the named texts. */
  listCases(): ReviewCase[];
  /** What is left to review in all. */
  listAll(): ReviewCase[];
  /**
   * Records that cases were accepted, beside what others have recorded since. Rejects with a CommandError if the content is
   * broken by now.
   */
  accept(cases: readonly ReviewCase[], acceptance: Acceptance): Promise<void>;
  locate(each: ReviewCase): { path: string; line: number };
  /** Reads the content again. Returns what is wrong with it; undefined if nothing is. */
  reload(): string | undefined;
}

/**
 * Opens the content for the review of the named texts, or of all. What was accepted unseen is left out, unless it is named or
 * `hasUnseen` asks for it. Throws a CommandError if it has errors, and a UsageError for an
 * unknown name.
 */
export async function openReview(names: readonly string[], hasUnseen: boolean, context: CommandContext): Promise<OpenedReview> {
  const { root } = context;
  const { project, site } = await loadProject(context);
  const live = createLiveDossier(project, site, root, { hasAuthors: true });
  const read = (): { state: ReviewState; compilation: Compilation } | string => {
    const compilation = live.refresh();
    const { dossier, messages, reviews, suspicions, findAuthor } = compilation;
    if (!dossier) return `The content has errors (${countFindings(messages)}): npm run check lists them. Fix them first.`;
    return { compilation, state: { dossier, lock: reviews ?? EMPTY_LOCK, suspicions, findAuthor } };
  };
  const first = read();
  if (typeof first === 'string') throw new CommandError(first);
  let { state, compilation } = first;
  const reload = () => {
    const next = read();
    if (typeof next === 'string') return next;
    ({ state, compilation } = next);
    return undefined;
  };
  const isSelected = selectReviews(names, state.dossier);
  return {
    words: state.dossier.language.words,
    listCases: () => listReviewCases({ ...state, hasUnseen: hasUnseen || names.length > 0 }).filter(({ item }) => isSelected(item)),
    listAll: () => listReviewCases(state),
    accept: (cases, acceptance) =>
      changeProject(project.root, () => {
        const file = readLockFile(project.reviewLock, root);
        const isOwn = file && new TextDecoder().decode(file.bytes) === formatReviewLock(state.lock);
        const issue = isOwn ? undefined : reload();
        if (issue !== undefined) throw new CommandError(issue);
        const lock = acceptCases(state, findSameCases(cases, state), acceptance);
        writeLock(project.reviewLock, file, formatReviewLock(lock));
        state = { ...state, lock };
      }),
    locate: ({ item }) => {
      const source = compilation.sources.get(item.entry);
      const file = state.dossier.entry(item.entry)?.file ?? item.entry;
      return { path: join(root, file), line: source ? locateContent(source, locateReviewed(item)).line : 1 };
    },
    reload,
  };
}
