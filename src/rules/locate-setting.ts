import { indexesIn } from '#lib/text/indexes-in.ts';
import { createLocator } from '#lib/text/text-place.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import type { Site } from '#schemas/site.ts';
import type { Place } from '#dossier/message.ts';
import type { SettingsPlace } from './finding.ts';

/** The file with the settings, as it is written. */
export interface SettingsFile {
  /** Path from the project’s root. */
  path: string;
  text: string;
}

const TOP = { line: 1, column: 1 };

/** Locates a setting in its file: its value between quotation marks. The top of the file, if it is not written there as such. */
export function locateSetting(site: Site, { settings, find }: SettingsPlace, file: SettingsFile | undefined): Place {
  const value = valueAt(site, settings);
  const path = file?.path ?? 'site.config.ts';
  if (!file || typeof value !== 'string') return { file: path, ...TOP };
  // The key tells apart settings with the same value.
  const key = settings.findLast((step) => typeof step === 'string') ?? '';
  const literal = `(["'\`])${RegExp.escape(value)}\\1`;
  const written = new RegExp(`\\b${RegExp.escape(key)}\\s*:\\s*${literal}`).exec(file.text) ?? new RegExp(literal).exec(file.text);
  if (!written) return { file: path, ...TOP };
  const start = written.index + written[0].length - value.length - 1;
  const words = find ? (indexesIn(value)(find.text)[find.nth] ?? -1) : -1;
  const place = createLocator(file.text)(start + Math.max(words, 0));
  return { file: path, ...place, ...(find && words >= 0 ? { length: find.text.length } : {}) };
}
