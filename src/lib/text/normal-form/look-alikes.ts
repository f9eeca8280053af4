/**
 * Letters of other alphabets that look like Latin ones, each followed by the Latin letter. Source: Unicode Technical Standard 39,
 * confusables.txt, reduced to the alphabets that are in use.
 */
const PAIRS =
  // Cyrillic
  'АA ВB ЕE ЅS ІI ЇÏ ЈJ КK МM НH ОO РP СC ТT УY ХX ЬB ҮY ԌG ԚQ ԜW ӀI аa еe ѕs іi їï јj кk оo рp сc уy хx һh ԁd ԛq ԝw ѵv ӏl үy ' +
  // Greek
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa γy ιi κk νv οo ρp υu χx ϲc ϳj ' +
  // Armenian, Cherokee
  'ոn օo սu հh ցg զq յj ՕO ՍU ԼL ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᏢP ᏒR ᏚS ᎢT ᏙV ᎳW ᏃZ';

const LATIN = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));

/** The letters of other alphabets that look like Latin ones, as part of a class of a regular expression. */
export const LIKE_LATIN = [...LATIN.keys()].join('');

/** Latin letters and digits that look like others. Sources as above; l, I and 1, and 0 and O, are alike in many fonts. */
const ALIKE = new Map(
  'ıi ɩi ɑa ɡg ɪi ʟl ᴠv ᴏo ɴn ʀr ᴀa ᴋk ʏy Il 1l Oo 0o ƒf ƽs ɛe'.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const ALIKE_LETTERS = new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'gu');

/** A word in Latin letters, where each of its letters is one, or looks like one; else undefined. */
export function toLatin(word: string): string | undefined {
  const letters = Array.from(word, (letter) => (/[\p{scx=Latn}\p{scx=Zyyy}\p{scx=Zinh}]/u.test(letter) ? letter : LATIN.get(letter)));
  return letters.includes(undefined) ? undefined : letters.join('');
}

const CYRILLIC = new Map(
  [...LATIN].flatMap(([letter, latin]) => (/\p{sc=Cyrl}/u.test(letter) ? [[latin, letter] as const] : [])).reverse(), // the first of two wins
);

/** The Latin letters that look like Cyrillic ones, as part of a class of a regular expression. */
export const LIKE_CYRILLIC = [...CYRILLIC.keys()].join('');

/** A word in Cyrillic letters, where each of its letters is one, or looks like one; else undefined. */
export function toCyrillic(word: string): string | undefined {
  const letters = Array.from(word, (letter) => (/[\p{scx=Cyrl}\p{scx=Zyyy}\p{scx=Zinh}]/u.test(letter) ? letter : CYRILLIC.get(letter)));
  return letters.includes(undefined) ? undefined : letters.join('');
}

/** What words have in common that readers can hardly tell apart: the word without accents, and with one letter for those that look alike. */
export function skeleton(word: string): string {
  const letters = /^\p{ASCII}*$/u.test(word) ? word : (toLatin(word) ?? word).normalize('NFD').replace(/\p{M}/gu, '');
  return letters
    .replace(ALIKE_LETTERS, (letter) => ALIKE.get(letter) ?? letter)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
