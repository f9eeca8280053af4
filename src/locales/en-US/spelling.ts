/** Spellings in which American English differs, of the words of the interface. Names of placeholders are none: `{licence}`. */
const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=\b(?:[Oo]rgan|[Ss]ummar))is(?=e|ing|ation)/g, 'iz'],
  [/(?<!\{)\b([Ll])icence/g, '$1icense'],
  // In American English, commas and full stops stand inside quotation marks.
  [/”([,.])/g, '$1”'],
];

/** A text of the British catalogue in American spelling. */
export const spellAmerican = (text: string): string =>
  SPELLINGS.reduce((spelt, [british, american]) => spelt.replace(british, american), text);

/**
 * The texts of a catalogue in American spelling. Functions stay as they are: what they return may contain the words of others,
 * which nobody may change.
 */
export function spellCatalogue<T>(words: T): T {
  if (typeof words === 'string') return spellAmerican(words) as T;
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  if (Array.isArray(words)) return words.map(spellCatalogue) as T;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, spellCatalogue<unknown>(word)])) as T;
}
