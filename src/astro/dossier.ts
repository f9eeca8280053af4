import type { MarkdownInstance } from 'astro';
import { getEntry, render } from 'astro:content';
import { resolve } from 'node:path';
import type { Dossier } from '#dossier/dossier.ts';
import type { Revision } from '#dossier/revision.ts';
import { sharedSite } from './shared-site.ts';

/**
 * The dossier of the site, as the checks read it: built once in a build, and anew after each save in development. Throws
 * while the content has errors that leave nothing to show.
 */
export function getDossier(): Dossier {
  const dossier = sharedSite().latest();
  if (!dossier) throw new ContentError('The content has errors, and nothing can be shown: see npm run check.');
  return dossier;
}

/** An error of an editor: it has no stack trace, which would only lead into our code. */
class ContentError extends Error {
  override stack = '';
}

/** The commit the site is built from, where git knows it. */
export const getRevision = (): Revision | undefined => sharedSite().revision;

/** The prose of a briefing as a component. */
export async function renderBriefing(id: string) {
  if (import.meta.env.DEV) return importProse(id);
  const entry = await getEntry('briefings', id);
  if (!entry) throw new Error(`There is no briefing "${id}".`);
  return (await render(entry)).Content;
}

/** From the file itself: Astro's collections know a briefing that was just written only later. */
async function importProse(id: string) {
  const entry = getDossier().entry(`briefings/${id}`);
  if (!entry) throw new Error(`There is no briefing "${id}".`);
  const path = resolve(process.cwd(), entry.file).replaceAll('\\', '/');
  return ((await import(/* @vite-ignore */ path)) as Pick<MarkdownInstance<object>, 'Content'>).Content;
}
