import type { AstroIntegration } from 'astro';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text in a built file, and how to put another in its place. */
interface Place {
  file: string;
  kind: string;
  start: number;
  end: number;
}

/** Where pages, feeds, drawings and data have texts: between tags, in attributes, and in strings of JSON. */
const TEXTS: readonly { kind: string; files: RegExp; pattern: RegExp }[] = [
  { kind: 'text', files: /\.(?:html|svg)$/, pattern: /(?<=>)[^<>{}]*\p{L}{3}[^<>{}]*(?=<)/gu },
  { kind: 'attribute', files: /\.html$/, pattern: /(?<= (?:alt|title|aria-label)=")[^"]*\p{L}{3}[^"]*(?=")/gu },
  {
    kind: 'description',
    files: /\.html$/,
    pattern: /(?<=<meta (?:name="description"|property="og:(?:title|description)") content=")[^"]*(?=")/gu,
  },
  {
    kind: 'data',
    files: /\.html$|titles\.js$|wordings\.js$/,
    // How a part of a quotation compares is no text: a script highlights those that differ.
    pattern: /(?<="(?:name|text|headline|description|title|kind|source)":")(?!(?:same|differs)")[^"\\]*\p{L}{3}[^"\\]*(?=")/gu,
  },
  {
    kind: 'feed',
    files: /feed\.xml$/,
    pattern: /(?<=<(?:title|description|category)>)[^<&]*\p{L}{3}[^<&]*(?=<)|(?<=<p>)[^<&]*\p{L}{3}[^<&]*(?=<)/gu,
  },
];

/** Text that pages do not show. */
const HIDDEN = /<(script(?! type="application\/ld\+json")|style)\b[^>]*>[^]*?<\/\1>/g;

/**
 * Replaces texts of the built site, chosen by a fixed seed, by sentences that are nowhere in the content. Copies the site as it was
 * before.
 */
export const replaceTexts: AstroIntegration = {
  name: 'replace-texts',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      cpSync(folder, process.env['SITE_AS_BUILT'] ?? '', { recursive: true });
      const places = globSync('**/*.{html,xml,js,svg}', { cwd: folder, exclude: ['_astro/**', 'pagefind/**'] })
        .sort()
        .flatMap((file) => findPlaces(file, readFileSync(join(folder, file), 'utf8')));
      const chosen = choose(places, Number(process.env['REPLACE_TEXTS']));
      const replaced = chosen.map((place, index) => ({ ...place, by: `The harbour of ${wordFor(index)} was sold at night.` }));
      for (const [file, own] of Map.groupBy(replaced, (place) => place.file)) {
        let text = readFileSync(join(folder, file), 'utf8');
        for (const { start, end, by } of own.toSorted((a, b) => b.start - a.start)) text = text.slice(0, start) + by + text.slice(end);
        writeFileSync(join(folder, file), text);
      }
      writeFileSync(process.env['REPLACED_TEXTS'] ?? '', JSON.stringify(replaced));
    },
  },
};

function findPlaces(file: string, text: string): Place[] {
  const hidden = [...text.matchAll(HIDDEN)].map(({ 0: part, index }) => [index, index + part.length] as const);
  const isHidden = (at: number) => hidden.some(([from, to]) => at > from && at < to);
  return TEXTS.filter(({ files }) => files.test(file)).flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      isHidden(index) ? [] : [{ file, kind, start: index, end: index + found.length }],
    ),
  );
}

/** So many places, of all kinds in turn. No two are so near to each other that they could be in one paragraph, which is one finding. */
function choose(places: readonly Place[], number: number): Place[] {
  const kinds = [...Map.groupBy(places, ({ kind }) => kind).values()].map((own) => shuffle(own));
  const chosen: Place[] = [];
  for (let turn = 0; chosen.length < number && turn < places.length; turn++)
    for (const own of kinds) {
      const place = own[turn];
      if (place && chosen.length < number && !chosen.some((other) => isNear(place, other))) chosen.push(place);
    }
  return chosen;
}

const isNear = (a: Place, b: Place) => a.file === b.file && Math.abs(a.start - b.start) < 2000;

/** The same order in every run. */
function shuffle<T>(items: readonly T[]): T[] {
  let state = 20_241_017;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31);
  return items
    .map((item) => ({ item, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** "aab", "aac": a word that no other sentence has. */
const wordFor = (index: number): string =>
  [index / 676, index / 26, index].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26))).join('');
