import toSlug from '@sindresorhus/slugify';

/**
 * Turns a text into a slug for file names and URLs: lower-case ASCII letters and digits, with hyphens between words. Letters
 * of other alphabets are transliterated. It is truncated between words to `limit` characters. Empty if the text has no
 * letter or digit that can be written in ASCII.
 */
export function slugify(text: string, limit = 60): string {
  const words = toSlug(text.normalize('NFKC').replace(/['’]/g, ''), { decamelize: false }).split('-');
  let slug = words[0]?.slice(0, limit) ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= limit) break;
    slug += `-${word}`;
  }
  return slug;
}
