import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { Dossier } from '#dossier/dossier.ts';
import type { Revision } from '#dossier/revision.ts';
import { toBibtexFile } from '../citing/bibtex.ts';
import { cslItemsOfSources, toCslJson } from '../citing/csl-json.ts';
import { annotateStatements } from './annotations.ts';
import { chronologyCalendar } from './calendar.ts';
import { DATA_PAGE, ANNOTATIONS_PATH, DOSSIER_SCHEMA_PATH } from './data-paths.ts';
import { buildDossierData, listCorrectionData, listEntryData, listQuotationData, listStatementData } from './dossier-data.ts';
import { dossierSchema } from './dossier-schema.ts';
import { linkedData } from './linked-data.ts';
import { placesGeoJson } from './places-geojson.ts';
import { describeTableForPrograms } from './table-metadata.ts';
import { tableOf, type TableColumn, type TableName } from './tables.ts';
import { chronologyTimeline } from './timeline.ts';

export interface DataFile {
  /** Its path on the site, without the base path and the slash before it. */
  path: string;
  /** The key of the name of its format in the catalogue. */
  format: keyof Catalogue['data']['formats'];
  type: string;
  write(dossier: Dossier, revision: Revision | undefined): string;
}

/** The same data in one or more formats. The page of data says in a sentence what it is. */
export interface DataSet {
  /** The key of its sentence in the catalogue; a collection that has none is described by its label. */
  id: keyof Catalogue['data']['sets'] | CollectionName;
  group: keyof Catalogue['data']['groups'];
  files: readonly DataFile[];
  /** The columns of its CSV file. */
  columns?: readonly TableColumn[];
}

const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
const inFolder = (name: string): string => `${DATA_PAGE.slice(1)}${name}`;

const csv = (name: TableName | CollectionName): DataFile => ({
  path: inFolder(`${name}.csv`),
  format: 'csv',
  type: 'text/csv',
  write: tableOf(name).write,
});
const json = (name: string, build: (dossier: Dossier, revision: Revision | undefined) => unknown): DataFile => ({
  path: inFolder(`${name}.json`),
  format: 'json',
  type: 'application/json',
  write: (dossier, revision) => toJson(build(dossier, revision)),
});
const file = (path: string, format: DataFile['format'], type: string, write: DataFile['write']): DataFile => ({
  path: path.startsWith('/') ? path.slice(1) : inFolder(path),
  format,
  type,
  write,
});

/** What the columns of a table hold, where programs look for it. */
const metadata = (name: TableName | CollectionName): DataFile => ({
  path: inFolder(`${name}.csv-metadata.json`),
  format: 'csvw',
  type: 'application/csvm+json',
  write: (dossier) => toJson(describeTableForPrograms(dossier, name)),
});

const list = (id: 'statements' | 'quotations' | 'corrections', build: (dossier: Dossier) => unknown): DataSet => ({
  id,
  group: 'tables',
  files: [csv(id), json(id, build), metadata(id)],
  columns: tableOf(id).columns,
});
const collection = (id: CollectionName): DataSet => ({
  id,
  group: 'tables',
  files: [csv(id), json(id, (dossier) => listEntryData(dossier, id)), metadata(id)],
  columns: tableOf(id).columns,
});
const single = (id: DataSet['id'], group: DataSet['group'], ...files: DataFile[]): DataSet => ({ id, group, files });

/** All open data of a site, in the order of the page. A new format is a line here, and a sentence in the catalogue. */
export const DATA_SETS: readonly DataSet[] = [
  ...COLLECTION_NAMES.map(collection),
  list('statements', listStatementData),
  list('quotations', listQuotationData),
  list('corrections', listCorrectionData),
  single('calendar', 'tools', file('chronology.ics', 'icalendar', 'text/calendar', chronologyCalendar)),
  single(
    'timeline',
    'tools',
    file('timeline.json', 'timeline', 'application/json', (dossier) => toJson(chronologyTimeline(dossier))),
  ),
  single(
    'map',
    'tools',
    file('places.geojson', 'geojson', 'application/geo+json', (dossier) => toJson(placesGeoJson(dossier))),
  ),
  single(
    'bibliography',
    'tools',
    file('references.bib', 'bibtex', 'application/x-bibtex', (dossier) => toBibtexFile(cslItemsOfSources(dossier))),
    file('references.csl.json', 'csl', 'application/vnd.citationstyles.csl+json', (dossier) => toCslJson(cslItemsOfSources(dossier))),
  ),
  single('dossier', 'programs', json('dossier', buildDossierData)),
  single(
    'schema',
    'programs',
    file(DOSSIER_SCHEMA_PATH, 'jsonSchema', 'application/schema+json', (dossier) => toJson(dossierSchema(dossier))),
  ),
  single(
    'linkedData',
    'programs',
    file('dossier.jsonld', 'jsonLd', 'application/ld+json', (dossier) => toJson(linkedData(dossier))),
  ),
  single(
    'annotations',
    'programs',
    file(ANNOTATIONS_PATH, 'jsonLd', 'application/ld+json', (dossier) => toJson(annotateStatements(dossier))),
  ),
];

export const DATA_FILES: readonly DataFile[] = DATA_SETS.flatMap(({ files }) => files);
