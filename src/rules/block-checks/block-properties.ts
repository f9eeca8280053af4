import { z } from 'zod';
import { dayOfEdtf } from '#lib/dates/edtf-date.ts';
import { findWholeDate } from '#lib/dates/prose-date.ts';
import { suggest } from '#lib/text/closest.ts';
import type { LanguagePack } from '#locales/pack.ts';
import { plainMessage } from '#schemas/plain-message.ts';
import type { Block } from '#dossier/prose/blocks.ts';
import type { CodeIssue, MdxNode } from '#dossier/prose/code-in-prose.ts';
import type { CheckContext } from '../rule.ts';

/** A property of a block with its value. */
interface GivenProperty {
  block: string;
  property: string;
  value: string;
  kind: Block['properties'][string];
}

export type BlockContext = Pick<CheckContext, 'entries' | 'ids' | 'isComplete' | 'language' | 'site'>;

/** What is wrong with the properties of a block: one is missing, its value is not of its kind, or a slice of days is reversed. */
export function* findPropertyIssues(node: MdxNode, block: Block, context: BlockContext): Generator<CodeIssue> {
  const name = node.name ?? '';
  const given = new Map<string, string>();
  for (const { name: property = '', value } of node.attributes ?? [])
    if (Object.hasOwn(block.properties, property) && typeof value === 'string') given.set(property, value);
  for (const [property, kind] of Object.entries(block.properties)) {
    const value = given.get(property);
    if (value !== undefined) yield* checkValue({ block: name, property, value, kind }, context);
    else if (!block.optional?.has(property) && !node.attributes?.some((attribute) => attribute.name === property))
      yield { reason: `<${name}> lacks the property "${property}"`, hint: `Write ${property}="…".` };
  }
  const [from, to] = [given.get('from'), given.get('to')];
  if (from !== undefined && to !== undefined && from > to)
    yield { reason: `<${name}> ends before it begins`, hint: 'Write the earlier day under "from".' };
}

function* checkValue(
  { block, property, value, kind }: GivenProperty,
  { entries, ids, isComplete, language, site }: BlockContext,
): Generator<CodeIssue> {
  const of = `the property "${property}" of <${block}>`;
  if (kind === 'day') {
    if (dayOfEdtf(value) === undefined)
      yield { reason: `${of} is not a day: "${value}"`, hint: `Write it as ${suggestDay(value, language) ?? '2022-01-26'}.` };
    return;
  }
  if (typeof kind === 'object' && !('idsOf' in kind)) {
    yield* checkAgainstSchema(of, value, kind);
    return;
  }
  const known = kind === 'topic' ? new Set(site.topics.map((topic) => topic.id)) : (ids.get(kind.idsOf) ?? new Set<string>());
  if (value.trim() === '')
    yield { reason: `${of} is empty`, hint: `Write ${kind === 'topic' ? 'the id of a topic' : 'ids, with spaces between them'}.` };
  for (const id of value.split(/\s+/).filter(Boolean))
    if (!known.has(id))
      yield {
        reason: `${of} names "${id}", which does not exist`,
        hint:
          suggest(id, known) ||
          (known.size === 0 ? 'There is none yet: write it first.' : `Choose one of ${[...known].slice(0, 8).join(', ')}.`),
      };
    else if (
      block === 'PositionsTable' &&
      isComplete &&
      !entries.actors.some(({ data }) => data.statements.some(({ topic }) => topic === id))
    )
      yield {
        reason: `no actor has a statement on the topic "${id}", so the table of <${block}> would be empty`,
        hint: `Write "topic: ${id}" beside the statements in actors/ that give a position on it, or remove the block.`,
      };
}

/** The day that is meant by a day in words, such as “26 January 2022” or “January 26, 2022”; undefined if it is none. */
function suggestDay(value: string, { dates }: LanguagePack): string | undefined {
  const date = findWholeDate(value, dates.findInSources(value));
  return date && dayOfEdtf(date.edtf);
}

/** A property of a site’s own block. */
function checkAgainstSchema(of: string, value: string, schema: z.core.$ZodType): CodeIssue[] {
  const [issue] = z.safeParse(schema, value).error?.issues ?? [];
  if (!issue) return [];
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (options.length === 0) return [{ reason: `${of} is not valid: "${value}"`, hint: `${plainMessage(issue).replace(/^this/, 'It')}.` }];
  return [{ reason: `${of} cannot be "${value}"`, hint: suggest(value, options) || `Choose one of ${options.join(', ')}.` }];
}
