import type { Compilation } from '#rules/compile.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Place } from '#dossier/message.ts';

/** A field of the content that holds the address of a page outside. */
export interface ExternalLink {
  url: string;
  /** What the page is to us: a source, the kept copy of one, or the article itself. */
  role: 'source' | 'copy' | 'article';
  /** How readers know the source. */
  title: string;
  /** Where the address stands. */
  place: Place;
  /** Day on which the content records the page as dead; undefined where it does not. */
  dead: string | undefined;
  /** Address of a kept copy of the page, where there is one. */
  archived: string | undefined;
}

/** Every address outside that readers are led to: of references, of their copies, of the article. */
export function listExternalLinks({ dossier, sources }: Pick<Compilation, 'dossier' | 'sources'>): ExternalLink[] {
  if (!dossier) return [];
  const placeOf = (entry: Entry, field: string): Place => {
    const source = sources.get(keyOf(entry));
    const start = source?.rangeOf([field]).start ?? 0;
    return { file: entry.file, ...(source?.locateOffset(start) ?? { line: 1, column: 1 }) };
  };
  const { article, references } = dossier;
  const links: ExternalLink[] = [];
  if (article.data.url !== undefined)
    links.push({
      url: article.data.url,
      role: 'article',
      title: article.data.headline,
      place: placeOf(article, 'url'),
      dead: undefined,
      archived: undefined,
    });
  for (const reference of references) {
    const { url, title, archived, dead } = reference.data;
    links.push({ url, role: 'source', title, place: placeOf(reference, 'url'), dead, archived });
    if (archived !== undefined)
      links.push({ url: archived, role: 'copy', title, place: placeOf(reference, 'archived'), dead: undefined, archived: undefined });
  }
  return links;
}
