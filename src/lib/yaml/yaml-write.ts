import { stringify } from 'yaml';

/** A text or number as YAML on one line: plain where YAML reads it back as it is, otherwise in quotation marks. */
export const writeScalar = (value: string | number): string =>
  stringify(value, { lineWidth: 0, blockQuote: false, singleQuote: true }).trimEnd();

/** Texts as a YAML list on one line. */
export const writeFlowList = (values: readonly (string | number)[]): string => `[${values.map(writeFlowItem).join(', ')}]`;

/** A text that would end an item of such a list stands in quotation marks. */
function writeFlowItem(value: string | number): string {
  const written = writeScalar(value);
  return typeof value === 'string' && written === value && /[,[\]{}]/.test(value) ? `'${value.replaceAll("'", "''")}'` : written;
}
