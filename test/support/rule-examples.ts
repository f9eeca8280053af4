import { compareContent } from '#rules/changes/compare-content.ts';
import type { RuleExample } from '#rules/rule.ts';
import { compileContent } from '#rules/compile.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Report } from '#rules/report/report.ts';
import { acceptReviews } from '#dossier/reviews/judge-reviews.ts';
import type { LockFile } from '#dossier/lock-file.ts';
import { EMPTY_LOCK, formatReviewLock, LOCK_NAME } from '#dossier/reviews/review-lock.ts';
import { contentFiles, fillIn, makeDossier, makeSite } from './entries.ts';
import { checkSiteExample } from './page-rule-examples.ts';

/** Checks the sample project, or a minimal site, with the files of an example; if the example has published files, also compares with them. */
export function compileExample(example: RuleExample): Report {
  if (example.inSite) return checkSiteExample(example);
  const { files: changes, asWritten, settings, reviewed, published, lock } = example;
  const site = makeSite(settings);
  const files = contentFiles(asWritten ? changes : fillIn(changes));
  const record = reviewed ? lockOf(makeDossier(reviewed, settings)) : lock;
  const compilation = compileContent(files, site, undefined, lockFile(record));
  if (!published) return compilation;
  const { messages } = compareContent({ files, published: contentFiles(fillIn(published)), styleOnly: [] }, site);
  return { ...compilation, messages: [...compilation.messages, ...messages] };
}

/** The record of reviews after everything was accepted. */
export const lockOf = (dossier: Dossier): string => formatReviewLock(acceptReviews(dossier, EMPTY_LOCK, () => true));

const lockFile = (text: string | undefined): LockFile | undefined =>
  text === undefined ? undefined : { path: LOCK_NAME, bytes: new TextEncoder().encode(text) };
