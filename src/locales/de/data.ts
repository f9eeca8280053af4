import { formatNumber } from './numbers/format.ts';

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
  subscribe: 'Geben Sie eine dieser Adressen in einen Feedreader ein, und er sagt Ihnen, was neu ist.',

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

  /** An event whose date a calendar cannot show, or that had not happened. */
  datedTitle: (title: string, date: string) => `${title} (${date})`,
  /** The sources of an event in a calendar or a timeline. */
  sources: (names: readonly string[]) => `${names.length === 1 ? 'Quelle' : 'Quellen'}: ${names.join('; ')}.`,
};
