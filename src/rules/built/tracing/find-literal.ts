import { createLocator } from '#lib/text/text-place.ts';
import type { Place } from '#dossier/message.ts';

/** The code that wrote the pages: texts by their path from the project’s root. */
export type Code = ReadonlyMap<string, string>;

const BEFORE = `["'\`}(=\\s]`;
const AFTER = `["'\`)\\s,>{}?#]`;

/** A bare word between spaces may be prose, of a comment for one. */
const BARE_WORD = /^[\w-]+$/;
const BEFORE_WORD = `["'\`}]`;
const AFTER_WORD = `["'\`?#]`;

/** Folders in the order in which they write what a reader gets; what is in none of them comes last. */
const ORDER = [
  'src/components/',
  'src/blocks/',
  'src/layouts/',
  'src/pages/',
  'src/styles/',
  'src/views/',
  'src/exports/',
  'src/dossier/',
  'src/schemas/',
];
const rank = (file: string) => {
  const index = ORDER.findIndex((folder) => file.startsWith(folder));
  return index === -1 ? ORDER.length : index;
};

/** Where a text is written out in code, as a value of its own and not as a part of another: the first place in each file. */
export function findLiteral(code: Code, text: string): Place[] {
  if (text.length < 2) return [];
  const [before, after] = BARE_WORD.test(text) ? [BEFORE_WORD, AFTER_WORD] : [BEFORE, AFTER];
  const pattern = new RegExp(`(?<=${before})${RegExp.escape(text)}(?=${after})`);
  return [...code]
    .flatMap(([file, source]) => {
      // A search for the bare text costs little, and mostly ends it.
      const hit = source.includes(text) ? pattern.exec(source) : null;
      return hit ? [{ file, ...createLocator(source)(hit.index), length: text.length }] : [];
    })
    .sort((a, b) => rank(a.file) - rank(b.file));
}

/** The file below `src/pages/` that makes what stands at a path of the site. */
export function routeOf(code: Code, path: string): string | undefined {
  const candidates = [...code.keys()].filter((file) => file.startsWith('src/pages/') && patternOf(file).test(path));
  const dynamic = (file: string) => file.split('[').length;
  return candidates.sort((a, b) => dynamic(a) - dynamic(b))[0];
}

/** The addresses that a file of `src/pages/` answers for. Source of the form: Astro’s documentation of routing. */
function patternOf(file: string): RegExp {
  const route = file.slice('src/pages/'.length).replace(/\.(?:astro|mdx?|[jt]s)$/, '');
  const source = route
    .replace(/(^|\/)index$/, '$1')
    .split(/(\[[^\]]+\])/)
    .map((part) => (part.startsWith('[...') ? '.*' : part.startsWith('[') ? '[^/]+' : RegExp.escape(part)))
    .join('');
  return new RegExp(`^/${source}(?:/|\\.html)?$`);
}
