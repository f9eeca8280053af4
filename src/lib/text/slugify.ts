/**
 * Turns a text into a slug for file names and URLs: lower-case ASCII letters and digits, with hyphens between words. It
 * is truncated between words to `limit` characters. Empty if the text has no ASCII letter or digit, accents aside.
 */
export function slugify(text: string, limit = 60): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = words[0]?.slice(0, limit) ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + word.length >= limit) break;
    slug += `-${word}`;
  }
  return slug;
}
