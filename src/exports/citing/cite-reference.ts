import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { endSentence } from '#lib/text/end-sentence.ts';
import { escapeMarkdown, escapeMarkdownInside, escapeMarkdownUrl } from '#lib/text/escape-markdown.ts';
import type { Citations } from '#lib/text/fill-citations.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Reference } from '#dossier/reference.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { toBibtex } from './bibtex.ts';
import { cslItemOfReference, toCslJson } from './csl-json.ts';

/**
 * The citations of a source: not of our page about it, so this site is not in them. The day on which we read it is left out,
 * since a citation gives the day of who cites.
 */
export function citeReference(dossier: Pick<Dossier, 'site'>, reference: Reference): Citations {
  const { accessed: _, ...item } = cslItemOfReference(dossier, reference);
  const { citing, formatEdtf } = wordsOf(dossier.site);
  const { title, publisher, via, issued, url } = reference.data;
  const day = issued && formatEdtf(parseEdtf(issued));
  const cite = (named: { title: string; address: string; issued: string | undefined }, escape: (text: string) => string = (text) => text) =>
    citing.sourceCitation({ author: via && escape(publisher), publisher: escape(via ?? publisher), ...named });
  return {
    text: cite({ title: endSentence(title), address: url, issued: day }),
    markdown: cite(
      {
        title: `[${escapeMarkdown(endSentence(title))}](<${escapeMarkdownUrl(url)}>)`,
        address: '',
        issued: day && escapeMarkdownInside(day),
      },
      escapeMarkdown,
    ),
    bibtex: toBibtex(item),
    csl: toCslJson([item]).trimEnd(),
  };
}
