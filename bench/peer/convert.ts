import { readContentFolder } from '#node/content/read-content.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import { withLanguages } from '#dossier/reference.ts';
import { indexSources } from '#dossier/source.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { toMarkdown } from './to-markdown.ts';

/** All briefings of a project as plain Markdown, by id. Throws if the project has errors. */
export function convertBriefings(projectFolder: string): Map<string, string> {
  const { entries, messages } = parseEntries(readContentFolder(`${projectFolder}/src/content`, projectFolder));
  const [article] = entries.articles;
  if (!article || messages.length > 0) throw new Error(`${projectFolder} has errors: run npm run check on it`);
  const sources = indexSources(article, withLanguages(entries.references, { language: 'en-GB' }), enGB);
  return new Map(entries.briefings.map((briefing) => [briefing.id, toMarkdown(briefing, sources)]));
}
