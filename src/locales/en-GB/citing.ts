import { citationFormats } from './citation.ts';

/** What a citation names, besides its version. */
export interface Cited {
  /** The person or desk that answers for the text. */
  editor: string | undefined;
  /** Ends with a full stop or another end mark. */
  title: string;
  site: string;
  publisher: string | undefined;
  /** The day of the last change. */
  issued: string | undefined;
  /** Empty if the title is a link. */
  address: string;
}

/** What the citation of a source names. */
export interface CitedSource {
  author: string | undefined;
  /** Ends with a full stop or another end mark. */
  title: string;
  publisher: string;
  issued: string | undefined;
  /** Empty if the title is a link. */
  address: string;
}

/** How the site and its parts are cited. */
export const citing = {
  /** A citation, in sentences without quotation marks, since titles may have them. */
  citation: ({ editor, title, site, publisher, issued, address }: Cited, version: { id: string; day: string } | undefined): string =>
    [
      editor && `${editor}.`,
      title,
      `${[site, publisher, issued].filter((part) => part !== undefined).join(', ')}.`,
      version && `Version ${version.id} of ${version.day}.`,
      address,
    ]
      .filter(Boolean)
      .join(' '),
  /** A source in sentences, as `citation`. `author` is who wrote it, if somebody else published it; `issued` is a date in words. */
  sourceCitation: ({ author, title, publisher, issued, address }: CitedSource): string =>
    [author && `${author}.`, title, `${[publisher, issued].filter((part) => part !== undefined).join(', ')}.`, address]
      .filter(Boolean)
      .join(' '),
  citeSource: 'Cite this source',
  citeSourceOrPage: 'Cite this source, or this page',
  citePage: 'Cite this page',
  heading: 'How to cite',
  explanation:
    'A citation has the day on which the page last changed, or if that is not recorded, the site. It also names the version of the text: the commit that the site was built from, and its day. This one is for the whole site:',
  files: 'The same for citation software: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Every page ends with a link to its citations, and every sentence has an address: with its sources, which the mark behind it opens, stands a link to it. These citations need JavaScript; without it, put the title and the address of the page in their places above.',
  formats: citationFormats,
  /** The link that copies a text beside it; its accessible name also says which. */
  copy: 'Copy',
  copyWhat: (what: string): string => `Copy: ${what}`,
  permalink: 'Link to this part',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Link to “${name}”`,
};
