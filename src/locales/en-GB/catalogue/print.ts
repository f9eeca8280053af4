import { about } from './about.ts';
import { article } from './article.ts';
import { front } from './front.ts';
import { sections } from './labels.ts';
import { sources } from './sources.ts';

/** The print edition: the whole explainer in one document. */
export const print = {
  description: (site: string) => `The print edition of “${site}”: the whole explainer in one document, with all its sources written out.`,
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
  contents: 'Contents',

  asOf: 'As of {date}',
  derivedFrom: 'Derived from one article: “{headline}”, {publisher}, {author}, {date}. What came after that day is marked “since then”.',
  publisherUnknown: 'publisher unknown',
  authorUnknown: 'author unknown',
  editionOf: 'Print edition of {address}',
  editionOfRevision: (revision: string) => `Print edition of {address}, as of {date} (version ${revision})`,
  howToPrint: 'This page is laid out for paper. Use your browser to print it or to save it as a PDF.',

  marks: {
    title: 'How to read the marks',
    citation: 'The source of the words before it. Sources are numbered through the whole document and listed under “Sources”.',
    plain: 'Plain text',
    plainMeans: 'The article says this. We summarise it in our own words; words in quotation marks are quotations.',
    dotted: 'Dotted',
    dottedMeans: 'The article does not say this; only other publications do. Beside a whole section, a dotted line means the same.',
    doubleRule: 'Double rule',
    doubleRuleMeans: 'It happened or became known after the article was written.',
    solid: 'Solid',
    solidMeans: 'It had happened when the article was written; {half} half: it was under way.',
    hollow: 'Hollow',
    hollowMeans: 'It was planned or expected.',
    bar: 'Bar',
    barMeans: 'It lasted longer than a day, or the day is not known.',
    dashed: 'Dashed',
    dashedMeans: 'Its date is uncertain.',
  },

  published: 'Published {published}',
  publishedAndUpdated: 'Published {published}, updated {updated}',
  picture: (description: string) => `[Picture: ${description}]`,
  articleNote: (headline: string) =>
    `The text of “${headline}” is not printed here. Each part is summarised in our own words, with the exact words it quotes.`,
  belongsTo: 'Belongs to',
  seeAlso: 'See also',

  about:
    'This explainer is derived from one article, summarised part by part in our own words. Every text names its sources: parts of the article, or other publications. What comes from other publications alone is background; what came after the article is marked “since then”; a planned event is shown as planned; no date is more exact than what is known.',
  publisher: (name: string | null, note: string | undefined) => `Publisher: ${name ?? 'unknown'}. ${note ?? ''}`,
  author: (name: string | null, note: string | undefined) => `Author: ${name ?? 'unknown'}. ${note ?? ''}`,
  date: 'Date: {date}, {reason}.',

  /** A reference in the list of sources. */
  reference: '{publisher}: {title}, {date} ({kind}).',
  quotation: (words: string, speaker: string) => `“${words}” (${speaker}).`,
};
