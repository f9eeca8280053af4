import type { MarkdownInstance } from 'astro';
import { getEntry, render } from 'astro:content';
import { resolve } from 'node:path';
import type { IsoDay } from '#lib/dates/calendar.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import type { ReviewLock } from '#dossier/reviews/review-lock.ts';
import type { Revision } from '#dossier/revision.ts';
import { countReviews } from '#views/proofs/count-reviews.ts';
import { sharedSite } from './shared-site.ts';

/**
 * The dossier of the site, the same that the rules check: built once in a build, and after each save in development.
 * Throws if errors in the content leave nothing to show.
 */
export function getDossier(): Dossier {
  const dossier = sharedSite().latest();
  if (!dossier) throw new ContentError('The content has errors, and nothing can be shown. Run npm run check to see them.');
  return dossier;
}

/** An error of an editor: it has no stack trace, which would only lead into our code. */
class ContentError extends Error {
  override stack = '';
}

/** The commit from which the site is built; undefined without git. */
export const getRevision = (): Revision | undefined => sharedSite().revision;

/** Which texts were reviewed, by whom and when; undefined without a valid reviews.lock. */
export const getReviews = (): ReviewLock | undefined => sharedSite().reviews();

/** The day of the last review of a text that the site shows; undefined without one. */
export function getLastReview(): IsoDay | undefined {
  const [dossier, lock] = [getDossier(), getReviews()];
  if (lastReview?.dossier !== dossier || lastReview.lock !== lock) lastReview = { dossier, lock, day: countReviews(dossier, lock)?.last };
  return lastReview.day;
}

/** Every page shows the day, and it takes a look at all texts. */
let lastReview: { dossier: Dossier; lock: ReviewLock | undefined; day: IsoDay | undefined } | undefined;

/** Which records were compared with the texts of their sources; undefined without a valid proofs.lock. */
export const getProofs = (): ProofLock | undefined => sharedSite().proofs();

/** The prose of a briefing as a component, if Astro’s compiler renders it: see `buildBriefingPage`. */
export async function renderBriefing(id: string) {
  if (import.meta.env.DEV) return importProse(id);
  const entry = await getEntry('briefings', id);
  if (!entry) throw new Error(`There is no briefing "${id}".`);
  return (await render(entry)).Content;
}

/** Imports the file itself, since Astro's collections include a new briefing only after a delay. */
async function importProse(id: string) {
  const entry = getDossier().entry(`briefings/${id}`);
  if (!entry) throw new Error(`There is no briefing "${id}".`);
  const path = resolve(sharedSite().root, entry.file).replaceAll('\\', '/');
  return ((await import(/* @vite-ignore */ path)) as Pick<MarkdownInstance<object>, 'Content'>).Content;
}
