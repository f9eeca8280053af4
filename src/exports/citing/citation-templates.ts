import type { IsoDay } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { escapeMarkdown, escapeMarkdownInside } from '#lib/text/escape-markdown.ts';
import { MARKS, type Citations, type CitationTemplates } from '#lib/text/fill-citations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { withBase } from '#dossier/paths.ts';
import type { Revision } from '#dossier/revision.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Site } from '#schemas/site.ts';
import { toBibtex, writeDate } from './bibtex.ts';
import { cslDate, type CslDate } from './csl-date.ts';
import { cslItemOfPage, toCslJson, type CslItem } from './csl-json.ts';
import { listPageChanges } from './page-changes.ts';

/**
 * Citations of a page or a part of one, with the marks of `fill-citations.ts` in the places of its title, its address, its id and its
 * day: a browser fills them in for what its reader cites. Everything else is the same for the whole site.
 */
export function buildCitationTemplates(dossier: Dossier, revision: Revision | undefined): CitationTemplates {
  const { site } = dossier;
  const { title, address, id } = MARKS;
  const { days, ofSite } = listPageChanges(dossier);
  const issued = ofSite === undefined ? undefined : { literal: MARKS.issued };
  const item = { ...cslItemOfPage({ site }, { id, title, path: '/', issued, revision }), URL: address };
  const inWords = { issued: issued?.literal, revision };
  const bibtex = toBibtex(item);
  const changed = Map.groupBy(days.keys(), (path) => days.get(path) ?? '');
  return {
    text: citeInWords(site, { title, address, ...inWords }),
    markdown: citeInWords(site, { title: `[${title}](<${address}>)`, address: '', ...inWords }, escapeMarkdown),
    bibtex: issued ? bibtex.replace(writeDate(issued), MARKS.issued) : bibtex,
    csl: toCslJson([item])
      .trimEnd()
      .replace(/\{\s*"literal": "\u{e003}"\s*\}/u, MARKS.issued),
    days: Object.fromEntries([...changed.keys()].sort().map((day) => [day, writeDay(site, day)])),
    changed: Object.fromEntries([...changed].map(([day, paths]) => [day, paths.map((path) => withBase(site.base, path))])),
    otherwise: ofSite,
  };
}

function writeDay(site: Site, day: IsoDay): Citations {
  const { formatEdtf } = wordsOf(site);
  const words = formatEdtf(parseEdtf(day));
  const date = cslDate(parseEdtf(day), formatEdtf);
  return { text: words, markdown: escapeMarkdownInside(words), bibtex: writeDate(date), csl: JSON.stringify(date) };
}

/** The title of the site with its tagline. */
const nameSite = (site: Site): string => `${site.title}${wordsOf(site).colon}${site.tagline}`;

/** The whole site as an item of CSL-JSON. */
export const cslItemOfSite = (dossier: Dossier, revision: Revision | undefined): CslItem =>
  cslItemOfPage(dossier, {
    id: 'index',
    title: nameSite(dossier.site),
    path: '/',
    issued: issuedOfSite(dossier),
    revision,
  });

export function citeSiteInWords(dossier: Dossier, address: string, revision: Revision | undefined): string {
  const { site } = dossier;
  const { ofSite } = listPageChanges(dossier);
  const issued = ofSite && wordsOf(site).formatEdtf(parseEdtf(ofSite));
  return citeInWords(site, { title: `${nameSite(site)}.`, address, issued, revision });
}

function issuedOfSite(dossier: Dossier): CslDate | undefined {
  const { ofSite } = listPageChanges(dossier);
  return ofSite === undefined ? undefined : cslDate(parseEdtf(ofSite), wordsOf(dossier.site).formatEdtf);
}

/** What a citation in words names, besides who answers for the site. */
interface InWords {
  /** Ends with an end mark. */
  title: string;
  /** Empty if the title is a link. */
  address: string;
  /** The day of the last change, in words. */
  issued: string | undefined;
  revision: Revision | undefined;
}

/** A citation as sentences. `escape` is for the names of the site in the format of the citation. */
function citeInWords(site: Site, { title, address, issued, revision }: InWords, escape: (text: string) => string = (text) => text): string {
  const { citing, formatEdtf } = wordsOf(site);
  return citing.citation(
    {
      editor: site.editor && escape(site.editor),
      title,
      site: escape(site.title),
      publisher: site.publisher && escape(site.publisher.name),
      issued,
      address,
    },
    revision && { id: revision.id, day: formatEdtf(parseEdtf(revision.day)) },
  );
}
