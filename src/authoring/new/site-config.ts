import { slugIn } from '#locales/slug.ts';
import type { SiteInput } from '#schemas/site.ts';

/** Parses a topic in the language of a site: "the-vote=The vote", or the label alone. */
export function parseTopic(text: string, language: unknown): SiteInput['topics'][number] {
  const [, id = slugIn(language, text), label = text] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  return { id: id.trim(), label: label.trim() };
}

const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', ' ')}'`;

/** The text of a `site.config.ts`. `helper` is the module with the function that types it; undefined if it can import none. */
export function writeSiteConfig({ title, tagline, language, url, base, topics }: SiteInput, helper: string | undefined): string {
  const settings = `{
  title: ${quote(title)},
  tagline: ${quote(tagline)},
  language: ${quote(language)},
  url: ${quote(url)},
${base === undefined ? '' : `  base: ${quote(base)},\n`}  // Who answers for the site: publisher: { name: 'The Holm Gazette' }, editor: 'Foreign desk', contact: 'mistakes@example.org',
  topics: [
${topics.map(({ id, label }) => `    { id: ${quote(id)}, label: ${quote(label)} },\n`).join('')}  ],
  // Names and words with a house spelling, such as { use: 'Holm', insteadOf: ['Holme'] }.
  houseSpellings: [],
}`;
  if (helper === undefined) return `export default ${settings};\n`;
  return `import { defineSite } from '${helper}';\n\nexport default defineSite(${settings});\n`;
}
