import { formatNumber } from '../numbers.ts';

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
  /** The folded description of the columns of a table. */
  columnsHeading: 'What the columns hold',
  columnsAlso:
    'The same is in the files “CSVW”, for programs that read CSV on the Web. Where a cell holds several values, a semicolon and a space separate them. What is not known is empty.',
  column: 'Column',
  holds: 'Holds',
  /** What the cells of a column hold. */
  types: {
    text: 'text',
    texts: 'texts',
    day: 'day',
    edtf: 'date in EDTF',
    count: 'number',
    number: 'decimal number',
    address: 'address',
    addresses: 'addresses',
  },
  /** What the columns of the tables hold, each in a sentence. A column of one name holds the same in all tables, if not in `columnsOf`. */
  columns: {
    accessed: 'The day on which we read the page, if not from a saved copy.',
    actors: 'Who took part.',
    address: 'Where it is on this site.',
    affiliation: 'The states and institutions that the actor belongs to.',
    answer: 'The short answer.',
    archived: 'The address of an archived copy.',
    attribution: 'How the source names the speaker.',
    date: 'When it happened or was said, as exactly as it is known.',
    date_in_words: 'The same date in words.',
    definition: 'What the term means, in a sentence.',
    digest: 'What it says, in our own words.',
    end_earliest:
      'The earliest day on which the event can have ended. Of an event that was under way, the last day on which it is known to have been.',
    end_latest: 'The latest day on which the event can have ended; empty if it was under way, or if its end is not known.',
    entry: 'The name of the entry that it belongs to.',
    gone: 'The day on which the page was found to be gone.',
    id: 'Identifies the row. It does not change as long as the words do not.',
    issued: 'When the source appeared, as exactly as it is known.',
    issued_in_words: 'The same date in words.',
    kind: 'The kind of thing.',
    language: 'The language of the source: a BCP 47 tag.',
    last_change: 'The day on which the text was last updated or corrected.',
    latitude: 'Degrees north of the equator; negative in the south.',
    longitude: 'Degrees east of Greenwich; negative in the west.',
    name: 'The name that this site uses.',
    note: 'A note on the words.',
    now: 'The text after the correction; empty if it was removed.',
    origin: 'Where it is known from: the article, background to it, or later sources. Empty for guidance.',
    original_names: 'The names in their own languages and scripts.',
    other_names: 'Other names and spellings.',
    part: 'The part of the entry in which it stands; “body” is the text of a briefing.',
    places: 'Where it happened.',
    published: 'The day on which the answer was published.',
    publisher: 'Who published the source.',
    question: 'The question.',
    read: 'How much of the source we read.',
    role: 'Who or what the actor was on the day of the article.',
    sort_name: 'The name by which lists are sorted.',
    source_addresses: 'Where the sources are on this site, in the same order.',
    sources: 'The sources, as this site calls them.',
    speaker: 'Who said the words; empty if the source names nobody.',
    start_earliest: 'The earliest day on which the event can have begun.',
    start_latest: 'The latest day on which the event can have begun.',
    status: 'Whether it had happened, was under way or was planned on the day of the article; for later events, on their own day.',
    text: 'The words as readers see them.',
    times_cited: 'How many statements are based on it.',
    title: 'The title, or what happened.',
    topic: 'The topic on which it is a position.',
    topics: 'The topics.',
    url: 'The address of the source.',
    via: 'Who published it again, if we read it there.',
    was: 'The text before the correction.',
    why: 'Why it was corrected.',
  },
  columnsOf: {
    corrections: { date: 'The day of the correction.' },
    quotations: { text: 'The words of the source.' },
  },
  subscribe: (most: number): string =>
    `Put one of these addresses into a feed reader, and it tells you what is new. A feed has at most the ${formatNumber(most)} newest items. All corrections and all answers are on their pages and in the tables above.`,
  /** A feed that has not all items. */
  newest: (shown: number, total: number): string => `The feed has the ${formatNumber(shown)} newest of ${formatNumber(total)}.`,

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
    csvw: 'CSVW',
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

  /** An event whose end is not on record. */
  underWayOn: (day: string) => `Still under way on ${day}; its end is not recorded here.`,
  /** An event whose date a calendar cannot show, or that had not happened. */
  datedTitle: (title: string, date: string) => `${title} (${date})`,
  /** The sources of an event in a calendar or a timeline. */
  sources: (names: readonly string[]) => `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}.`,
};
