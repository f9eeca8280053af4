import type { z } from 'zod';
import { createLocator } from '#lib/text/text-place.ts';
import { findKey, findLiteral, type Modules } from '#lib/typescript/find-literal.ts';
import { dropRepeated, explainSchemaIssue } from '#dossier/parse/schema-issue.ts';
import type { SettingsIssue } from '#schemas/site/settings-issue.ts';
import { site as siteSchema } from '#schemas/site.ts';

/** Where the settings are written. */
export interface WrittenSettings {
  /** The file with the settings, and the modules that it imports. */
  modules: Modules;
  /** The environment variables that set a setting, by its name. */
  fromEnvironment: Readonly<Record<string, string>>;
}

/** Describes the issues of the schema for an editor, each once. */
export function explainSettings(issues: readonly z.core.$ZodIssue[], input: unknown): SettingsIssue[] {
  const explained = issues.flatMap((issue) => explainSchemaIssue(siteSchema, issue, input).map((about) => ({ ...about, issue })));
  return dropRepeated(explained).map(({ path, key, reason, hint, isMissing, issue }) => ({
    path,
    ...(key !== undefined && { key }),
    offset: issue.code === 'custom' ? Number(issue.params?.['offset'] ?? 0) : 0,
    reason: path.length === 0 && key === undefined ? NO_SETTINGS : joinSentences(reason, hintFor(issue, hint, isMissing)),
  }));
}

const NO_SETTINGS = 'the file must export its settings: export default defineSite({ … })';

const joinSentences = (reason: string, hint: string | undefined) =>
  hint === undefined ? reason : `${reason.replace(/[.!?]$/, '')}. ${hint}`;

/** How to fix it in TypeScript. Our own messages say it themselves. */
function hintFor(issue: z.core.$ZodIssue, hint: string | undefined, isMissing: boolean | undefined): string | undefined {
  if (issue.code === 'custom') return undefined;
  return issue.code === 'invalid_type' && issue.expected === 'array' && isMissing !== true ? 'Write a list, between [ and ].' : hint;
}

/** A line with the place of an issue, what is wrong, and how to fix it. */
export function describeSettingsIssue(issue: SettingsIssue, { modules, fromEnvironment }: WrittenSettings): string {
  const [settings = ''] = modules.keys();
  const { file, offset } = placeOf(modules, issue) ?? { file: settings, offset: 0 };
  const { line, column } = createLocator(modules.get(file) ?? '')(offset);
  return `  ${fromEnvironment[String(issue.path[0])] ?? `${file}:${line}:${column}`}: ${issue.reason}`;
}

/** Where a setting is written: its key, its value, or the character in it that is meant. */
function placeOf(modules: Modules, { path, key, offset = 0 }: SettingsIssue): { file: string; offset: number } | undefined {
  if (key !== undefined) return findKey(modules, path, key);
  const found = findLiteral(modules, path);
  if (!found) return undefined;
  const { file, literal, depth } = found;
  const isText = depth === path.length && literal.kind === 'text';
  return { file, offset: (isText ? literal.offsets[offset] : undefined) ?? literal.start };
}
