import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { escapeMarkdown } from '#lib/text/escape-markdown.ts';
import { MARKS, type Citations } from '#lib/text/fill-citations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Revision } from '#dossier/revision.ts';
import { wordsOf } from '#locales/catalogue.ts';
import type { Site } from '#schemas/site.ts';
import { toBibtex } from './bibtex.ts';
import { cslItemOfPage, toCslJson, type CslItem } from './csl-json.ts';

/**
 * Citations of a page or a part of one, with the marks of `fill-citations.ts` in the places of its title, its address and its id: a
 * browser fills them in for what its reader cites. Everything else is the same for the whole site.
 */
export function buildCitationTemplates({ site }: Pick<Dossier, 'site'>, revision: Revision | undefined): Citations {
  const { title, address, id } = MARKS;
  const item = { ...cslItemOfPage({ site }, { id, title, path: '/', revision }), URL: address };
  return {
    text: citeInWords(site, { title, address }, revision),
    markdown: citeInWords(site, { title: `[${title}](<${address}>)`, address: '' }, revision, escapeMarkdown),
    bibtex: toBibtex(item),
    csl: toCslJson([item]).trimEnd(),
  };
}

/** The whole site as an item of CSL-JSON. */
export const cslItemOfSite = ({ site }: Pick<Dossier, 'site'>, revision: Revision | undefined): CslItem =>
  cslItemOfPage({ site }, { id: 'index', title: `${site.title}: ${site.tagline}`, path: '/', revision });

/** A citation as sentences. `escape` is for the names of the site in the format of the citation. */
export function citeInWords(
  site: Site,
  { title, address }: { title: string; address: string },
  revision: Revision | undefined,
  escape: (text: string) => string = (text) => text,
): string {
  const { citing, formatEdtf } = wordsOf(site);
  return citing.citation(
    {
      editor: site.editor && escape(site.editor),
      title,
      site: escape(site.title),
      publisher: site.publisher && escape(site.publisher.name),
      address,
    },
    revision && { id: revision.id, day: formatEdtf(parseEdtf(revision.day)) },
  );
}
