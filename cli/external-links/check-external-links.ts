import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { judgeLinks, type Judgement } from '#authoring/external-links/judge-links.ts';
import type { ExternalLink } from '#authoring/external-links/list-external-links.ts';
import { parseCache, writeCache } from '#authoring/external-links/outcome-cache.ts';
import { fetchLinks, type HttpClient } from './fetch-links.ts';

export interface LinkCheck {
  links: readonly ExternalLink[];
  world: HttpClient;
  /** The file of the cache. */
  cache: string;
  isFresh: boolean;
}

/** Asks for what is not known from earlier runs, keeps the answers, and judges all. */
export async function checkExternalLinks({ links, world, cache, isFresh }: LinkCheck): Promise<Judgement> {
  const now = world.now();
  const known = new Map(isFresh || !existsSync(cache) ? [] : parseCache(readFileSync(cache, 'utf8'), now));
  const unknown = links.map(({ url }) => url).filter((url) => !known.has(url));
  const { outcomes, isOffline } = await fetchLinks(unknown, world);
  if (!isOffline && outcomes.size > 0) {
    const asked = new Date(world.now()).toISOString();
    const kept = new Map([...known, ...[...outcomes].map(([url, outcome]) => [url, { outcome, asked }] as const)]);
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(cache, writeCache(kept));
  }
  const all = new Map([...[...known].map(([url, { outcome }]) => [url, outcome] as const), ...outcomes]);
  const isNothingKnown = isOffline && !links.some(({ url }) => known.has(url));
  return { ...judgeLinks(links, all, new Date(now).toISOString().slice(0, 10)), isOffline: isNothingKnown };
}

/** How the command ends. Where nothing is known, not with 0: on that the weekly run closes its issue. */
export const codeOf = ({ links, isOffline }: Judgement): 0 | 1 | 2 => (isOffline ? 2 : links.some(({ isWrong }) => isWrong) ? 1 : 0);
