import type { Catalogue } from '#locales/catalogue.ts';
import type { ColumnName } from './tables.ts';

/** What a set of data holds, in a sentence. A collection that has none in the catalogue is described by its label. */
export function describeTable({ data, labels }: Catalogue, id: string): string {
  const sentences: Readonly<Partial<Record<string, string>>> = data.sets;
  const names: Readonly<Partial<Record<string, string>>> = labels.entryGroup;
  return sentences[id] ?? data.collection(names[id] ?? id);
}

/** What a column holds, in a sentence: in this table, if it is something else there than in others. */
export function describeColumn({ data }: Catalogue, table: string, column: ColumnName): string {
  const own: Readonly<Partial<Record<string, Readonly<Partial<Record<ColumnName, string>>>>>> = data.columnsOf;
  return own[table]?.[column] ?? data.columns[column];
}
