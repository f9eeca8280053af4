import { fold } from '#lib/text/fold.ts';
import { excerptOf, pickPart, parseParts, splitWords, toRanges, type Excerpt, type Range } from './search-parts.ts';
import { expandQuery, rateName, type Rewrite } from './search-query.ts';

/** The used part of Pagefind's client, which has no types. */
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

/** A search result. */
export interface Hit {
  href: string;
  title: string;
  kind: string;
  note: string;
  /** The other names that match, if the title does not show why this was found. */
  otherNames: string[];
  /** How well its names match the query: see `rateName`. */
  rate: number;
  excerpt: Excerpt | undefined;
}

export interface SearchResults {
  /** The query and, if it has one, its other spelling. */
  queries: string[];
  count: number;
  /** The hits from position `from` up to, but without, position `to`. */
  slice(from: number, to: number): Promise<Hit[]>;
}

export interface SearchIndex {
  /** With `isAsOfDay`, it finds nothing that came after the article: neither entries nor parts of them. */
  search(query: string, isAsOfDay: boolean): Promise<SearchResults>;
}

/** A match in a name counts more than any number in a text; the title of an outside work counts as text. */
const RANKING = { pageLength: 0.4, metaWeights: { title: 8, names: 8, work: 1, note: 1 } };
/** Among this many of the best hits, those whose name is the query come first, then those whose name begins with it. */
const RERANKED = 20;

/** Loads the index of the built site. `base` is the base path. */
export async function openIndex(base: string, rewrites: readonly Rewrite[]): Promise<SearchIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: RANKING });
  return {
    async search(query, isAsOfDay) {
      const queries = expandQuery(query, rewrites);
      const best = new Map<string, PagefindResult>();
      for (const words of queries)
        for (const result of (await pagefind.search(words)).results)
          if ((best.get(result.id)?.score ?? -1) < result.score) best.set(result.id, result);
      const sorted = [...best.values()].sort((a, b) => b.score - a.score);
      const load = async (results: readonly PagefindResult[]) => {
        const hits = await Promise.all(results.map(async (result) => toHit(await result.data(), queries, base, isAsOfDay)));
        return hits.filter((hit) => hit !== undefined);
      };
      // Only a loaded record says when it became known. A few files have all of them.
      const loaded = await load(isAsOfDay ? sorted : sorted.slice(0, RERANKED));
      const first = loaded.slice(0, RERANKED).sort((a, b) => Math.max(b.rate, 1) - Math.max(a.rate, 1));
      const hits = [...first, ...loaded.slice(RERANKED)];
      return {
        queries,
        count: isAsOfDay ? hits.length : sorted.length,
        slice: async (from, to) => [
          ...hits.slice(from, to),
          ...(isAsOfDay ? [] : await load(sorted.slice(Math.max(from, RERANKED), Math.max(to, RERANKED)))),
        ],
      };
    },
  };
}

/** Undefined if it tells, or the query matches, only what came after the article, and that is not asked for. */
function toHit(
  { url, content, locations, meta, filters }: PagefindData,
  queries: readonly string[],
  base: string,
  isAsOfDay: boolean,
): Hit | undefined {
  const { work = '', title = work, note = '' } = meta;
  const rate = (name: string) => Math.max(...queries.map((words) => rateName(words, name)));
  const names = filters.names ?? [];
  const isTitled = rate(title) > 0;
  const isNamed = !work && (isTitled || names.some((name) => rate(name) > 0));
  const words = splitWords(content);
  const all = toRanges(words, parseParts(filters.parts ?? []));
  const parts = isAsOfDay ? all.filter(({ origin }) => origin !== 'later') : all;
  // If a name matches, show the beginning of the entry; if only the text matches, the part with the words.
  const part = isNamed ? parts[0] : pickPart(words, parts, locations);
  if (parts.length < all.length && (!part || (!isNamed && !hasWords(part, locations)))) return undefined;
  const excerpt = part && excerptOf(words, part, locations);
  return {
    href: part && !isNamed && locations.length > 0 ? `${base.slice(0, -1)}${part.path}` : url,
    title,
    kind: filters.kind?.[0] ?? '',
    note,
    otherNames: bestOtherNames(title, names, isTitled ? queries.slice(0, 1) : queries),
    rate: work ? 0 : Math.max(...[title, ...names].map(rate)),
    excerpt: content.trim() === title ? undefined : excerpt,
  };
}

const hasWords = ({ start, end }: Range, locations: readonly number[]) => locations.some((at) => at >= start && at < end);

/** The other names that match best, if they match better than the title and are not part of it. */
function bestOtherNames(title: string, names: readonly string[], queries: readonly string[]): string[] {
  const rate = (name: string) => Math.max(...queries.map((words) => rateName(words, name)));
  const best = Math.max(...names.map(rate));
  if (best <= rate(title)) return [];
  return names.filter((name) => rate(name) === best && !fold(title).includes(fold(name))).slice(0, 3);
}
