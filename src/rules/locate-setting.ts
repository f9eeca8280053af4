import { foldBlanks } from '#lib/text/comparable.ts';
import { indexesIn } from '#lib/text/indexes-in.ts';
import { createLocator } from '#lib/text/text-place.ts';
import { findLiteral, literalsOf, type Modules } from '#lib/typescript/find-literal.ts';
import type { WrittenText } from '#lib/typescript/read-text.ts';
import { valueAt } from '#lib/yaml/yaml-text.ts';
import type { Site } from '#schemas/site.ts';
import type { Place } from '#dossier/message.ts';
import type { Occurrence, SettingsPlace } from './finding.ts';

const TOP = { file: 'site.config.ts', line: 1, column: 1 };

/**
 * Locates a setting in its file: its value between quotation marks, or words in it. The top of the settings, if it is not written
 * there as such.
 *
 * @param modules the settings, and the modules that they import
 */
export function locateSetting(site: Site, { settings, find }: SettingsPlace, modules: Modules | undefined): Place {
  const value = valueAt(site, settings);
  if (!modules || typeof value !== 'string') return topOf(modules);
  const found = findLiteral(modules, settings);
  // What code puts together, such as a list that is mapped, often still has the text itself.
  const written =
    found?.literal.kind === 'text' && found.literal.value === value ? { ...found.literal, file: found.file } : findText(modules, value);
  if (!written) return topOf(modules);
  const { file } = written;
  const text = modules.get(file) ?? '';
  const { start, end } = (find && rangeOfWords(written, find)) ?? { start: written.offsets[0] ?? 0 };
  const isOnOneLine = end !== undefined && !text.slice(start, end).includes('\n');
  return { file, ...createLocator(text)(start), ...(isOnOneLine && { length: end - start }) };
}

/** Locates a rule of the newsroom, by its place in `ownRules`; the top of the settings, if only running the code tells where it is. */
export function locateOwnRule(index: number, modules: Modules | undefined): Place {
  const path = ['ownRules', index];
  const { file, literal, depth } = (modules && findLiteral(modules, path)) ?? {};
  if (!modules || file === undefined || !literal || depth !== path.length) return topOf(modules);
  return { file, ...createLocator(modules.get(file) ?? '')(literal.start) };
}

const topOf = (modules: Modules | undefined): Place => ({ ...TOP, file: [...(modules?.keys() ?? [])][0] ?? TOP.file });

function findText(modules: Modules, value: string): (WrittenText & { file: string }) | undefined {
  for (const [file, module] of modules) {
    const text = literalsOf(module).texts.find((each) => each.value === value);
    if (text) return { ...text, file };
  }
  return undefined;
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
