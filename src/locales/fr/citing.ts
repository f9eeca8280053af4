import type { Cited } from '../en-GB/citing.ts';

/** How the site and its parts are cited. */
export const citing = {
  /** A citation, in sentences without quotation marks, since titles may have them. */
  citation: ({ editor, title, site, publisher, address }: Cited, version: { id: string; day: string } | undefined): string =>
    [
      editor && `${editor}.`,
      title,
      publisher === undefined ? `${site}.` : `${site}, ${publisher}.`,
      version && `Version ${version.id}, ${version.day}.`,
      address,
    ]
      .filter(Boolean)
      .join(' '),
  citePage: 'Citer cette page',
  heading: 'Comment citer ce site',
  explanation:
    'Une référence nomme la version du texte, parce que ce site change\u202f: le commit dont il est issu, et son jour. Celle-ci vaut pour tout le site\u202f:',
  files: 'La même pour les logiciels de bibliographie\u202f: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Chaque page se termine par un lien vers sa référence, et chaque phrase a une adresse\u202f: un lien vers elle se trouve avec ses sources, qu’ouvre le signe placé après elle. Ces références demandent JavaScript\u202f; sans lui, mettez ci-dessus le titre et l’adresse de la page.',
  permalink: 'Lien vers cette partie',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Lien vers «\u202f${name}\u202f»`,
};
