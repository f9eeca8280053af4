/**
 * Writes data as a JavaScript module with one export for each key, for scripts that import it when a reader needs it.
 * Browsers keep a module that they have imported.
 */
export const writeModule = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
