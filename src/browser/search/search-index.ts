import { findSearchWords } from 'virtual:search-words';
import { fold } from '#lib/text/fold.ts';
import { correctNames } from './correct-names.ts';
import { findTexts, type TextIndex } from './find-texts.ts';
import { loadModule } from '#browser/load-module.ts';
import { loadTitles } from './load-titles.ts';
import { rankTitles, type Title } from './rank-titles.ts';
import { excerptOf, pickPart, parseParts, splitWords, toRanges, type Excerpt, type Range } from './search-parts.ts';
import { expandQuery, rateName } from './search-query.ts';

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
/** At most so many answers come before the other results. */
const MOST_ANSWERS = 5;
/** An answer is looked for among so many of the best results. */
const LOADED = 20;

/** Loads the index of the built site. `base` is the base path. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const pagefind = (await loadModule('pagefind/pagefind.js')) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: RANKING });

  const searchFor = async (words: string) => (await pagefind.search(words)).results;
  const pick = async (results: readonly PagefindResult[], href: string) => {
    const urls = await Promise.all(results.slice(0, LOADED).map(async (result) => (await result.data()).url));
    return results[urls.indexOf(href)];
  };
  /** The result for an answer; found by its title, if the query does not find it. */
  const findAnswer = async ({ href, title }: Title, results: readonly PagefindResult[]) =>
    (await pick(results, href)) ?? withoutMatches(await pick(await searchFor(title), href));

  const texts: TextIndex<PagefindResult> = {
    search: searchFor,
    async matchesOf(result) {
      const { content, locations, meta, filters } = await result.data();
      const words = splitWords(content);
      return [...locations.map((at) => words[at]), ...Object.values(meta), ...(filters.names ?? [])].join(' ');
    },
  };

  return {
    async search(query, isAsOfDay) {
      const { titles, rewrites } = await loadTitles(isAsOfDay);
      const spelt = expandQuery(query, rewrites);
      const found = await findTexts(query, texts, findSearchWords);
      const isUnknown = (word: string) => found.unknown.includes(word);
      const corrected = spelt.length === 1 ? correctNames(query, titles, findSearchWords, isUnknown) : undefined;
      const queries = corrected === undefined ? spelt : [query, ...expandQuery(corrected, rewrites)];
      const best = new Map<string, PagefindResult>();
      for (const words of queries)
        for (const result of words === query ? found.results : (await findTexts(words, texts, findSearchWords)).results)
          if ((best.get(result.id)?.score ?? -1) < result.score) best.set(result.id, result);
      const sorted = [...best.values()].sort((a, b) => b.score - a.score);
      const ranked = rankTitles(queries, titles, findSearchWords).slice(0, MOST_ANSWERS);
      const answers = (await Promise.all(ranked.map((title) => findAnswer(title, sorted)))).filter((result) => result !== undefined);
      const ids = new Set(answers.map(({ id }) => id));
      const results = [...answers, ...sorted.filter(({ id }) => !ids.has(id))];
      const load = async (some: readonly PagefindResult[]) => {
        const hits = await Promise.all(
          some.map(async (one) => toHit(await one.data(), { queries, base, isAnswer: ids.has(one.id), isAsOfDay })),
        );
        return hits.filter((hit) => hit !== undefined);
      };
      // Only a loaded record says when it became known. A few files have all of them.
      const known = isAsOfDay ? await load(results) : undefined;
      return {
        queries,
        count: (known ?? results).length,
        slice: async (from, to) => known?.slice(from, to) ?? load(results.slice(from, to)),
      };
    },
  };
}

/** A result that was found by other words than those of the reader. */
const withoutMatches = (result: PagefindResult | undefined): PagefindResult | undefined =>
  result && { ...result, data: async () => ({ ...(await result.data()), locations: [] }) };

/** What was searched, and how its results are shown. */
interface Search {
  queries: readonly string[];
  base: string;
  /** Whether the result is one by its name or question. */
  isAnswer: boolean;
  isAsOfDay: boolean;
}

/** Undefined if the entry says, or the query matches, only what came after the article, and that is not asked for. */
function toHit({ url, content, locations, meta, filters }: PagefindData, { queries, base, isAnswer, isAsOfDay }: Search): Hit | undefined {
  const { work = '', title = work, note = '' } = meta;
  const rate = (name: string) => Math.max(...queries.map((words) => rateName(words, name)));
  const names = filters.names ?? [];
  const isTitled = rate(title) > 0;
  const isNamed = isAnswer || (!work && (isTitled || names.some((name) => rate(name) > 0)));
  const words = splitWords(content);
  const all = toRanges(words, parseParts(filters.parts ?? []));
  const parts = isAsOfDay ? all.filter(({ origin }) => origin !== 'later') : all;
  // If a name or a question matches, show the beginning of the entry; if only the text matches, the part with the words.
  const part = isNamed ? parts[0] : pickPart(words, parts, locations);
  if (parts.length < all.length && (!part || (!isNamed && !hasWords(part, locations)))) return undefined;
  const excerpt = part && excerptOf(words, part, locations);
  return {
    href: part && !isNamed && locations.length > 0 ? `${base.slice(0, -1)}${part.path}` : url,
    title,
    kind: filters.kind?.[0] ?? '',
    note,
    otherNames: bestOtherNames(title, names, isTitled ? queries.slice(0, 1) : queries),
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
