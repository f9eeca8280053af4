import { fold } from '#lib/text/fold.ts';
import { excerptOf, pickPart, parseParts, splitWords, toRanges, type Excerpt } from './search-parts.ts';
import { expandQuery, rateName, type Rewrite } from './search-query.ts';

/** The part of Pagefind's client that is used here; it comes without types. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}
interface PagefindData {
  url: string;
  content: string;
  locations: number[];
  meta: Partial<Record<'title' | 'work' | 'note', string>>;
  filters: Partial<Record<'kind' | 'names' | 'parts', string[]>>;
}

/** Something that was found, as a reader gets it. */
export interface Hit {
  href: string;
  title: string;
  kind: string;
  note: string;
  /** The other names that the query fits, where the title does not tell why this was found. */
  otherNames: string[];
  /** How well its names answer the query: see `rateName`. */
  rate: number;
  excerpt: Excerpt | undefined;
}

export interface Found {
  /** What was searched for: the query and, where there is one, its other spelling. */
  sought: string[];
  count: number;
  /** The hits from one place in the order to another. */
  slice(from: number, to: number): Promise<Hit[]>;
}

export interface SearchIndex {
  search(query: string): Promise<Found>;
}

/** A hit on a name weighs more than any number of hits in a text; the title of an outside work counts as text. */
const RANKING = { pageLength: 0.4, metaWeights: { title: 8, names: 8, work: 1, note: 1 } };
/** Among so many of the best hits, those whose very name was sought go first, then those whose name begins so. */
const RERANKED = 20;

/** Loads the index that the build made. `base` is the site's base path. */
export async function openIndex(base: string, rewrites: readonly Rewrite[]): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: RANKING });
  return {
    async search(query) {
      const sought = expandQuery(query, rewrites);
      const best = new Map<string, PagefindResult>();
      for (const words of sought)
        for (const result of (await pagefind.search(words)).results)
          if ((best.get(result.id)?.score ?? -1) < result.score) best.set(result.id, result);
      const sorted = [...best.values()].sort((a, b) => b.score - a.score);
      const load = async (result: PagefindResult) => toHit(await result.data(), sought, base);
      const first = await Promise.all(sorted.slice(0, RERANKED).map(load));
      first.sort((a, b) => Math.max(b.rate, 1) - Math.max(a.rate, 1));
      return {
        sought,
        count: sorted.length,
        slice: async (from, to) => [...first.slice(from, to), ...(await Promise.all(sorted.slice(Math.max(from, RERANKED), to).map(load)))],
      };
    },
  };
}

function toHit({ url, content, locations, meta, filters }: PagefindData, sought: readonly string[], base: string): Hit {
  const { work = '', title = work, note = '' } = meta;
  const rate = (name: string) => Math.max(...sought.map((words) => rateName(words, name)));
  const names = filters.names ?? [];
  const isTitled = rate(title) > 0;
  const isNamed = !work && (isTitled || names.some((name) => rate(name) > 0));
  const words = splitWords(content);
  const parts = parseParts(filters.parts ?? []);
  // One who sought a name wants its entry and what it is; one who sought words, the place where they stand.
  const part = isNamed ? toRanges(words, parts)[0] : pickPart(words, parts, locations);
  const excerpt = part && excerptOf(words, part, locations);
  return {
    href: part && !isNamed && locations.length > 0 ? `${base.slice(0, -1)}${part.path}` : url,
    title,
    kind: filters.kind?.[0] ?? '',
    note,
    otherNames: namesThatTell(title, names, isTitled ? sought.slice(0, 1) : sought),
    rate: work ? 0 : Math.max(...[title, ...names].map(rate)),
    excerpt: content.trim() === title ? undefined : excerpt,
  };
}

/** Of the other names those that answer best, where they answer better than the title and do not stand in it. */
function namesThatTell(title: string, names: readonly string[], sought: readonly string[]): string[] {
  const rate = (name: string) => Math.max(...sought.map((words) => rateName(words, name)));
  const best = Math.max(...names.map(rate));
  if (best <= rate(title)) return [];
  return names.filter((name) => rate(name) === best && !fold(title).includes(fold(name))).slice(0, 3);
}
