import { isGroup } from '#locales/merge-words.ts';
import type { WordTree } from '#schemas/site/words.ts';

/** A module with words for scripts: those of the catalogue in a file, and a site’s own in their places. */
export function writeBrowserWords(file: string, own: WordTree): string {
  const module = JSON.stringify(file);
  const words = Object.entries(own).map(([name, word]) => `export const ${name} = ${write(word, ['catalogue', name])};`);
  return [`export * from ${module};`, ...(words.length > 0 ? [`import * as catalogue from ${module};`] : []), ...words].join('\n');
}

function write(word: unknown, path: readonly string[]): string {
  if (typeof word === 'function') return sourceOf(word);
  if (!isGroup(word)) return JSON.stringify(word);
  const inner = Object.entries(word).map(([name, each]) => `${JSON.stringify(name)}: ${write(each, [...path, name])}`);
  return `{ ...${path.join('.')}, ${inner.join(', ')} }`;
}

/** The source of a function as an expression. That of a method is only valid in an object. */
function sourceOf(word: { name: string }): string {
  const source = Function.prototype.toString.call(word);
  const isExpression = /^(?:async\s+)?(?:function\b|\(|[\w$]+\s*=>)/.test(source);
  return isExpression ? `(${source})` : `({ ${source} })[${JSON.stringify(word.name)}]`;
}

/** The functions among a site’s own words that scripts in readers’ browsers call, each with the names that lead to it. */
export function* listBrowserFunctions({ browser }: WordTree, path = ['browser']): Generator<{ path: string[]; word: { name: string } }> {
  for (const [name, word] of isGroup(browser) ? Object.entries(browser) : [])
    if (typeof word === 'function') yield { path: [...path, name], word };
    else yield* listBrowserFunctions({ browser: word }, [...path, name]);
}

/** Names that JavaScript has in every browser and that words may need. */
const GLOBALS: ReadonlySet<string> = new Set(
  'Array Boolean Date Intl JSON Map Math NaN Number Object RegExp Set String parseFloat parseInt undefined'.split(' '),
);

/** The names that a function uses and that are declared outside it: a browser gets only the function itself. */
export async function findOutsideNames(word: { name: string }): Promise<string[]> {
  const { parseSync } = await import('vite'); // takes a second, and few sites need it
  const names = { used: new Set<string>(), declared: new Set<string>() };
  collect(parseSync('words.js', sourceOf(word)).program as unknown as Node, names);
  return [...names.used].filter((name) => !names.declared.has(name) && !GLOBALS.has(name));
}

/** The parts of a node of the syntax tree that are read here (ESTree). */
interface Node {
  type: string;
  name?: string;
  computed?: boolean;
  [part: string]: unknown;
}

interface Names {
  used: Set<string>;
  declared: Set<string>;
}

/** Collects the names in a node. A name that is declared anywhere in the function counts as declared in all of it. */
function collect(node: Node, names: Names, isPattern = false): void {
  if (node.type === 'Identifier') names[isPattern ? 'declared' : 'used'].add(node.name ?? '');
  for (const [part, value] of Object.entries(node)) {
    const isName = (part === 'key' || part === 'property') && node.computed === false;
    if (isName) continue;
    const declares = ['id', 'param', 'params'].includes(part) || (isPattern && !(node.type === 'AssignmentPattern' && part === 'right'));
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) collect(child as Node, names, declares);
  }
}
