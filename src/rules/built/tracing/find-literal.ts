import { createLocator } from '#lib/text/text-place.ts';
import type { Place } from '#dossier/message.ts';

/** The code that wrote the pages: texts by their path from the project’s root. */
export type Code = ReadonlyMap<string, string>;

const BEFORE = `["'\`}(=\\s]`;
const AFTER = `["'\`)\\s,>{}?#]`;

/** A bare word between spaces may be prose, such as a comment. */
const BARE_WORD = /^[\w-]+$/;
const BEFORE_WORD = `["'\`}]`;
const AFTER_WORD = `["'\`?#]`;

/** Folders in order of how likely they wrote what readers see; any other folder comes last. */
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

/** Where code holds a text as a value of its own, and not as part of another: the first place in each file. */
export function findLiteral(code: Code, text: string): Place[] {
  if (text.length < 2) return [];
  const [before, after] = BARE_WORD.test(text) ? [BEFORE_WORD, AFTER_WORD] : [BEFORE, AFTER];
  const pattern = new RegExp(`(?<=${before})${RegExp.escape(text)}(?=${after})`);
  return [...code]
    .flatMap(([file, source]) => {
      // A search for the bare text is cheap, and usually fails.
      const hit = source.includes(text) ? pattern.exec(source) : null;
      return hit ? [{ file, ...createLocator(source)(hit.index), length: text.length }] : [];
    })
    .sort((a, b) => rank(a.file) - rank(b.file));
}

/** The file below `src/pages/` that builds a path of the site. */
export function routeOf(code: Code, path: string): string | undefined {
  const candidates = [...code.keys()].filter((file) => file.startsWith('src/pages/') && patternOf(file).test(path));
  const dynamic = (file: string) => file.split('[').length;
  return candidates.sort((a, b) => dynamic(a) - dynamic(b))[0];
}

/** The addresses that a file of `src/pages/` answers for. Syntax: Astro’s guide to routing. */
function patternOf(file: string): RegExp {
  const route = file.slice('src/pages/'.length).replace(/\.(?:astro|mdx?|[jt]s)$/, '');
  const source = route
    .replace(/(^|\/)index$/, '$1')
    .split(/(\[[^\]]+\])/)
    .map((part) => (part.startsWith('[...') ? '.*' : part.startsWith('[') ? '[^/]+' : RegExp.escape(part)))
    .join('');
  return new RegExp(`^/${source}(?:/|\\.html)?$`);
}
