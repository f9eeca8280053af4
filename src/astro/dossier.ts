import type { MarkdownInstance } from 'astro';
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { resolve } from 'node:path';
import { site } from 'virtual:site';
import { buildDossier, type Dossier } from '#dossier/dossier.ts';
import type { Entries, Entry } from '#dossier/entry.ts';
import { sharedPreview } from '#node/shared-preview.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';

/** The commit the site is built from. */
export { revision } from 'virtual:site';

let built: Promise<Dossier> | undefined;

/**
 * The dossier of the site: built once in a build. In development it is the one that was just checked, which follows a
 * save at once; Astro writes its collections only some time later.
 */
export async function getDossier(): Promise<Dossier> {
  return (import.meta.env.DEV && sharedPreview()) || (built ??= loadDossier());
}

async function loadDossier(): Promise<Dossier> {
  const pairs = await Promise.all(COLLECTION_NAMES.map(async (name) => [name, (await getCollection(name)).map(toEntry)] as const));
  return buildDossier(Object.fromEntries(pairs) as unknown as Entries, site);
}

function toEntry(entry: CollectionEntry<CollectionName>): Entry {
  return {
    collection: entry.collection,
    id: entry.id,
    file: entry.filePath ?? '',
    data: entry.data,
    body: ('body' in entry ? entry.body : undefined)?.trim() ?? '',
  };
}

/** The prose of a briefing as a component. */
export async function renderBriefing(id: string) {
  const preview = import.meta.env.DEV ? sharedPreview()?.entry(`briefings/${id}`) : undefined;
  if (preview) return importProse(preview);
  const entry = await getEntry('briefings', id);
  if (!entry) throw new Error(`there is no briefing "${id}"`);
  return (await render(entry)).Content;
}

/** From the file itself: a briefing that was just written is in Astro's collections only later, and under load never. */
async function importProse({ file }: Entry) {
  const path = resolve(process.cwd(), file).replaceAll('\\', '/');
  return ((await import(/* @vite-ignore */ path)) as Pick<MarkdownInstance<object>, 'Content'>).Content;
}
