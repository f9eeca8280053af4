import { slugify } from '#lib/text/slugify.ts';
import { LANGUAGES } from '#schemas/languages.ts';
import { packOf } from './packs.ts';

/**
 * The slug of a text in a language, as `slugify` makes it, but with the Latin letters and the words that the language itself has.
 *
 * @param tag BCP 47 tag, also of a language without a pack
 */
export function slugIn(tag: unknown, text: string, limit?: number): string {
  const language = LANGUAGES.find((each) => each === tag);
  const { prepareSlug } = language ? packOf({ language }).words : {};
  return slugify(prepareSlug?.(text) ?? text, limit);
}
