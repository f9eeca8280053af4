import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toJsonSchema, type JsonSchema } from '#dossier/parse/schema-fields.ts';
import { compileContent } from '#rules/compile.ts';
import { COLLECTIONS } from '#schemas/collections.ts';
import { site } from '#schemas/site.ts';
import { makeSite } from '../../support/entries.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const page = readFileSync(join(REPOSITORY_ROOT, 'docs/content-model.md'), 'utf8');

/** The names of all fields in a schema, including those in lists and alternatives. */
function listFields({ properties = {}, items, anyOf = [], oneOf = [] }: JsonSchema): string[] {
  const inside = [...Object.values(properties), ...(items ? [items] : []), ...anyOf, ...oneOf];
  return [...Object.keys(properties), ...inside.flatMap(listFields)];
}

const SHARED = page.slice(0, page.indexOf('\n## Collections\n'));

/** The section of a collection, with the section on shared forms. */
function sectionOf(name: string): string {
  const [, section = ''] = new RegExp(`^##+ ${RegExp.escape(name)}\n([\\s\\S]*?)(?=^##{1,2} )`, 'm').exec(page) ?? [];
  return `${SHARED}\n${section}`;
}

const SCHEMAS = { ...Object.fromEntries(Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema])), 'site.config.ts': site };

test.each(Object.entries(SCHEMAS))('the content model mentions every field of %s', (name, schema) => {
  const section = sectionOf(name);
  const isMentioned = (field: string) => section.includes(`\`${field}\``) || new RegExp(`^ *(?:- )?${field}:`, 'm').test(section);
  expect(listFields(toJsonSchema(schema)).filter((field) => !isMentioned(field))).toEqual([]);
});

test('the examples of the content model pass the checks together', () => {
  const files = [...page.matchAll(/^`src\/content\/(\S+)`\n\n```\w+\n([\s\S]*?)```$/gm)].map(([, name = '', text = '']) => ({
    path: `src/content/${name}`,
    name,
    bytes: new TextEncoder().encode(text),
  }));
  const topics = ['the-vote', 'the-ferry'].map((id) => ({ id, label: id }));
  expect(files).toHaveLength(11);
  expect(compileContent(files, makeSite({ topics })).messages).toEqual([]);
});
