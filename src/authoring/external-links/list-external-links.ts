import type { Compilation } from '#rules/compile.ts';
import { keyOf, type DataPath, type Entry } from '#dossier/entry.ts';
import { addressForReaders, leadsToWords, locateQuotation } from '#dossier/locators.ts';
import type { Place } from '#dossier/message.ts';
import { formatTextDirective, withTextDirective, type TextDirective } from '#lib/web/text-directive.ts';
import type { ReferenceData } from '#schemas/reference.ts';

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
  /** The words on the page to which links of the site lead. */
  locators: readonly Locator[];
}

/** Words to which a link leads. */
export interface Locator {
  /** The URL that leads to them. */
  url: string;
  /** The directive in this URL: `text=…`. */
  directive: string;
  /** The words for messages; “…” stands for what is between the first and the last words. */
  words: string;
  /** Whether they are derived from a quotation, or recorded as a locator. */
  from: 'quotation' | 'locator';
  /** The place of the quotation or the locator in the content. */
  place: Place;
}

/** Every external link of the site: references, their archived copies, and the article. */
export function listExternalLinks({ dossier, sources }: Pick<Compilation, 'dossier' | 'sources'>): ExternalLink[] {
  if (!dossier) return [];
  const locate = (entry: Entry, path: DataPath): Place => {
    const source = sources.get(keyOf(entry));
    const start = source?.rangeOf(path).start ?? 0;
    return { file: entry.file, ...(source?.locateOffset(start) ?? { line: 1, column: 1 }) };
  };
  const { article, references } = dossier;
  const links: ExternalLink[] = [];
  if (article.data.url !== undefined)
    links.push({
      url: article.data.url,
      role: 'article',
      title: article.data.headline,
      place: locate(article, ['url']),
      dead: undefined,
      archived: undefined,
      locators: [],
    });
  for (const reference of references) {
    const { url, title, archived, dead } = reference.data;
    const locatorsOn = (address: string): Locator[] =>
      address === addressForReaders(reference.data) && leadsToWords(address)
        ? listLocators(reference.data).map(({ directive, from, path }) => ({
            url: withTextDirective(address, directive),
            directive: formatTextDirective(directive),
            words: describeWords(directive),
            from,
            place: locate(reference, path),
          }))
        : [];
    links.push({ url, role: 'source', title, place: locate(reference, ['url']), dead, archived, locators: locatorsOn(url) });
    if (archived !== undefined)
      links.push({
        url: archived,
        role: 'copy',
        title,
        place: locate(reference, ['archived']),
        dead: undefined,
        archived: undefined,
        locators: locatorsOn(archived),
      });
  }
  return links;
}

/** The words on the page of a reference to which links lead, with their places in its entry. */
function listLocators({ locator, quotations }: ReferenceData): { directive: TextDirective; from: Locator['from']; path: DataPath }[] {
  return [
    ...(locator ? [{ directive: locator, from: 'locator' as const, path: ['locator'] }] : []),
    ...quotations.flatMap((quotation, index) => {
      const directive = locateQuotation(quotation);
      if (!directive) return [];
      const [from, field] = quotation.locator ? (['locator', 'locator'] as const) : (['quotation', 'text'] as const);
      return [{ directive, from, path: ['quotations', index, field] }];
    }),
  ];
}

const describeWords = ({ start, end }: TextDirective): string => (end === undefined ? start : `${start} … ${end}`);
