import { findCoverage } from '#authoring/coverage/coverage.ts';
import { reportCoverage } from '#authoring/coverage/report-coverage.ts';
import { listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import { requireDossier, openWorkspace, readProofs, readReviews } from '../terminal/workspace.ts';

export interface CoverageOptions {
  format: 'text' | 'json';
}

/** Lists what is left to write. Throws a CommandError if the content cannot be read. */
export async function listCoverage({ format }: CoverageOptions, context: CommandContext): Promise<void> {
  const workspace = await openWorkspace(context);
  const dossier = requireDossier(workspace);
  const reviews = readReviews(workspace);
  const found = findCoverage(
    dossier,
    workspace.content.entries,
    reviews ? listOpenReviews(dossier, reviews).filter(({ state }) => state !== 'unseen') : null,
    readProofs(workspace) ?? null,
  );
  context.print(format === 'json' ? JSON.stringify(found, null, 2) : reportCoverage(found));
}
