import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { REPOSITORY_ROOT } from '../repository-root.ts';

/** A code block of a page in Markdown that names the file it belongs to: ```ts title="src/lib/x.ts" */
export interface CodeBlock {
  /** `diff` for a block that changes a file; any other block is a whole file. */
  language: string;
  /** Path from the project's root. */
  path: string;
  code: string;
}

/** The code blocks with a title in the section of a page, up to the next heading of that level. */
export function readCodeBlocks(page: string, heading: string): CodeBlock[] {
  const text = readFileSync(join(REPOSITORY_ROOT, page), 'utf8').replaceAll('\r\n', '\n');
  const [, section] = text.split(new RegExp(`^## ${RegExp.escape(heading)}$`, 'm'));
  if (section === undefined) throw new Error(`${page} has no section “${heading}”`);
  const [own = ''] = section.split(/^## /m);
  return [...own.matchAll(/^( *)```(\w+) title="([^"]+)"\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = '', language = '', path = '', code = '']) => ({
      language,
      path,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** A copy of the project's code without content, with code blocks applied as a contributor would. */
export interface CodeCopy {
  root: string;
  /** Type errors in TypeScript files, but not in what they import: `astro check` checks that. */
  findTypeErrors(files: readonly string[]): string[];
  /** Imports a module of the copy. */
  load<Module>(path: string): Promise<Module>;
  remove(): void;
}

/** Makes a copy in the folder for temporary files. */
export function copyCode(blocks: readonly CodeBlock[]): CodeCopy {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-code-'));
  const content = join(REPOSITORY_ROOT, 'src/content');
  for (const name of ['src', 'cli', 'test/support', 'package.json', 'tsconfig.json', 'site.config.ts'])
    cpSync(join(REPOSITORY_ROOT, name), join(root, name), { recursive: true, filter: (source) => source !== content });
  symlinkSync(join(REPOSITORY_ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  applyCodeBlocks(root, blocks);
  return {
    root,
    findTypeErrors: (files) => findTypeErrors(root, files),
    load: (path) => import(/* @vite-ignore */ pathToFileURL(join(root, path)).href),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Writes the files of code blocks below a folder, and makes the changes of those that are diffs. */
export function applyCodeBlocks(root: string, blocks: readonly CodeBlock[]): void {
  for (const { language, path, code } of blocks) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, language === 'diff' ? applyDiff(readFileSync(file, 'utf8'), code, path) : code);
  }
}

/** Applies a diff without line numbers to a text. Throws unless its old lines occur exactly once. */
function applyDiff(text: string, diff: string, path: string): string {
  const lines = diff.replace(/\n$/, '').split('\n');
  const take = (mark: string) =>
    lines.flatMap((line) => (line.startsWith(mark) || line.startsWith(' ') ? [`${line.slice(1)}\n`] : [])).join('');
  const [before, after, ...others] = text.replaceAll('\r\n', '\n').split(take('-'));
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`CONTRIBUTING.md has a diff whose lines are not in ${path}, or more than once. Update the guide:\n${take('-')}`);
  return before + take('+') + after;
}

function findTypeErrors(root: string, files: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, files, include: [] }, ts.sys, root);
  const declarations = ts.sys.readDirectory(join(root, 'src'), ['.d.ts']);
  const paths = files.map((file) => join(root, file));
  const host = ts.createCompilerHost(options);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors; // as in tsc: comments say nothing about types
  const program = ts.createProgram([...declarations, ...paths], { ...options, noEmit: true }, host);
  const found = paths.flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));
  return found.map(
    ({ file, messageText }) => `${file?.fileName.slice(root.length + 1) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}
