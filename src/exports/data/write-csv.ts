import { stringify } from 'csv-stringify/sync';

/** A value of a cell; several texts stand in one cell, with semicolons between them. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** What stands between several texts in a cell. */
export const LIST_SEPARATOR = '; ';

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, by which Excel knows the encoding, and a row with
 * the names of the columns. A text that a spreadsheet would run as a formula begins with an apostrophe: one that starts with
 * `=`, `+`, `-`, `@`, a tab or a return. Numbers are left as they are.
 */
export const writeCsv = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([columns, ...rows.map((row) => row.map(cellText))], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { boolean: String },
  });

const cellText = (value: Cell): string | number | boolean | null | undefined =>
  typeof value === 'object' && value !== null ? value.join(LIST_SEPARATOR) : value;
