import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is no word of the interface: marks, and functions that order, format or compare what is given. */
const UNMARKED: ReadonlySet<string> = new Set([
  'quotationMarks',
  'compare',
  'withoutArticle',
  'formatEdtf',
  'formatList',
  'formatMoment',
  'formatNumber',
]);

/**
 * A pseudo-language: the words of a catalogue, each in ⟦ and ⟧. On a site with these words, what is not between such marks is
 * content, or stands in the code.
 */
export function markWords<T extends object>(words: T): T {
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, mark(name, word)])) as T;
}

function mark(name: string, word: unknown): unknown {
  if (UNMARKED.has(name)) return word;
  if (typeof word === 'string') return `⟦${word}⟧`;
  if (typeof word === 'function')
    return (...args: readonly unknown[]) => mark(name, (word as (...args: readonly unknown[]) => unknown)(...args));
  return typeof word === 'object' && word !== null && !(word instanceof RegExp) && !Array.isArray(word) ? markWords(word) : word;
}

/** Marks the words of the German catalogue in a copy of the repository. */
export function markCatalogue(root: string): void {
  copyFileSync(import.meta.filename, join(root, 'src/locales/mark-words.ts'));
  const file = join(root, 'src/locales/catalogue.ts');
  const code = readFileSync(file, 'utf8').replace(
    "import { de } from './de/catalogue/catalogue.ts';",
    "import { de as german } from './de/catalogue/catalogue.ts';\nimport { markWords } from './mark-words.ts';\n\nconst de = markWords(german);",
  );
  if (!code.includes('markWords(german)')) throw new Error(`${file} does not import the German catalogue as expected`);
  writeFileSync(file, code);
}

/** A text without what is between the marks. */
export function withoutMarked(text: string): string {
  let rest = text;
  for (let before = ''; rest !== before;) [before, rest] = [rest, rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')];
  return rest;
}
