import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { REFERENCE_KINDS } from '#schemas/reference.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { addressOf, type SitePath } from '#dossier/paths.ts';
import type { Revision } from '#dossier/revision.ts';
import type { Reference } from '#dossier/reference.ts';
import { cslDate, type CslDate } from './csl-date.ts';

/** A name that is not divided into given and family name. */
export interface CslName {
  literal: string;
}

/** The types of CSL that our sources and pages have. */
export type CslType = 'article-newspaper' | 'entry-encyclopedia' | 'post-weblog' | 'report' | 'webpage';

/** An item of CSL-JSON, the format of citation software such as Zotero. The names of the fields are those of CSL 1.0.2. */
export interface CslItem {
  /** Unique in a file. It may contain a slash, as in `articles/ferry-vote`. */
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  /** The newspaper, encyclopedia or site in which the text appeared. */
  'container-title'?: string;
  publisher?: string;
  /** The section of a newspaper. */
  section?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  /** The address of an archived copy. */
  archive_location?: string;
  language?: string;
  version?: string;
  note?: string;
}

const TYPES = {
  official: 'webpage',
  news: 'article-newspaper',
  agency: 'article-newspaper',
  'state-media': 'article-newspaper',
  analysis: 'report',
  encyclopedia: 'entry-encyclopedia',
  blog: 'post-weblog',
} as const satisfies Record<(typeof REFERENCE_KINDS)[number], CslType>;

/** Whether texts of a type appear in something that has a title of its own, such as a newspaper. */
const HAS_CONTAINER: ReadonlySet<CslType> = new Set(['article-newspaper', 'entry-encyclopedia', 'post-weblog']);

/**
 * A reference. Its publisher counts as its author where another one hosts the page, since then the publisher wrote the text.
 */
export function cslItemOfReference({ site }: Pick<Dossier, 'site'>, { id, data }: Reference): CslItem {
  const { title, publisher, via, kind, url, archived, language, issued, accessed } = data;
  const { formatEdtf } = wordsOf(site);
  const type = TYPES[kind];
  return {
    id,
    type,
    title,
    ...(via && { author: [{ literal: publisher }] }),
    ...(HAS_CONTAINER.has(type) ? { 'container-title': via ?? publisher } : { publisher: via ?? publisher }),
    ...(issued && { issued: cslDate(parseEdtf(issued), formatEdtf) }),
    ...(accessed && { accessed: cslDate(parseEdtf(accessed), formatEdtf) }),
    URL: url,
    ...(archived && { archive_location: archived }),
    language,
  };
}

/** The article that the site explains. A byline may name a person or a department, so the name is not divided. */
function cslItemOfArticle({ site, article }: Pick<Dossier, 'site' | 'article'>): CslItem {
  const { headline, section, language, url, publisher, byline, publishedAt } = article.data;
  return {
    id: keyOf(article),
    type: 'article-newspaper',
    title: headline,
    ...(byline.name && { author: [{ literal: byline.name }] }),
    ...(publisher.name && { 'container-title': publisher.name }),
    ...(section && { section }),
    issued: cslDate(parseEdtf(publishedAt.edtf), wordsOf(site).formatEdtf),
    ...(url && { URL: url }),
    language,
  };
}

/** A page of this site, or something on it that has an address: a statement, an event, a quotation, a term. */
export interface CitedPage {
  /** Unique among the items of a file, such as the key of an entry or a statement. */
  id: string;
  title: string;
  /** With the fragment of the statement. */
  path: SitePath;
  /** When it last changed; undefined if nothing on the site has a date. */
  issued: CslDate | undefined;
  /** The commit of which the site was built; undefined outside of a repository. */
  revision: Revision | undefined;
}

/**
 * A page of this site. Its version is the commit, which gives the text that a reader saw; its date is that of its last change.
 * The editor and the publisher answer for it, so the editor counts as its author.
 */
export function cslItemOfPage({ site }: Pick<Dossier, 'site'>, { id, title, path, issued, revision }: CitedPage): CslItem {
  return {
    id,
    type: 'webpage',
    title,
    ...(site.editor && { author: [{ literal: site.editor }] }),
    'container-title': site.title,
    ...(site.publisher && { publisher: site.publisher.name }),
    ...(issued && { issued }),
    ...(revision && { version: revision.id }),
    URL: addressOf(site, path),
    language: site.language,
  };
}

/** The article and all references. */
export const cslItemsOfSources = (dossier: Dossier): CslItem[] => [
  cslItemOfArticle(dossier),
  ...dossier.references.map((reference) => cslItemOfReference(dossier, reference)),
];

/** Items as a CSL-JSON file. */
export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, undefined, 2)}\n`;
