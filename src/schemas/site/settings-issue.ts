import type { DataPath } from '#lib/yaml/yaml-text.ts';

/** What is wrong with a setting, and how to fix it. */
export interface SettingsIssue {
  path: DataPath;
  /** The key, if the issue is in a key and not in a value. */
  key?: string | undefined;
  /** The character that is meant, in the value; the first by default. */
  offset?: number;
  reason: string;
}
