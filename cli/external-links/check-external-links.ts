import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { judgeLinks, type Judgement } from '#authoring/external-links/judge-links.ts';
import type { ExternalLink } from '#authoring/external-links/list-external-links.ts';
import { parseCache, formatCache } from '#authoring/external-links/outcome-cache.ts';
import { fetchLinks } from './fetch-links.ts';
import type { HttpClient } from './host-access.ts';

export interface LinkCheck {
  links: readonly ExternalLink[];
  client: HttpClient;
  /** Path of the cache file. */
  cache: string;
  /** Whether to ignore the cache. */
  isFresh: boolean;
}

/** Requests every link without a recent result in the cache, updates the cache, and judges all links. */
export async function checkExternalLinks({ links, client, cache, isFresh }: LinkCheck): Promise<Judgement> {
  const now = client.now();
  const known = new Map(isFresh || !existsSync(cache) ? [] : parseCache(readFileSync(cache, 'utf8'), now));
  const directivesOf = (address: string) =>
    links.filter(({ url }) => url === address).flatMap(({ locators }) => locators.map(({ directive }) => directive));
  const isKnown = (url: string): boolean => {
    const entry = known.get(url);
    return entry !== undefined && directivesOf(url).every((directive) => entry.words[directive]);
  };
  const unknown = links.map(({ url }) => url).filter((url) => !isKnown(url));
  const { outcomes, words, isOffline } = await fetchLinks(unknown, client, directivesOf);
  const asked = new Date(client.now()).toISOString();
  const fetched = [...outcomes].map(([url, outcome]) => [url, { outcome, words: words.get(url) ?? {}, asked }] as const);
  // Without a network, what was known before is better than nothing.
  const all = new Map(isOffline ? [...fetched, ...known] : [...known, ...fetched]);
  if (!isOffline && fetched.length > 0) {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, formatCache(all));
  }
  const isNothingKnown = isOffline && !links.some(({ url }) => known.has(url));
  return { ...judgeLinks(links, all, new Date(now).toISOString().slice(0, 10)), isOffline: isNothingKnown };
}

/** The exit code. Without a network it is not 0, since the weekly run closes its issue on 0. */
export const exitCodeOf = ({ links, isOffline }: Judgement): 0 | 1 | 2 => (isOffline ? 2 : links.some(({ isWrong }) => isWrong) ? 1 : 0);
