import { codePointOf } from '../code-point.ts';
import { memoizeText } from '../memoize-text.ts';
import { nameCharacter, showCharacter } from './character-names.ts';
import { nameOfScript, RIGHT_TO_LEFT, scriptsOf } from './scripts.ts';
import type { TextIssue } from './text-issue.ts';

/** A character, or several that are judged alike, in their text. */
interface Found {
  text: string;
  index: number;
  character: string;
}

type Judge = (found: Found) => Omit<TextIssue, 'offset'> | undefined;

const DELETE = 'Delete it.';

const invisible: Judge = ({ character }) => ({ reason: `here is an invisible character: ${nameCharacter(character)}`, hint: DELETE });

const notAllowed: Judge = ({ character }) => ({
  reason: `the character ${nameCharacter(character)} is not allowed in texts`,
  hint: `${DELETE} If the file is damaged, restore it from a backup.`,
});

const override: Judge = ({ character }) => ({
  reason: `the direction mark ${nameCharacter(character)} shows letters in another order than they are written`,
  hint: 'Delete it and the mark that closes it, and write the letters in the order in which they are read.',
});

const blank: Judge = ({ character }) => ({
  reason: `here is a blank of another width: ${nameCharacter(character)}`,
  hint: 'Replace it with a space.',
});

/** Scripts in which a joiner between two letters changes their shapes. Source: Unicode Standard Annex 31, section 2.3. */
const JOINING = new Set('Adlm Arab Beng Deva Gujr Guru Khmr Knda Mlym Mong Mymr Nkoo Orya Rohg Sinh Syrc Taml Telu Tibt'.split(' '));
const isJoining = (character: string) => /[\p{L}\p{M}]/u.test(character) && scriptsOf(character).some((script) => JOINING.has(script));

const joiner: Judge = (found) => {
  const { character } = found;
  const [previous, next] = [previousOf(found), nextOf(found)];
  const isInWord = isJoining(previous) && (character === '\u200d' || isJoining(next));
  const isInPicture =
    character === '\u200d' &&
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(previous) &&
    /\p{Extended_Pictographic}/u.test(next);
  return isInWord || isInPicture ? undefined : invisible(found);
};

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** A mark of direction stands beside words that run from right to left. */
const direction: Judge = (found) => {
  const splitsWord = WORD_CHARACTER.test(previousOf(found)) && WORD_CHARACTER.test(nextOf(found));
  return !splitsWord && lettersBeside(found).some((letter) => RIGHT_TO_LEFT.test(letter)) ? undefined : invisible(found);
};

/** A variation selector stands behind a picture, a Chinese character or a Mongolian letter. */
const variation: Judge = (found) => {
  const { character } = found;
  const previous = previousOf(found);
  const isRight =
    (/[\ufe0e\ufe0f]/.test(character) && /(?!\p{ASCII})\p{Emoji}/u.test(previous)) ||
    (/[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u.test(character) && /\p{Unified_Ideograph}/u.test(previous)) ||
    (/[\u180b-\u180d\u180f]/.test(character) && /\p{sc=Mong}/u.test(previous));
  return isRight ? undefined : invisible(found);
};

/** A combining mark belongs to a letter, and marks are not stacked. Source: Unicode Technical Standard 39, section 5.4. */
const mark: Judge = (found) => {
  const { text, index, character } = found;
  const previous = previousOf(found);
  const issue = (what: string) => ({ reason: `the combining mark ${codePointOf(character)} ${what}`, hint: DELETE });
  if (/[\p{Me}\u0334-\u0338\u20d0-\u20f0]/u.test(character)) return issue('strikes or encloses the letter before it');
  if (/[\u0305\u0332\u0333\u033f\ufe20-\ufe2f]/.test(character)) return issue('draws a line above or below the letter before it');
  if (character === '\u0307' && /[ij]/.test(previous)) return issue('is a dot that the letter before it has');
  if (!/[\p{L}\p{M}\u200c\u200d\u25cc]/u.test(previous)) return issue('stands on no letter');
  const marks = Array.from(/\p{Mn}*$/u.exec(text.slice(Math.max(0, index - 10), index))?.[0] ?? '');
  const most = /\p{sc=Zinh}/u.test(character) ? 2 : 4;
  return /\p{Mn}/u.test(character) && (previous === character || marks.length >= most) ? issue('is one too many on its letter') : undefined;
};

/** Marks that look like others, and small capitals, each followed by the character that is meant. */
const PAIRS =
  '‐- ˗- ‒– ―— ⁃- ⸗- ⸚- ⸺— ⸻— ⹀- ⹝- ─- ━- ⁄/ ∕/ ∶: ꞉: ǃ! ǀ| ∣| ⁎* ∗* ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz';
const MEANT = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

const lookAlike: Judge = ({ character }) => ({
  reason: `${showCharacter(character)} looks like ${MEANT.get(character)}, but is another character`,
  hint: `Write “${MEANT.get(character)}”.`,
});

/** A minus joins no words, nor a word and a number. Behind a single letter it may be one: x−5. */
const minus: Judge = (found) => {
  const [previous, next] = [previousOf(found), nextOf(found)];
  const isBehindWord = /\p{L}{2}$/u.test(found.text.slice(Math.max(0, found.index - 4), found.index));
  return (/\p{L}/u.test(previous) && /\p{L}/u.test(next)) || (isBehindWord && /\p{N}/u.test(next))
    ? { reason: `${showCharacter(found.character)} looks like a hyphen, but is a minus`, hint: 'Write “-”.' }
    : undefined;
};

/** A character that stands for others, such as a ligature or a letter of another width. */
const compatible: Judge = ({ character }) => {
  const meant = character.normalize('NFKC').trim();
  return { reason: `${showCharacter(character)} is another form of ${meant}`, hint: `Write “${meant}”.` };
};

/** A Roman numeral of one character stands in no word. */
const numeral: Judge = (found) => (/\p{L}/u.test(previousOf(found) + nextOf(found)) ? compatible(found) : undefined);

const EAST_ASIAN: readonly string[] = ['Hani', 'Hira', 'Kana', 'Hang', 'Bopo'];
/** Marks as wide as Chinese characters, and narrow Japanese ones. */
const OF_EAST_ASIA = /[\u3000\ufe30-\ufe4f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff9f\uffe0-\uffee]/;

/** Punctuation and digits of a script stand beside its letters. */
const ofScript: Judge = (found) => {
  const { character } = found;
  const own = OF_EAST_ASIA.test(character) ? EAST_ASIAN : scriptsOf(Array.from(character)[0] ?? '');
  const scripts = own.some((script) => EAST_ASIAN.includes(script)) ? [...EAST_ASIAN, ...own] : own;
  if (lettersBeside(found).some((letter) => scriptsOf(letter).some((script) => scripts.includes(script)))) return undefined;
  const plain = character
    .replace(/\p{Nd}/gu, digitValue)
    .normalize('NFKC')
    .trim();
  return {
    reason: `${showCharacter(character)} belongs to ${nameOfScript(scripts[0] ?? '')} text, and there is none beside it`,
    hint: plain === character ? 'Write the mark of your own script.' : `Write “${plain}”.`,
  };
};

/** The value of a decimal digit: the digits of a script are ten characters in a row. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** How a character is judged: by the first property that it has. */
const JUDGES: readonly [RegExp, Judge][] = [
  [/[\p{Cs}\p{Co}\p{Cn}\ufffc\ufffd]|(?![\t\n\r])\p{Cc}/u, notAllowed],
  [/[\u200c\u200d]/, joiner],
  [/[\u200e\u200f\u061c]/, direction],
  [/[\u202d\u202e]/, override],
  // These come in pairs, and a pair is judged in its text.
  [/[\u202a-\u202c\u2066-\u2069]/, () => undefined],
  [/\p{Variation_Selector}/u, variation],
  [/\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\ufff9-\ufffb\u{1d159}]/u, invisible],
  [/[\p{Zs}--[ \u00a0\u2009\u202f\u3000]]/v, blank],
  [/\p{M}/u, mark],
  [new RegExp(`[${[...MEANT.keys()].join('')}]`, 'u'), lookAlike],
  [/\u2212/, minus],
  [/[Ⅰ-ⅿ]/, numeral],
  [OF_EAST_ASIA, ofScript],
];

/** Characters that texts use although others stand for them: blanks, signs, units, exponents, and letters without another form. */
const KEPT =
  /[\u00a0\u2009\u202f…‑™℠№℃℉µªº′″‴´¨¯¸˘˙˚˛˜˝\u0587\u0e33\u0eb3\u0edc\u0edd\u3131-\u318e\p{No}\p{Nl}\p{Sc}\p{sc=Tibt}\p{sc=Geor}]/u;

const judgeOf = memoizeText((character): Judge | undefined => {
  const [, judge] = JUDGES.find(([pattern]) => pattern.test(character)) ?? [];
  if (judge) return judge;
  const isComposed = character.normalize('NFC') === character;
  if (isComposed && character.normalize('NFKC') !== character && !KEPT.test(character)) return compatible;
  const isLetterOfOneScript = /\p{L}/u.test(character) && !/[\p{sc=Zyyy}\p{sc=Zinh}]/u.test(character);
  const scripts = scriptsOf(character);
  return !isLetterOfOneScript && !/\p{Sc}/u.test(character) && scripts.length > 0 && !scripts.includes('Latn') ? ofScript : undefined;
});

/** All but characters that are never an issue: those of ASCII, letters of Europe, dashes and quotation marks. */
const UNUSUAL = /[^\t\n\r -~¡-¬®-³µ-ıĴ-ľŁ-ňŊ-ž‑–—‘’“”†‡•…€]/gu;

/** The same without the flag, with which a search takes ten times as long: a character of two units has two unusual ones. */
const HAS_UNUSUAL = new RegExp(UNUSUAL.source);

/** Whether a text has only characters that are never an issue. */
export const isUsual = (text: string): boolean => !HAS_UNUSUAL.test(text);

/** The most issues of a text that are worth a report. */
const MOST = 100;

/**
 * The characters that are not allowed where they stand: those that are not seen, stand for others, or belong to another script. Several
 * in a row of the same kind are one issue.
 */
export function listCharacterIssues(text: string): TextIssue[] {
  const found: { judge: Judge; index: number; end: number; issue: TextIssue }[] = [];
  for (const { 0: character, index } of text.matchAll(UNUSUAL)) {
    const judge = judgeOf(character);
    const last = found.at(-1);
    const isNext = last?.judge === judge && last?.end === index;
    if (isNext) last.end = index + character.length;
    else if (found.length === MOST) break;
    else {
      const issue = judge?.({ text, index, character });
      if (judge && issue) found.push({ judge, index, end: index + character.length, issue: { offset: index, ...issue } });
    }
  }
  return found.map(({ judge, index, end, issue }) => ({ ...issue, ...judge({ text, index, character: text.slice(index, end) }) }));
}

const previousOf = ({ text, index }: Found): string => Array.from(text.slice(Math.max(0, index - 2), index)).at(-1) ?? '';

const nextOf = ({ text, index, character }: Found): string =>
  Array.from(text.slice(index + character.length, index + character.length + 2))[0] ?? '';

/** So far before and after a character, its nearest letter is looked for. */
const NEAR = 60;

/** The nearest letters before and after a character. */
function lettersBeside(found: Found): string[] {
  const { text, index, character } = found;
  const end = index + character.length;
  const after = /\p{L}/u.exec(text.slice(end, end + NEAR))?.[0];
  let before = previousOf(found);
  for (let at = index - before.length; before !== '' && !/\p{L}/u.test(before) && at > index - NEAR; at -= before.length)
    before = previousOf({ text, index: at, character: '' });
  return [before, after ?? ''].filter((letter) => /\p{L}/u.test(letter));
}
