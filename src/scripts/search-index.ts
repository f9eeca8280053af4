import { pickExcerpt, readParts, type Excerpt } from './search-parts.ts';
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
  meta: Partial<Record<'title' | 'note', string>>;
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

/** A hit on a name weighs more than any number of hits in a text; a date or a publisher counts as text. */
const RANKING = { pageLength: 0.4, metaWeights: { title: 8, names: 8, note: 1 } };
/** Among so many of the best hits, those whose very name was sought go first. */
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
      const rates = new Map(
        first.map((hit) => [hit, Math.max(...sought.map((words) => rateName(words, hit.title)), isOther(hit, sought))]),
      );
      first.sort((a, b) => Number(rates.get(b) === 2) - Number(rates.get(a) === 2));
      return {
        sought,
        count: sorted.length,
        slice: async (from, to) => [...first.slice(from, to), ...(await Promise.all(sorted.slice(Math.max(from, RERANKED), to).map(load)))],
      };
    },
  };
}

const isOther = ({ otherNames }: Hit, sought: readonly string[]) =>
  otherNames.some((name) => sought.some((words) => rateName(words, name) === 2)) ? 2 : 0;

function toHit({ url, content, locations, meta, filters }: PagefindData, sought: readonly string[], base: string): Hit {
  const { title = '', note = '' } = meta;
  const fits = (name: string) => sought.some((words) => rateName(words, name) > 0);
  const isTitled = rateName(sought[0] ?? '', title) > 0;
  const otherNames = isTitled ? [] : (filters.names ?? []).filter(fits);
  const excerpt = pickExcerpt(content, readParts(filters.parts ?? []), locations);
  // One who sought a name wants its entry; one who sought words, the place where they stand.
  const isNamed = isTitled || fits(title) || otherNames.length > 0;
  const place = excerpt && !isNamed && locations.length > 0 ? `${base.slice(0, -1)}${excerpt.path}` : url;
  return { href: place, title, kind: filters.kind?.[0] ?? '', note, otherNames, excerpt };
}
