import { compareContent } from '#rules/changes/compare-content.ts';
import type { RuleExample } from '#rules/rule.ts';
import { compileContent } from '#rules/compile.ts';
import { checkSiteExample } from '#rules/examples/site-example.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Report } from '#rules/report/report.ts';
import { hashText } from '#lib/text/hash-text.ts';
import { hashRecord } from '#dossier/proofs/compared-record.ts';
import { formatProofLock, PROOFS_NAME } from '#dossier/proofs/proof-lock.ts';
import type { LockFile } from '#dossier/lock-file.ts';
import { formatReviewLock, LOCK_NAME } from '#dossier/reviews/review-lock.ts';
import { CONTENT_ROOT, contentFiles, fillIn, makeDossier, makeSite, parseSample, type Changes } from './entries.ts';
import { acceptedIn } from './reviews.ts';

/**
 * Checks the sample project, or a minimal site, with the files of an example; if the example has published files, also
 * compares with them.
 */
export function compileExample(example: RuleExample): Report {
  if (example.inSite) return checkSiteExample(example);
  const { files: changes, asWritten, settings, reviewed, authors, isPublished, today, published, lock, proven, proofs } = example;
  const site = makeSite(settings);
  const files = contentFiles(asWritten ? changes : fillIn(changes));
  const record = reviewed ? reviewRecord(example, reviewed) : lock;
  const compilation = compileContent(files, site, parseSample(), {
    reviews: lockFile(LOCK_NAME, record),
    isPublished,
    today,
    authorsOf:
      authors && ((file) => Array.from({ length: 99 }, () => ({ name: authors[file.replace(CONTENT_ROOT, '')] ?? 'Tom Hale', time: 0 }))),
    proofs: lockFile(PROOFS_NAME, proven ? proofsOf(makeDossier(fillIn(proven), settings)) : proofs),
  });
  if (!published) return compilation;
  const { messages } = compareContent({ files, published: contentFiles(fillIn(published)), declared: [] }, site);
  return { ...compilation, messages: [...compilation.messages, ...messages] };
}

/** The record of reviews of an example, made when the files were as they are in `reviewed`. */
function reviewRecord({ files, settings, recordsReviewed }: RuleExample, reviewed: Changes): string {
  const before = acceptedIn(makeDossier(reviewed, settings));
  if (!recordsReviewed) return formatReviewLock(before);
  return formatReviewLock(acceptedIn(makeDossier(files, settings), ({ source }) => source === undefined, before));
}

/** The record of reviews after Nia Reed accepted everything. */
export const lockOf = (dossier: Dossier): string => formatReviewLock(acceptedIn(dossier));

/** The record of proofs after every record was proven. */
export const proofsOf = (dossier: Dossier): string =>
  formatProofLock({
    proofs: new Map(
      [...dossier.sources.values()].map((source) => [
        source.id,
        [{ record: hashRecord(dossier, source), text: hashText(source.id), length: source.id.length, opened: '2020-04-01' }],
      ]),
    ),
    exceptions: new Map(),
  });

const lockFile = (path: string, text: string | undefined): LockFile | undefined =>
  text === undefined ? undefined : { path, bytes: new TextEncoder().encode(text) };
