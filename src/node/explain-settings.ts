import type { z } from 'zod';
import { createLocator } from '#lib/text/text-place.ts';
import { findLiteral, offsetOfKey } from '#lib/typescript/find-literal.ts';
import type { DataPath } from '#lib/yaml/yaml-text.ts';
import { explainSchemaIssue } from '#dossier/parse/schema-issue.ts';
import { site as siteSchema } from '#schemas/site.ts';

/** What was checked, and where it is written. */
export interface WrittenSettings {
  /** The name of the file, for messages. */
  name: string;
  /** Its text. */
  text: string;
  /** The settings, with those of the environment. */
  input: unknown;
  /** The environment variables that set a setting, by its name. */
  fromEnvironment: Readonly<Record<string, string>>;
}

/** Describes what is wrong with a setting: a line with its place, what is wrong, and how to fix it. */
export function explainSettings(issue: z.core.$ZodIssue, { name, text, input, fromEnvironment }: WrittenSettings): string[] {
  const locate = createLocator(text);
  return explainSchemaIssue(siteSchema, issue, input).map(({ path, key, reason, hint, isMissing }) => {
    const variable = fromEnvironment[String(path[0])];
    const { line, column } = locate(key === undefined ? offsetOf(text, path, issue) : offsetOfKey(text, path, key));
    return `  ${variable ?? `${name}:${line}:${column}`}: ${path.length === 0 && key === undefined ? NO_SETTINGS : joinSentences(reason, hintFor(issue, hint, isMissing))}`;
  });
}

const NO_SETTINGS = 'the file must export its settings: export default defineSite({ … })';

const joinSentences = (reason: string, hint: string | undefined) =>
  hint === undefined ? reason : `${reason.replace(/[.!?]$/, '')}. ${hint}`;

/** How to fix it in TypeScript. Our own messages say it themselves. */
function hintFor(issue: z.core.$ZodIssue, hint: string | undefined, isMissing: boolean | undefined): string | undefined {
  if (issue.code === 'custom') return undefined;
  return issue.code === 'invalid_type' && issue.expected === 'array' && isMissing !== true ? 'Write a list, between [ and ].' : hint;
}

/** Where a setting is written: its value, or the character in it that is meant. */
function offsetOf(text: string, path: DataPath, issue: z.core.$ZodIssue): number {
  const { literal, depth } = findLiteral(text, path) ?? {};
  if (!literal) return 0;
  if (depth !== path.length || literal.kind !== 'text') return literal.start;
  const at = issue.code === 'custom' ? Number(issue.params?.['offset'] ?? 0) : 0;
  return literal.offsets[at] ?? literal.start;
}
