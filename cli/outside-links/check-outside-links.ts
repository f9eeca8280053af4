import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { judgeLinks, type Judgement } from '#authoring/links/judge-links.ts';
import type { OutsideLink } from '#authoring/links/list-outside-links.ts';
import { parseCache, writeCache } from '#authoring/links/outcome-cache.ts';
import { visitLinks, type HttpClient } from './visit-links.ts';

export interface LinkCheck {
  links: readonly OutsideLink[];
  world: HttpClient;
  /** The file of the cache. */
  cache: string;
  isFresh: boolean;
}

/** Asks for what is not known from earlier runs, keeps the answers, and judges all. */
export async function checkOutsideLinks({ links, world, cache, isFresh }: LinkCheck): Promise<Judgement> {
  const now = world.now();
  const known = new Map(isFresh || !existsSync(cache) ? [] : parseCache(readFileSync(cache, 'utf8'), now));
  const unknown = links.map(({ url }) => url).filter((url) => !known.has(url));
  const { outcomes, isOffline } = await visitLinks(unknown, world);
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
