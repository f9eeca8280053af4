import { formatNumber } from '../numbers/format.ts';

/** The page of the open data, and words in its files. */
export const data = {
  description: 'Der Inhalt dieser Website als Dateien für Tabellen, Kalender, Karten und Programme, und als Feeds.',
  explanation:
    'Alles auf dieser Website gibt es auch als Dateien. Sie entstehen zusammen mit den Seiten und sagen deshalb genau dasselbe. Jede nennt ihre Quellen oder führt zu ihnen.',
  whatItIs: 'Was es ist',
  files: 'Dateien',
  licence: 'Die Daten stehen unter der Lizenz {licence}.',
  noLicence: 'Der Herausgeber nennt keine Lizenz für die Daten: Fragen Sie, bevor Sie sie weiterveröffentlichen.',
  notOurs: 'Der Text des Artikels ist nicht in den Daten, weil er anderen gehört. Zitate sind darin, jedes mit seiner Quelle.',
  spreadsheet:
    'Die Tabellen sind CSV-Dateien in UTF-8, die jede Tabellenkalkulation öffnet. Ein Datum kann grob sein, etwa 2022-01 für einen Monat: Stellen Sie die Spalte auf Text, sonst macht die Tabellenkalkulation einen Tag daraus. Ein Text, den sie für eine Formel hielte, beginnt mit einem Apostroph.',
  /** The folded description of the columns of a table. */
  columnsHeading: 'Was in den Spalten steht',
  columnsAlso:
    'Dasselbe steht in den Dateien „CSVW“, für Programme, die CSV on the Web lesen. Wo eine Zelle mehrere Werte hat, stehen ein Strichpunkt und ein Leerzeichen dazwischen. Was nicht bekannt ist, ist leer. Die Namen der Spalten und feste Werte wie „happened“ sind englisch, damit Programme sie in jeder Sprache gleich lesen.',
  column: 'Spalte',
  holds: 'Inhalt',
  /** What the cells of a column hold. */
  types: {
    text: 'Text',
    texts: 'Texte',
    day: 'Tag',
    edtf: 'Datum in EDTF',
    count: 'Zahl',
    number: 'Dezimalzahl',
    address: 'Adresse',
    addresses: 'Adressen',
  },
  /** What the columns of the tables hold, each in a sentence. A column of one name holds the same in all tables, if not in `columnsOf`. */
  columns: {
    accessed: 'Der Tag, an dem wir die Seite gelesen haben, wenn nicht in einer gesicherten Kopie.',
    actors: 'Wer beteiligt war.',
    address: 'Wo es auf dieser Website steht.',
    affiliation: 'Die Staaten und Institutionen, zu denen die Person oder Organisation gehört.',
    answer: 'Die kurze Antwort.',
    archived: 'Die Adresse einer archivierten Kopie.',
    attribution: 'Wie die Quelle die Sprecherin oder den Sprecher nennt.',
    date: 'Wann es geschah oder gesagt wurde, so genau wie bekannt.',
    date_in_words: 'Dasselbe Datum in Worten.',
    definition: 'Was der Begriff bedeutet, in einem Satz.',
    digest: 'Was darin steht, in unseren Worten.',
    end_earliest: 'Der früheste Tag, an dem das Ereignis geendet haben kann. War es im Gang, der letzte Tag, für den das bekannt ist.',
    end_latest: 'Der späteste Tag, an dem das Ereignis geendet haben kann; leer, wenn es im Gang war oder sein Ende nicht bekannt ist.',
    entry: 'Der Name des Eintrags, zu dem es gehört.',
    gone: 'Der Tag, an dem die Seite nicht mehr zu finden war.',
    id: 'Kennzeichnet die Zeile. Es ändert sich nicht, solange die Worte gleich bleiben.',
    issued: 'Wann die Quelle erschien, so genau wie bekannt.',
    issued_in_words: 'Dasselbe Datum in Worten.',
    kind: 'Die Art.',
    language: 'Die Sprache der Quelle, als Kürzel nach BCP 47.',
    last_change: 'Der Tag, an dem der Text zuletzt aktualisiert oder korrigiert wurde.',
    latitude: 'Grad nördlich des Äquators; im Süden negativ.',
    longitude: 'Grad östlich von Greenwich; im Westen negativ.',
    name: 'Der Name, den diese Website verwendet.',
    note: 'Eine Anmerkung zu den Worten.',
    now: 'Der Text nach der Korrektur; leer, wenn er entfernt wurde.',
    origin: 'Woher es bekannt ist: aus dem Artikel, als Hintergrund dazu oder aus späteren Quellen. Leer bei Hinweisen.',
    original_names: 'Die Namen in ihren eigenen Sprachen und Schriften.',
    other_names: 'Andere Namen und Schreibweisen.',
    part: 'Der Teil des Eintrags, in dem es steht; „body“ ist der Text einer Antwort.',
    places: 'Wo es geschah.',
    published: 'Der Tag, an dem die Antwort veröffentlicht wurde.',
    publisher: 'Wer die Quelle veröffentlicht hat.',
    question: 'Die Frage.',
    read: 'Wie viel von der Quelle wir gelesen haben.',
    role: 'Wer oder was das am Tag des Artikels war.',
    sort_name: 'Der Name, nach dem Listen geordnet sind.',
    source_addresses: 'Wo die Quellen auf dieser Website stehen, in derselben Reihenfolge.',
    sources: 'Die Quellen, wie diese Website sie nennt.',
    speaker: 'Wer die Worte gesagt hat; leer, wenn die Quelle niemanden nennt.',
    start_earliest: 'Der früheste Tag, an dem das Ereignis begonnen haben kann.',
    start_latest: 'Der späteste Tag, an dem das Ereignis begonnen haben kann.',
    status: 'Ob es am Tag des Artikels geschehen, im Gang oder geplant war; bei späteren Ereignissen an deren eigenem Tag.',
    text: 'Die Worte, wie sie auf der Seite stehen.',
    times_cited: 'Wie viele Aussagen darauf beruhen.',
    title: 'Der Titel, oder was geschah.',
    topic: 'Das Thema, zu dem es eine Position ist.',
    topics: 'Die Themen.',
    url: 'Die Adresse der Quelle.',
    via: 'Wer sie noch einmal veröffentlicht hat, wenn wir sie dort gelesen haben.',
    was: 'Der Text vor der Korrektur.',
    why: 'Warum es korrigiert wurde.',
  },
  columnsOf: {
    corrections: { date: 'Der Tag der Korrektur.' },
    quotations: { text: 'Die Worte der Quelle.' },
  },
  subscribe: (most: number): string =>
    `Geben Sie eine dieser Adressen in einen Feedreader ein, und er sagt Ihnen, was neu ist. Ein Feed hat höchstens die ${formatNumber(most)} neuesten Einträge. Alle Korrekturen und alle Antworten stehen auf ihren Seiten und in den Tabellen oben.`,
  /** A feed that has not all items. */
  newest: (shown: number, total: number): string => `Der Feed hat die ${formatNumber(shown)} neuesten von ${formatNumber(total)}.`,

  feeds: 'Feeds',
  groups: {
    tables: 'Tabellen',
    tools: 'Für Kalender, Zeitleisten, Karten und Quellenangaben',
    programs: 'Für Programme',
  },
  /** What each set of data is, in a sentence. */
  sets: {
    explainers: 'Die Hauptfrage der Website mit der Antwort in Kürze.',
    articles: 'Die Abschnitte des Artikels, jeder in eigenen Worten zusammengefasst.',
    briefings: 'Die Fragen von Leserinnen und Lesern, jede mit ihrer kurzen Antwort.',
    actors: 'Die Menschen, Staaten und Institutionen, jeweils mit ihrer Rolle am Tag des Artikels.',
    glossary: 'Die Begriffe, jeder mit seiner Erklärung.',
    chronology: 'Die Ereignisse, jedes mit seinem Datum, so genau wie bekannt.',
    places: 'Die Orte, jeder mit einem Punkt auf der Karte.',
    references: 'Die Quellen außer dem Artikel, jede mit dem, was wir daraus verwenden.',
    statements: 'Jede Aussage der Website mit den Quellen, auf denen sie beruht.',
    quotations: 'Jedes Zitat Wort für Wort, mit Sprecherin oder Sprecher und Quelle.',
    corrections: 'Jede Korrektur, mit dem, was vorher hier stand.',
    calendar: 'Die Ereignisse für ein Kalenderprogramm. Ein Monat ist ein Balken von einem Monat, und der Titel sagt, was unsicher ist.',
    timeline: 'Die Ereignisse für die Zeitleiste von Knight Lab, mit der Adresse dieser Datei als Datenquelle.',
    map: 'Die Orte und die Bewegungen auf der Karte, für Kartenprogramme.',
    bibliography: 'Der Artikel und alle Quellen für Literaturverwaltungen wie Zotero.',
    dossier: 'Alles in einer Datei: alle Einträge, Aussagen, Zitate und Korrekturen.',
    schema: 'Die Beschreibung dieser Datei, mit der ein Programm sie prüfen kann.',
    linkedData: 'Wovon diese Website handelt, im Vokabular von schema.org.',
    annotations: 'Jede Aussage als Anmerkung zu ihren Quellen (Web Annotation), mit den Worten, die eine Quelle wörtlich sagt.',
  },
  /** A collection of a site’s own; the label is in the plural. */
  collection: (label: string) => `Alle Einträge unter „${label}“.`,
  feedSets: {
    briefings: 'Die Fragen von Leserinnen und Lesern mit den ganzen Antworten und Quellen, neue und aktualisierte.',
    corrections: 'Die Korrekturen, jede mit dem, was vorher hier stand.',
    changes: 'Alles, was sich ändert: Jede neue Antwort, Aktualisierung und Korrektur ist ein eigener Eintrag.',
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
    if (bytes < 1000) return `${formatNumber(bytes)} Byte`;
    return bytes < 999_500 ? `${formatNumber(Math.round(bytes / 1000))} kB` : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
  },

  /** An event whose end is not on record. */
  underWayOn: (day: string) => `Am ${day} noch im Gang; das Ende ist hier nicht festgehalten.`,
  /** An event whose date a calendar cannot show, or that had not happened. */
  datedTitle: (title: string, date: string) => `${title} (${date})`,
  /** The sources of an event in a calendar or a timeline. */
  sources: (names: readonly string[]) => `${names.length === 1 ? 'Quelle' : 'Quellen'}: ${names.join('; ')}.`,
};
