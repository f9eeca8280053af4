import { codePointOf } from '../code-point.ts';
import { nameOfScript, scriptsOf } from './scripts.ts';

/**
 * The names of characters that nobody sees, or that are hard to tell from others. JavaScript has no table of names. Source: the
 * Unicode Character Database.
 */
const NAMES: Readonly<Record<string, string>> = {
  '\0': 'NULL',
  '\x07': 'BELL',
  '\x08': 'BACKSPACE',
  '\x0b': 'LINE TABULATION',
  '\f': 'FORM FEED',
  '\x1b': 'ESCAPE',
  '\x7f': 'DELETE',
  '\x85': 'NEXT LINE',
  '\u00ad': 'SOFT HYPHEN',
  '\u034f': 'COMBINING GRAPHEME JOINER',
  '\u061c': 'ARABIC LETTER MARK',
  '\u115f': 'HANGUL CHOSEONG FILLER',
  '\u1160': 'HANGUL JUNGSEONG FILLER',
  '\u1680': 'OGHAM SPACE MARK',
  '\u180e': 'MONGOLIAN VOWEL SEPARATOR',
  '\u2000': 'EN QUAD',
  '\u2001': 'EM QUAD',
  '\u2002': 'EN SPACE',
  '\u2003': 'EM SPACE',
  '\u2004': 'THREE-PER-EM SPACE',
  '\u2005': 'FOUR-PER-EM SPACE',
  '\u2006': 'SIX-PER-EM SPACE',
  '\u2007': 'FIGURE SPACE',
  '\u2008': 'PUNCTUATION SPACE',
  '\u200a': 'HAIR SPACE',
  '\u200b': 'ZERO WIDTH SPACE',
  '\u200c': 'ZERO WIDTH NON-JOINER',
  '\u200d': 'ZERO WIDTH JOINER',
  '\u200e': 'LEFT-TO-RIGHT MARK',
  '\u200f': 'RIGHT-TO-LEFT MARK',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202a': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202b': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202c': 'POP DIRECTIONAL FORMATTING',
  '\u202d': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202e': 'RIGHT-TO-LEFT OVERRIDE',
  '\u205f': 'MEDIUM MATHEMATICAL SPACE',
  '\u2060': 'WORD JOINER',
  '\u2061': 'FUNCTION APPLICATION',
  '\u2062': 'INVISIBLE TIMES',
  '\u2063': 'INVISIBLE SEPARATOR',
  '\u2064': 'INVISIBLE PLUS',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\u2800': 'BRAILLE PATTERN BLANK',
  '\u3000': 'IDEOGRAPHIC SPACE',
  '\u3164': 'HANGUL FILLER',
  '\ufe0e': 'VARIATION SELECTOR-15',
  '\ufe0f': 'VARIATION SELECTOR-16',
  '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
  '\uffa0': 'HALFWIDTH HANGUL FILLER',
  '\ufffc': 'OBJECT REPLACEMENT CHARACTER',
  '\ufffd': 'REPLACEMENT CHARACTER',
};

/** What a character without a name in the table is, by a property. */
const KINDS: readonly [RegExp, string][] = [
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Co}/u, 'a character for private use'],
  [/\p{Cn}/u, 'no character'],
  [/\p{Cc}/u, 'a control character'],
  [/[\u{e0000}-\u{e007f}]/u, 'a tag'],
  [/\p{Variation_Selector}/u, 'a variation selector'],
  [/\p{Zs}/u, 'a blank'],
  [/\p{M}/u, 'a combining mark'],
  [/\p{Default_Ignorable_Code_Point}|\p{Cf}/u, 'an invisible character'],
];

/** The code point of a character with its name, or with what it is: U+200B ZERO WIDTH SPACE, U+E000 (a character for private use). */
export function nameCharacter(character: string): string {
  const name = NAMES[character];
  if (name) return `${codePointOf(character)} ${name}`;
  const [, kind] = KINDS.find(([pattern]) => pattern.test(character)) ?? [];
  if (kind) return `${codePointOf(character)} (${kind})`;
  const [script] = scriptsOf(character);
  return `${codePointOf(character)}${script ? ` (${nameOfScript(script)})` : ''}`;
}

/** A character that is seen, or several, with their code points: а (U+0430). */
export const showCharacter = (characters: string): string =>
  `${characters} (${[...new Set(characters)].slice(0, 4).map(codePointOf).join(' ')})`;
