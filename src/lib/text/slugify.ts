/**
 * A text as the name of a file and the end of an address: lower-case letters and digits, joined by hyphens, cut between
 * words where it would get long. Empty where the text has no letter or digit that could stand there.
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
