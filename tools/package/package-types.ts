import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { REPOSITORY_ROOT } from '../../test/support/repository-root.ts';

/**
 * Writes the types of modules into a folder: `<name>.d.ts` for each entry, and below `types/` the types of all our modules
 * that they use. So a newsroom’s own type check knows what it imports, and does not read or check our sources.
 *
 * @param entries paths from the root of the repository, by name
 */
export function writeTypes(folder: string, entries: Readonly<Record<string, string>>): void {
  const files = Object.values(entries).map((path) => posix.normalize(path));
  const program = createProgram(files);
  const written = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (written.has(file)) continue;
    written.add(file);
    const text = linkModules(emit(program, file), file, (used) => waiting.push(used));
    const target = join(folder, 'types', file.replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  for (const [name, path] of Object.entries(entries))
    writeFileSync(join(folder, `${name}.d.ts`), `export * from './types/${posix.normalize(path).replace(/\.ts$/, '.js')}';\n`);
}

function createProgram(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(REPOSITORY_ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, REPOSITORY_ROOT);
  // Modules that packages and virtual modules are made of.
  const ambient = ts.sys.readDirectory(join(REPOSITORY_ROOT, 'src'), ['.d.ts']);
  return ts.createProgram([...ambient, ...files.map((file) => join(REPOSITORY_ROOT, file))], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
  });
}

function emit(program: ts.Program, file: string): string {
  let types: string | undefined;
  program.emit(program.getSourceFile(join(REPOSITORY_ROOT, file)), (_path, text) => (types = text));
  if (types === undefined) throw new Error(`TypeScript wrote no types for ${file}`);
  return types;
}

const { imports } = JSON.parse(readFileSync(join(REPOSITORY_ROOT, 'package.json'), 'utf8')) as { imports: Record<string, string> };

/** Makes the imports of our modules in a text with types relative, from the folder of a file. */
function linkModules(text: string, file: string, use: (path: string) => void): string {
  const folder = posix.dirname(file);
  return text.replaceAll(/(\b(?:from|import)\s*\(?\s*)(["'])((?:#|\.)[^"']+)\2/g, (_whole, before: string, quote: string, id: string) => {
    const path = pathOf(id, folder);
    use(path);
    const target = posix.relative(folder, path).replace(/\.ts$/, '.js');
    return `${before}${quote}${target.startsWith('.') ? target : `./${target}`}${quote}`;
  });
}

/** The path of one of our modules, from its name in an import. */
function pathOf(id: string, folder: string): string {
  if (id.startsWith('.')) return posix.join(folder, id);
  const [alias, target] = Object.entries(imports).find(([key]) => id.startsWith(key.replace('*', ''))) ?? [];
  if (alias === undefined || target === undefined) throw new Error(`package.json has no import for ${id}`);
  return posix.normalize(target.replace('*', id.slice(alias.length - 1)));
}
