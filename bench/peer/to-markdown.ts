import { stringify } from 'yaml';
import type { Entry } from '#dossier/entry.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import type { Source } from '#dossier/source.ts';

const COMPONENT_TAG = /^<\/?[A-Z][^>]*>\n\n?/gm;

/**
 * A briefing as a plain Markdown page: its text without components, followed by the footnote definitions that our build
 * adds.
 */
export function toMarkdown({ data, body }: Entry<'briefings'>, sources: ReadonlyMap<string, Source>): string {
  const cited = new Set(findCitations(body).map(({ id }) => id));
  const definitions = [...cited].map((id) => `[^${id}]: ${sources.get(id)?.label}. ${sources.get(id)?.digest}`);
  return `---
${stringify({ title: data.question, description: data.standfirst.text })}---

${data.standfirst.text}

${body.replace(COMPONENT_TAG, '')}

${definitions.join('\n\n')}
`;
}
