import { slugify } from '#lib/text/slugify.ts';
import type { SiteInput } from '#schemas/site.ts';

/** "the-vote=The vote", or the label alone, as a topic. */
export function parseTopic(text: string): SiteInput['topics'][number] {
  const [, id = slugify(text), label = text] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  return { id: id.trim(), label: label.trim() };
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`;

/** The text of a `site.config.ts`. Outside the project the helper that types it cannot be found. */
export function writeSiteConfig({ title, tagline, language, url, base, topics }: SiteInput, isInProject: boolean): string {
  const settings = `{
  title: ${quote(title)},
  tagline: ${quote(tagline)},
  language: ${quote(language)},
  url: ${quote(url)},
${base === undefined ? '' : `  base: ${quote(base)},\n`}  topics: [
${topics.map(({ id, label }) => `    { id: ${quote(id)}, label: ${quote(label)} },\n`).join('')}  ],
  // Names and words that the house spells one way, such as { use: 'Holm', insteadOf: ['Holme'] }.
  houseSpellings: [],
}`;
  if (!isInProject) return `export default ${settings};\n`;
  return `import { defineSite } from '#schemas/site.ts';\n\nexport default defineSite(${settings});\n`;
}
