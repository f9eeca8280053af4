import type { Dossier } from '#dossier/dossier.ts';
import type { EntryKey } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource } from '#dossier/paths.ts';
import type { Site } from '#schemas/site.ts';

/** The parts of the dossier that stay the same between versions, so that exports of a site’s own can rely on them. */
const PUBLIC_PARTS = [
  'article',
  'explainer',
  'briefings',
  'actors',
  'glossary',
  'chronology',
  'places',
  'references',
  'sources',
  'statements',
  'entry',
  'title',
  'leadText',
  'statementsOf',
  'citing',
  'mentioning',
  'topicLabel',
] as const satisfies readonly (keyof Dossier)[];

/** The content of a site: its entries, sources and statements. */
export interface PublicDossier extends Pick<Dossier, (typeof PUBLIC_PARTS)[number]> {
  /** The full address of an entry: of its page, or of its place on a page. */
  addressOf(key: EntryKey): string;
  /** The full address of a source, by its id. */
  addressOfSource(id: string): string;
}

/** The settings that say what a site is and who answers for it. */
export type PublicSite = Pick<Site, 'title' | 'tagline' | 'language' | 'url' | 'base' | 'publisher' | 'editor' | 'contact' | 'topics'>;

/** A file of a site that is written from its content. */
export interface OwnExport {
  /** Its path on the site: `data/who-said-what.csv`. */
  path: string;
  /** Its media type: `text/csv`. */
  type: string;
  /** Writes its text. The same content must give the same text: two builds write the same files. */
  write: (dossier: PublicDossier, site: PublicSite) => string | Promise<string>;
}

/** Gives an export of a site’s own completion and type errors; it is checked when the settings are loaded. */
export const defineExport = (input: OwnExport): OwnExport => input;

function requireSource({ sources }: Dossier, id: string): string {
  if (!sources.has(id)) throw new Error(`There is no source "${id}".`);
  return id;
}

/** What an export of a site’s own gets of the dossier. */
export function publishDossier(dossier: Dossier): PublicDossier {
  const parts = PUBLIC_PARTS.map((name) => [name, dossier[name]] as const);
  return {
    ...(Object.fromEntries(parts) as Pick<Dossier, (typeof PUBLIC_PARTS)[number]>),
    addressOf: (key) => addressOf(dossier.site, pathOfEntry(key)),
    addressOfSource: (id) => addressOf(dossier.site, pathOfSource(requireSource(dossier, id))),
  };
}
