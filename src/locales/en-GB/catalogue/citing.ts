import { writeCitation, writeSourceCitation, type Cited } from '../../common/write-citation.ts';
import { citationFormats } from './citation.ts';

/** How the site and its parts are cited. */
export const citing = {
  citation: (cited: Cited, version: { id: string; day: string } | undefined): string =>
    writeCitation(cited, version && `Version ${version.id} of ${version.day}.`),
  sourceCitation: writeSourceCitation,
  citeSource: 'Cite this source',
  citeSourceOrPage: 'Cite this source, or this page',
  citePage: 'Cite this page',
  heading: 'How to cite',
  explanation:
    'A citation has the day on which the page last changed, or if that is not recorded, the site. It also names the version of the text: the commit that the site was built from, and its day. This one is for the whole site:',
  files: 'The same for citation software: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Every page ends with a link to its citations. Every sentence has an address, too: the mark after a sentence opens its sources, and with them a link to the sentence. These citations need JavaScript; without it, put the title and the address of the page in their places above.',
  formats: citationFormats,
  /** The link that copies a text beside it; its accessible name also says which. */
  copy: 'Copy',
  copyWhat: (what: string): string => `Copy: ${what}`,
  permalink: 'Link to this part',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Link to “${name}”`,
};
