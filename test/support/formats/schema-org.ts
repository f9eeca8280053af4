import ts from 'typescript';

type Item = Readonly<Record<string, unknown>>;

const FILE = '/schema-org-items.ts';

/** What the type checker needs: the strictness of the project, and no library but that of the language. */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  skipLibCheck: true,
};

/** An item with all texts cut to what their type depends on, so that items of the same form are checked once. */
const formOf = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value))
    return [...new Set(value.map((part) => JSON.stringify(formOf(part))))].map((part) => JSON.parse(part) as unknown);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, formOf(part, name)]));
  return typeof value === 'string' && key !== '@type' && !value.startsWith('https://schema.org/') ? 'text' : value;
};

/**
 * What schema.org does not know in items of structured data: types, properties and kinds of values, as the type checker
 * reports them. The vocabulary is that of `schema-dts`, which Google generates from schema.org’s own definitions.
 *
 * @param root the repository, whose packages are used
 */
export function findVocabularyIssues(items: readonly Item[], root: string): string[] {
  const forms = [...new Set(items.map((item) => JSON.stringify(formOf(item))))];
  const text = [
    `import type { Thing } from 'schema-dts';`,
    // Each on a line of its own, because one error in a list would hide the others.
    ...forms.map((form, index) => `export const item${index}: Thing = ${form};`),
  ].join('\n');
  const file = `${root}${FILE}`;
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, OPTIONS.target ?? ts.ScriptTarget.Latest) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  const program = ts.createProgram([file], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${forms[line - 2] ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
