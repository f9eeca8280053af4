import { createMemoizerInside } from '#lib/memoize-inside.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { gather } from './gather.ts';
import type { ListedText } from './list-texts.ts';

/**
 * Caches what is found in a text by itself: it is looked at again only if it changes.
 *
 * @param find depends on nothing but its arguments, lives as long as the process, and finds what nobody changes
 */
export function memoizeTexts<F>(
  find: (text: ListedText, language: LanguagePack) => Iterable<F>,
): (text: ListedText, language: LanguagePack) => readonly F[] {
  return memoizeInTexts((text, language) => gather(find(text, language)));
}

const memoizeInTexts = createMemoizerInside<ListedText, LanguagePack>();
