import { loadModule } from '#browser/load-module.ts';
import type { Title } from './rank-titles.ts';
import type { Rewrite } from './search-query.ts';

/** What `/search/titles.js` exports. */
export interface Titles {
  titles: readonly Title[];
  /** Spellings that readers may type, each with the spelling in the texts. */
  rewrites: readonly Rewrite[];
}

/**
 * Loads everything that has a name or a question; the browser does so only once. With `isAsOfDay`, it leaves out what came
 * after the article as a whole.
 */
export async function loadTitles(isAsOfDay: boolean): Promise<Titles> {
  const { titles, rewrites } = (await loadModule('search/titles.js')) as Titles;
  return { titles: isAsOfDay ? titles.filter(({ isLater }) => !isLater) : titles, rewrites };
}
