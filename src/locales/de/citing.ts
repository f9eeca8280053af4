import type { Cited } from '../en-GB/citing.ts';

/** How the site and its parts are cited. */
export const citing = {
  /** A citation, in sentences without quotation marks, since titles may have them. */
  citation: ({ editor, title, site, publisher, address }: Cited, version: { id: string; day: string } | undefined): string =>
    [
      editor && `${editor}.`,
      title,
      publisher === undefined ? `${site}.` : `${site}, ${publisher}.`,
      version && `Fassung ${version.id}, ${version.day}.`,
      address,
    ]
      .filter(Boolean)
      .join(' '),
  citePage: 'Diese Seite zitieren',
  heading: 'Wie Sie zitieren',
  explanation:
    'Eine Quellenangabe nennt die Fassung des Textes, weil sich diese Website ändert: den Commit, aus dem sie erzeugt wurde, und seinen Tag. Diese hier gilt für die ganze Website:',
  files: 'Dasselbe für Literaturverwaltungen: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Jede Seite endet mit einem Link zu ihrer Quellenangabe, und jeder Satz hat eine Adresse: Bei seinen Quellen, die das Zeichen dahinter öffnet, steht ein Link zu ihm. Diese Angaben brauchen JavaScript; ohne JavaScript setzen Sie oben Titel und Adresse der Seite ein.',
  permalink: 'Link zu diesem Teil',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Link zu „${name}“`,
};
