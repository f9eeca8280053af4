import type { EdtfDate } from '#lib/dates/edtf-date.ts';
import { parseSentence } from '#lib/text/parse-sentence.ts';
import { walkTexts } from '#dossier/parse/walk-data.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { parseInline } from '#dossier/prose/prose.ts';
import type { Catalogue } from '#locales/catalogue.ts';
import type { WordCall } from '#locales/word-calls.ts';
import { gatherTexts } from '../site/shown-texts.ts';

/** The words of the catalogue: of a sentence with placeholders, what stands between them. */
export function* wordTexts(words: Catalogue): Generator<string> {
  for (const { value } of walkTexts(words)) yield* partsOf(value);
}

/** What the parts of a sentence of the catalogue say. */
function* partsOf(sentence: string): Generator<string> {
  for (const part of parseSentence(sentence))
    if (typeof part === 'string' || 'text' in part) yield typeof part === 'string' ? part : part.text;
}

/** Names that programs use, such as the kinds of lists and units: they may choose a word, and say nothing. */
export const codeWords = (words: Catalogue): ReadonlySet<string> => new Set(walkKeys(words));

function* walkKeys(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return;
  for (const [key, inner] of Object.entries(value)) {
    yield key;
    yield* walkKeys(inner);
  }
}

/** Calls the function of the catalogue again. Undefined if there is none, or if it returns something else than was recorded. */
export function repeatCall(words: Catalogue, { path, args, text }: WordCall): string | undefined {
  let value: unknown = words;
  for (const name of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'function' && (value as (...args: readonly unknown[]) => unknown)(...args) === text ? text : undefined;
}

/** What a page shows of the text that a function of the catalogue returned: it may be HTML, Markdown, or have placeholders. */
export function* shownOf(text: string): Generator<string> {
  yield text;
  yield* partsOf(text);
  if (isHtml(text)) for (const shown of gatherTexts(text)) yield shown.text;
  if (/[\\`*_&]/.test(text)) yield plainText(parseInline(text));
}

/**
 * Whether an argument of such a call is made of known values only. Numbers count as known; a date, if it begins and ends with
 * dates of the content.
 */
export function isKnownArgument(value: unknown, known: { isKnown(text: string): boolean; hasDay(day: string): boolean }): boolean {
  if (typeof value === 'string')
    return known.isKnown(value) || (isHtml(value) && gatherTexts(value).every(({ text }) => known.isKnown(text)));
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (isEdtfDate(value)) return known.hasDay(value.earliest) && known.hasDay(value.latest);
  return Object.values(value).every((inner) => isKnownArgument(inner, known));
}

const isHtml = (text: string) => /<\w+[ >]/.test(text);
const isEdtfDate = (value: object): value is EdtfDate => 'edtf' in value && 'earliest' in value && 'latest' in value;
