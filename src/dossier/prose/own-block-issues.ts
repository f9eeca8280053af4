import { z } from 'zod';
import { kindOfProperty, withoutWrapper } from '#schemas/site/blocks.ts';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import type { Site } from '#schemas/site.ts';
import { BLOCKS } from './blocks.ts';

/** Finds blocks that have the name of one of ours, and properties that no check could read. */
export function* findOwnBlockIssues({ blocks }: Pick<Site, 'blocks'>): Generator<SettingsIssue> {
  for (const [name, { properties }] of Object.entries(blocks)) {
    if (Object.hasOwn(BLOCKS, name)) yield { path: [name], reason: `<${name}> is a block of Backgrounder. Give yours another name.` };
    for (const [property, schema] of Object.entries(properties._zod.def.shape)) {
      const issue = kindOfProperty(schema) ? undefined : findSchemaIssue(withoutWrapper(schema));
      if (issue) yield { path: [name, 'properties', property], reason: `the property "${property}" of <${name}> ${issue}` };
    }
  }
}

const ALLOWED = 'z.enum([…]), z.coerce.number(), property.ids(…), property.day() or property.topic()';

function findSchemaIssue(schema: z.core.$ZodType): string | undefined {
  if (schema instanceof z.core.$ZodEnum || schema instanceof z.core.$ZodLiteral) return undefined;
  if (schema instanceof z.core.$ZodNumber && schema._zod.def.coerce === true) return undefined;
  return schema instanceof z.core.$ZodString
    ? `is a free text, which no check would read and no one would review. Set "hasContent" and write the text between the tags, with its sources; or use ${ALLOWED}.`
    : `cannot be written as a text in a briefing. Use ${ALLOWED}.`;
}
