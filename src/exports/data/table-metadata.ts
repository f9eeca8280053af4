import { wordsOf } from '#locales/catalogue.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { describeColumn, describeTable } from './describe-table.ts';
import { tableOf, type TableColumn, type TableName, type ValueType } from './tables.ts';
import { LIST_SEPARATOR } from './write-csv.ts';

/** The datatypes of CSV on the Web. One of a date in EDTF is a text with the address of what it is. */
const DATATYPES: Readonly<Record<ValueType, string | object>> = {
  text: 'string',
  texts: 'string',
  day: 'date',
  edtf: { '@id': 'http://id.loc.gov/datatypes/edtf/EDTF', base: 'string' },
  count: 'integer',
  number: 'decimal',
  address: 'anyURI',
  addresses: 'anyURI',
};

/**
 * What the columns of a table hold, for programs: CSV on the Web, to be found beside the table under its name with
 * `-metadata.json` (W3C, “Metadata Vocabulary for Tabular Data”, section 5.1).
 */
export function describeTableForPrograms({ site }: Pick<Dossier, 'site'>, name: TableName | CollectionName): object {
  const words = wordsOf(site);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.language }],
    url: `${name}.csv`,
    'dc:title': `${site.title}${words.colon}${name}`,
    'dc:description': `${describeTable(words, name)} ${words.data.spreadsheet}`,
    ...(site.licence && { 'dc:license': { '@id': site.licence.url } }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: { columns: tableOf(name).columns.map((column) => describe(column)), primaryKey: 'id' },
  };

  function describe({ name: column, type }: TableColumn): object {
    const isList = type === 'texts' || type === 'addresses';
    return {
      name: column,
      titles: column,
      'dc:description': describeColumn(words, name, column),
      datatype: DATATYPES[type],
      ...(isList && { separator: LIST_SEPARATOR }),
      ...((column === 'id' || column === 'address') && { required: true }),
    };
  }
}
