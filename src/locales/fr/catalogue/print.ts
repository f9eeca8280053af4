import { about } from './about.ts';
import { article } from './article.ts';
import { front } from './front.ts';
import { sections } from './labels.ts';
import { sources } from './sources.ts';

/** The print edition: the whole explainer in one document. */
export const print = {
  description: (site: string) =>
    `L’édition imprimable de «\u202f${site}\u202f»\u202f: tout en un document, avec toutes les sources écrites en entier.`,
  chapters: {
    'in-brief': front.inBrief,
    briefings: sections.briefings,
    article: article.title,
    quotes: sections.quotes,
    chronology: sections.chronology,
    positions: sections.positions,
    actors: sections.actors,
    glossary: sections.glossary,
    places: sections.places,
    about: about.title,
    corrections: sections.corrections,
    sources: sources.title,
  },
  contents: 'Sommaire',

  asOf: 'État\u202f: {date}',
  derivedFrom:
    'Tiré d’un seul article\u202f: «\u202f{headline}\u202f», {publisher}, {author}, {date}. Ce qui est venu après ce jour porte la mention «\u202fdepuis\u202f».',
  publisherUnknown: 'éditeur inconnu',
  authorUnknown: 'auteur inconnu',
  editionOf: 'Édition imprimable de {address}',
  editionOfRevision: (revision: string) => `Édition imprimable de {address}, état\u202f: {date} (version ${revision})`,
  howToPrint: 'Cette page est composée pour le papier. Imprimez-la avec votre navigateur, ou enregistrez-la en PDF.',

  marks: {
    title: 'Comment lire les signes',
    citation:
      'La source des mots qui précèdent. Les sources sont numérotées dans tout le document et se trouvent sous «\u202fSources\u202f».',
    plain: 'Texte simple',
    plainMeans: 'L’article le dit. Nous le résumons avec nos propres mots\u202f; les mots entre guillemets sont des citations.',
    dotted: 'Pointillé',
    dottedMeans:
      'L’article ne le dit pas\u202f; seules d’autres publications le disent. À côté d’une section entière, une ligne pointillée veut dire la même chose.',
    doubleRule: 'Double ligne',
    doubleRuleMeans: 'Cela s’est passé, ou a été connu, après l’écriture de l’article.',
    solid: 'Plein',
    solidMeans: 'Cela s’était passé quand l’article a été écrit\u202f; {half} à moitié\u202f: c’était en cours.',
    hollow: 'Vide',
    hollowMeans: 'C’était prévu ou attendu.',
    bar: 'Barre',
    barMeans: 'Cela a duré plus d’un jour, ou le jour n’est pas connu.',
    dashed: 'Tirets',
    dashedMeans: 'La date est incertaine.',
  },

  published: 'Publication\u202f: {published}',
  publishedAndUpdated: 'Publication\u202f: {published}, mise à jour\u202f: {updated}',
  picture: (description: string) => `[Image\u202f: ${description}]`,
  articleNote: (headline: string) =>
    `Le texte de «\u202f${headline}\u202f» n’est pas imprimé ici. Chaque partie est résumée avec nos propres mots, avec les mots exacts qu’elle cite.`,
  belongsTo: 'Appartenance',
  seeAlso: 'Voir aussi',

  about:
    'Ce site est tiré d’un seul article, résumé partie par partie avec nos propres mots. Chaque texte nomme ses sources\u202f: des parties de l’article, ou d’autres publications. Ce qui vient seulement d’autres publications est du contexte\u202f; ce qui est venu après l’article porte la mention «\u202fdepuis\u202f»\u202f; un événement prévu est présenté comme prévu\u202f; aucune date n’est plus précise que ce que l’on sait.',
  publisher: (name: string | null, note: string | undefined) => `Éditeur\u202f: ${name ?? 'inconnu'}. ${note ?? ''}`,
  author: (name: string | null, note: string | undefined) => `Auteur\u202f: ${name ?? 'inconnu'}. ${note ?? ''}`,
  date: 'Date\u202f: {date}, {reason}.',

  /** A reference in the list of sources. */
  reference: '{publisher}\u202f: {title}, {date} ({kind}).',
  quotation: (words: string, speaker: string) => `«\u202f${words}\u202f» (${speaker}).`,
};
