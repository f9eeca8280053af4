import toSlug from '@sindresorhus/slugify';
import { createElisionSeparator } from './separate-elided.ts';

/** “L’” and “d’” of names such as “L’Aquila” and “Côte d’Ivoire” are words of their own in every language. */
const separateElided = createElisionSeparator('[dl]');
const APOSTROPHE = /['’ʼ]/g;

/**
 * Turns a text into a slug for file names and URLs: lower-case ASCII letters and digits, with hyphens between words. Letters
 * of other alphabets are transliterated, and apostrophes left out. It is truncated between words to `limit` characters. Empty if
 * the text has no letter or digit that can be written in ASCII.
 */
export function slugify(text: string, limit = 60): string {
  const plain = separateElided(text.normalize('NFKC')).replace(APOSTROPHE, '');
  const words = toSlug(plain, { decamelize: false }).split('-');
  let slug = words[0]?.slice(0, limit) ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= limit) break;
    slug += `-${word}`;
  }
  return slug;
}
