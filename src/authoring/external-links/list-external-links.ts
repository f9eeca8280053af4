import type { Compilation } from '#rules/compile.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import type { Place } from '#dossier/message.ts';

/** A field of the content with the URL of an external page. */
export interface ExternalLink {
  url: string;
  /** What the page is: a source, an archived copy of one, or the article. */
  role: 'source' | 'copy' | 'article';
  /** Title of the source. */
  title: string;
  /** The place of the URL in the content. */
  place: Place;
  /** The day since which the content records the page as dead; undefined if it does not. */
  dead: string | undefined;
  /** URL of an archived copy of the page, if there is one. */
  archived: string | undefined;
}

/** Every external link of the site: references, their archived copies, and the article. */
export function listExternalLinks({ dossier, sources }: Pick<Compilation, 'dossier' | 'sources'>): ExternalLink[] {
  if (!dossier) return [];
  const locateField = (entry: Entry, field: string): Place => {
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
      place: locateField(article, 'url'),
      dead: undefined,
      archived: undefined,
    });
  for (const reference of references) {
    const { url, title, archived, dead } = reference.data;
    links.push({ url, role: 'source', title, place: locateField(reference, 'url'), dead, archived });
    if (archived !== undefined)
      links.push({ url: archived, role: 'copy', title, place: locateField(reference, 'archived'), dead: undefined, archived: undefined });
  }
  return links;
}
