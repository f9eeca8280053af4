import { foldBlanks } from '#lib/text/comparable.ts';
import { indexesIn } from '#lib/text/indexes-in.ts';
import { createLocator } from '#lib/text/text-place.ts';
import { findLiteral, literalsOf } from '#lib/typescript/find-literal.ts';
import type { WrittenText } from '#lib/typescript/read-text.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import type { Site } from '#schemas/site.ts';
import type { Place } from '#dossier/message.ts';
import type { Occurrence, SettingsPlace } from './finding.ts';

/** The file with the settings, as it is written. */
export interface SettingsFile {
  /** Path from the project’s root. */
  path: string;
  text: string;
}

const TOP = { line: 1, column: 1 };

/** Locates a setting in its file: its value between quotation marks, or words in it. The top of the file, if it is not written there as such. */
export function locateSetting(site: Site, { settings, find }: SettingsPlace, file: SettingsFile | undefined): Place {
  const value = valueAt(site, settings);
  const path = file?.path ?? 'site.config.ts';
  if (!file || typeof value !== 'string') return { file: path, ...TOP };
  const { literal } = findLiteral(file.text, settings) ?? {};
  // What code puts together, such as a list that is mapped, often still has the text itself.
  const written =
    literal?.kind === 'text' && literal.value === value ? literal : literalsOf(file.text).texts.find((text) => text.value === value);
  if (!written) return { file: path, ...TOP };
  const { start, end } = (find && rangeOfWords(written, find)) ?? { start: written.offsets[0] ?? 0 };
  const isOnOneLine = end !== undefined && !file.text.slice(start, end).includes('\n');
  return { file: path, ...createLocator(file.text)(start), ...(isOnOneLine && { length: end - start }) };
}

/** Where words of the text with folded blanks are written. */
function rangeOfWords({ value, offsets }: WrittenText, { text, nth }: Occurrence): { start: number; end: number } | undefined {
  const folded = foldBlanks(value);
  const at = indexesIn(folded)(text)[nth];
  if (at === undefined) return undefined;
  const places = [...value.matchAll(/\S/g)];
  const placeOf = (index: number) => places[countOf(folded.slice(0, index))]?.index ?? 0;
  const [start, last] = [placeOf(at), placeOf(at + text.length - 1)];
  return { start: offsets[start] ?? 0, end: offsets[last + 1] ?? 0 };
}

const countOf = (text: string): number => text.replace(/\s/g, '').length;
