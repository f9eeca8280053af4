import { writeCitation, writeSourceCitation, type Cited } from '../../common/write-citation.ts';
import { citationFormats } from './citation.ts';

/** How the site and its parts are cited. */
export const citing = {
  citation: (cited: Cited, version: { id: string; day: string } | undefined): string =>
    writeCitation(cited, version && `Fassung ${version.id}, ${version.day}.`),
  sourceCitation: writeSourceCitation,
  citeSource: 'Diese Quelle zitieren',
  citeSourceOrPage: 'Diese Quelle oder diese Seite zitieren',
  citePage: 'Diese Seite zitieren',
  heading: 'Wie Sie zitieren',
  explanation:
    'Eine Quellenangabe hat den Tag, an dem sich die Seite zuletzt geändert hat, oder, wenn er nicht festgehalten ist, die Website. Sie nennt auch die Fassung des Textes: den Commit, aus dem die Website erzeugt wurde, und seinen Tag. Diese hier gilt für die ganze Website:',
  files: 'Dasselbe für Literaturverwaltungen: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Jede Seite endet mit einem Link zu ihrer Quellenangabe, und jeder Satz hat eine Adresse: Bei seinen Quellen, die das Zeichen dahinter öffnet, steht ein Link zu ihm. Diese Angaben brauchen JavaScript; ohne JavaScript setzen Sie oben Titel und Adresse der Seite ein.',
  formats: citationFormats,
  /** The link that copies a text beside it; its accessible name also says which. */
  copy: 'Kopieren',
  copyWhat: (what: string): string => `Kopieren: ${what}`,
  permalink: 'Link zu diesem Teil',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Link zu „${name}“`,
};
