import type { z } from 'zod';
import { createLocator } from '#lib/text/text-place.ts';
import { findLiteral, offsetOfKey } from '#lib/typescript/find-literal.ts';
import { explainSchemaIssue } from '#dossier/parse/schema-issue.ts';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import { site as siteSchema } from '#schemas/site.ts';

/** Where the settings are written. */
export interface WrittenSettings {
  /** The name of the file, for messages. */
  name: string;
  /** Its text. */
  text: string;
  /** The environment variables that set a setting, by its name. */
  fromEnvironment: Readonly<Record<string, string>>;
}

/** Describes an issue of the schema for an editor. */
export const explainSettings = (issue: z.core.$ZodIssue, input: unknown): SettingsIssue[] =>
  explainSchemaIssue(siteSchema, issue, input).map(({ path, key, reason, hint, isMissing }) => ({
    path,
    key,
    offset: issue.code === 'custom' ? Number(issue.params?.['offset'] ?? 0) : 0,
    reason: path.length === 0 && key === undefined ? NO_SETTINGS : joinSentences(reason, hintFor(issue, hint, isMissing)),
  }));

const NO_SETTINGS = 'the file must export its settings: export default defineSite({ … })';

const joinSentences = (reason: string, hint: string | undefined) =>
  hint === undefined ? reason : `${reason.replace(/[.!?]$/, '')}. ${hint}`;

/** How to fix it in TypeScript. Our own messages say it themselves. */
function hintFor(issue: z.core.$ZodIssue, hint: string | undefined, isMissing: boolean | undefined): string | undefined {
  if (issue.code === 'custom') return undefined;
  return issue.code === 'invalid_type' && issue.expected === 'array' && isMissing !== true ? 'Write a list, between [ and ].' : hint;
}

/** A line with the place of an issue, what is wrong, and how to fix it. */
export function describeSettingsIssue(issue: SettingsIssue, { name, text, fromEnvironment }: WrittenSettings): string {
  const { line, column } = createLocator(text)(offsetOf(text, issue));
  return `  ${fromEnvironment[String(issue.path[0])] ?? `${name}:${line}:${column}`}: ${issue.reason}`;
}

/** Where a setting is written: its key, its value, or the character in it that is meant. */
function offsetOf(text: string, { path, key, offset = 0 }: SettingsIssue): number {
  if (key !== undefined) return offsetOfKey(text, path, key);
  const { literal, depth } = findLiteral(text, path) ?? {};
  if (!literal) return 0;
  if (depth !== path.length || literal.kind !== 'text') return literal.start;
  return literal.offsets[offset] ?? literal.start;
}
