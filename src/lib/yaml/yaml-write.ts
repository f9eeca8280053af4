import { stringify } from 'yaml';

/**
 * A text or number as YAML on one line, quoted only if YAML 1.2 would otherwise read another value. With `forYaml11`,
 * also quoted if YAML 1.1 would read another value, such as a date.
 */
export function writeScalar(value: string | number, forYaml11 = false): string {
  return stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    singleQuote: true,
    ...(forYaml11 ? { compat: 'yaml-1.1' as const } : {}),
  }).trimEnd();
}

/** Texts as a YAML list on one line. */
export const writeFlowList = (values: readonly (string | number)[], forYaml11 = false): string =>
  `[${values.map((value) => writeFlowItem(value, forYaml11)).join(', ')}]`;

/** A list item: it is also quoted if it has a comma or a bracket. */
function writeFlowItem(value: string | number, forYaml11: boolean): string {
  const written = writeScalar(value, forYaml11);
  return typeof value === 'string' && written === value && /[,[\]{}]/.test(value) ? `'${value.replaceAll("'", "''")}'` : written;
}
