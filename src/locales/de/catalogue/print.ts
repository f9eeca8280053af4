import { about } from './about.ts';
import { article } from './article.ts';
import { front } from './front.ts';
import { sections } from './labels.ts';
import { sources } from './sources.ts';

/** The print edition: the whole explainer in one document. */
export const print = {
  description: (site: string) => `Die Druckausgabe von „${site}“: alles in einem Dokument, mit allen Quellen im Wortlaut ihrer Angaben.`,
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
  contents: 'Inhalt',

  asOf: 'Stand: {date}',
  derivedFrom:
    'Hervorgegangen aus einem einzigen Artikel: „{headline}“, {publisher}, {author}, {date}. Was nach diesem Tag kam, ist mit „seitdem“ gekennzeichnet.',
  publisherUnknown: 'Herausgeber unbekannt',
  authorUnknown: 'Autor unbekannt',
  editionOf: 'Druckausgabe von {address}',
  editionOfRevision: (revision: string) => `Druckausgabe von {address}, Stand {date} (Fassung ${revision})`,
  howToPrint: 'Diese Seite ist für Papier gestaltet. Drucken Sie sie mit Ihrem Browser, oder speichern Sie sie als PDF.',

  marks: {
    title: 'Was die Zeichen bedeuten',
    citation: 'Die Quelle der Worte davor. Quellen sind durch das ganze Dokument gezählt und stehen unter „Quellen“.',
    plain: 'Einfacher Text',
    plainMeans: 'Das sagt der Artikel. Wir fassen ihn in eigenen Worten zusammen; Worte in Anführungszeichen sind Zitate.',
    dotted: 'Punktiert',
    dottedMeans:
      'Das sagt nicht der Artikel, sondern nur andere Veröffentlichungen. Neben einem ganzen Abschnitt bedeutet eine punktierte Linie dasselbe.',
    doubleRule: 'Doppellinie',
    doubleRuleMeans: 'Das geschah oder wurde bekannt, nachdem der Artikel geschrieben war.',
    solid: 'Ausgefüllt',
    solidMeans: 'Das war geschehen, als der Artikel geschrieben wurde; {half} halb: Es war im Gang.',
    hollow: 'Leer',
    hollowMeans: 'Das war geplant oder erwartet.',
    bar: 'Balken',
    barMeans: 'Das dauerte länger als einen Tag, oder der Tag ist nicht bekannt.',
    dashed: 'Gestrichelt',
    dashedMeans: 'Das Datum ist unsicher.',
  },

  published: 'Veröffentlicht: {published}',
  publishedAndUpdated: 'Veröffentlicht: {published}, aktualisiert: {updated}',
  picture: (description: string) => `[Bild: ${description}]`,
  articleNote: (headline: string) =>
    `Der Text von „${headline}“ ist hier nicht abgedruckt. Jeder Abschnitt ist in eigenen Worten zusammengefasst, mit den genauen Worten, die er zitiert.`,
  belongsTo: 'Gehört zu',
  seeAlso: 'Siehe auch',

  about:
    'Diese Website ist aus einem einzigen Artikel hervorgegangen, den wir Abschnitt für Abschnitt in eigenen Worten zusammenfassen. Jeder Text nennt seine Quellen: Abschnitte des Artikels oder andere Veröffentlichungen. Was nur aus anderen Veröffentlichungen kommt, ist Hintergrund; was nach dem Artikel kam, ist mit „seitdem“ gekennzeichnet; ein geplantes Ereignis erscheint als geplant; kein Datum ist genauer als das, was bekannt ist.',
  publisher: (name: string | null, note: string | undefined) => `Herausgeber: ${name ?? 'unbekannt'}. ${note ?? ''}`,
  author: (name: string | null, note: string | undefined) => `Autor: ${name ?? 'unbekannt'}. ${note ?? ''}`,
  date: 'Datum: {date}, {reason}.',

  /** A reference in the list of sources. */
  reference: '{publisher}: {title}, {date} ({kind}).',
  quotation: (words: string, speaker: string) => `„${words}“ (${speaker}).`,
};
