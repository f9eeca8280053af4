import { formatNumber } from './numbers.ts';

/** The page of the open data, and words in its files. */
export const data = {
  description: 'The content of this site as files for spreadsheets, calendars, maps and programs, and as feeds.',
  explanation:
    'Everything on this site is also here as files. They are made together with the pages, so they say exactly the same. Each names its sources, or leads to them.',
  whatItIs: 'What it is',
  files: 'Files',
  licence: 'The data is available under the licence {licence}.',
  noLicence: 'The publisher states no licence for the data: ask before you publish it again.',
  notOurs: 'The text of the article is not in the data, because it belongs to others. Quotations are, each with its source.',
  spreadsheet:
    'The tables are CSV files in UTF-8, which every spreadsheet opens. A date may be coarse, such as 2022-01 for a month: set its column to text, or the spreadsheet turns it into a day. A text that a spreadsheet would take for a formula begins with an apostrophe.',
  subscribe: 'Put one of these addresses into a feed reader, and it tells you what is new.',

  feeds: 'Feeds',
  groups: {
    tables: 'Tables',
    tools: 'For calendars, timelines, maps and citations',
    programs: 'For programs',
  },
  /** What each set of data is, in a sentence. */
  sets: {
    explainers: 'The main question of the site, with the answer in brief.',
    articles: 'The parts of the article, each summarised in our own words.',
    briefings: 'The questions of readers, each with its short answer.',
    actors: 'The people, states and institutions, each with its role on the day of the article.',
    glossary: 'The terms, each with its definition.',
    chronology: 'The events, each with its date as exactly as it is known.',
    places: 'The places, each with a point on the map.',
    references: 'The sources besides the article, each with what we use from it.',
    statements: 'Every statement of the site, with the sources it is based on.',
    quotations: 'Every quotation word for word, with its speaker and its source.',
    corrections: 'Every correction, with what was said before.',
    calendar: 'The events for a calendar program. A month is a bar of a month, and the title says what is uncertain.',
    timeline: 'The events for the timeline tool of Knight Lab, with the address of this file as its data source.',
    map: 'The places, and the movements on the map, for map programs.',
    bibliography: 'The article and all sources for programs that manage citations, such as Zotero.',
    dossier: 'Everything in one file: all entries, statements, quotations and corrections.',
    schema: 'The description of that file, with which a program can check it.',
    linkedData: 'What this site is about, in the vocabulary of schema.org.',
    annotations: 'Every statement as a note on its sources (Web Annotation), with the words that a source says verbatim.',
  },
  /** A collection of a site’s own; the label is in the plural. */
  collection: (label: string) => `All entries under “${label}”.`,
  feedSets: {
    briefings: 'The questions of readers with their full answers and sources, new and updated.',
    corrections: 'The corrections, each with what was said before.',
    changes: 'Everything that changes: each new answer, update and correction is an item of its own.',
  },

  /** The names of formats, for links to files. */
  formats: {
    atom: 'Atom',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    csv: 'CSV',
    geojson: 'GeoJSON',
    icalendar: 'iCalendar',
    json: 'JSON',
    jsonFeed: 'JSON Feed',
    jsonLd: 'JSON-LD',
    jsonSchema: 'JSON Schema',
    rss: 'RSS',
    timeline: 'TimelineJS',
  },
  /** The size of a file. */
  size: (bytes: number): string => {
    if (bytes < 1000) return `${formatNumber(bytes)} bytes`;
    return bytes < 999_500 ? `${formatNumber(Math.round(bytes / 1000))} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
  },

  /** An event whose date a calendar cannot show, or that had not happened. */
  datedTitle: (title: string, date: string) => `${title} (${date})`,
  /** The sources of an event in a calendar or a timeline. */
  sources: (names: readonly string[]) => `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}.`,
};
