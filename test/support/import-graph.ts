import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Each file with the files that it imports, as paths from the root with forward slashes. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Reads what source files import from each other, types included; packages are left out. `aliases` are the `imports` of
 * `package.json`, such as `"#lib/*": "./src/lib/*"`.
 */
export function readImportGraph(root: string, pattern: string, aliases: Readonly<Record<string, string>>): ImportGraph {
  const files = globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const known = new Set(files);
  const resolve = (file: string, specifier: string): string => {
    if (specifier.startsWith('.')) return join(file, '..', specifier).replaceAll('\\', '/');
    const [prefix = '', rest = ''] = specifier.split(/(?<=^#\w+\/)/);
    return `${aliases[`${prefix}*`]?.replace(/^\.\/|\*$/g, '') ?? ''}${rest}`;
  };
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
      const targets = importedFiles.map(({ fileName }) => resolve(file, fileName));
      return [file, targets.filter((target) => known.has(target))];
    }),
  );
}

/** The first cycle of imports, as its files in order; undefined if there is none. */
export function findCycle(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    const start = path.indexOf(file);
    if (start !== -1) return path.slice(start);
    if (done.has(file)) return undefined;
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
