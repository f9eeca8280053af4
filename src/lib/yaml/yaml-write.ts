import { stringify } from 'yaml';

/**
 * A text or number as YAML on one line: plain where YAML would read it back as it is, else between quotation marks.
 * With `forOlderReaders`, also what these would take for something else, such as a day.
 */
export function writeScalar(value: string | number, forOlderReaders = false): string {
  return stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    singleQuote: true,
    ...(forOlderReaders ? { compat: 'yaml-1.1' as const } : {}),
  }).trimEnd();
}

/** Texts as a YAML list on one line. */
export const writeFlowList = (values: readonly (string | number)[], forOlderReaders = false): string =>
  `[${values.map((value) => writeFlowItem(value, forOlderReaders)).join(', ')}]`;

/** What would end an item of such a list stands between quotation marks. */
function writeFlowItem(value: string | number, forOlderReaders: boolean): string {
  const written = writeScalar(value, forOlderReaders);
  return typeof value === 'string' && written === value && /[,[\]{}]/.test(value) ? `'${value.replaceAll("'", "''")}'` : written;
}
