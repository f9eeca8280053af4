import { writeCitation, writeSourceCitation, type Cited } from '../../common/write-citation.ts';
import { citationFormats } from './citation.ts';

/** How the site and its parts are cited. */
export const citing = {
  citation: (cited: Cited, version: { id: string; day: string } | undefined): string =>
    writeCitation(cited, version && `Version ${version.id}, ${version.day}.`),
  sourceCitation: writeSourceCitation,
  citeSource: 'Citer cette source',
  citeSourceOrPage: 'Citer cette source ou cette page',
  citePage: 'Citer cette page',
  heading: 'Comment citer ce site',
  explanation:
    'Une référence donne le jour où la page a changé pour la dernière fois ou, s’il n’est pas consigné, celui du site. Elle donne aussi la version du texte : le commit à partir duquel le site a été généré, et son jour. Celle-ci vaut pour tout le site :',
  files: 'La même pour les logiciels de bibliographie\u202f: [BibTeX](bibtex), [CSL-JSON](csl).',
  ofParts:
    'Chaque page se termine par un lien vers sa référence, et chaque phrase a une adresse\u202f: un lien vers elle se trouve avec ses sources, qu’ouvre le signe placé après elle. Ces références demandent JavaScript\u202f; sans lui, mettez ci-dessus le titre et l’adresse de la page.',
  formats: citationFormats,
  /** The link that copies a text beside it; its accessible name also says which. */
  copy: 'Copier',
  copyWhat: (what: string): string => `Copier : ${what}`,
  permalink: 'Lien vers cette partie',
  /** The accessible name of the link to an entry of a list. */
  permalinkTo: (name: string): string => `Lien vers «\u202f${name}\u202f»`,
};
