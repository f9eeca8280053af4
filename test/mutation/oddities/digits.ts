import type { Mutator } from '../mutant.ts';
import { fields, insteadOf, makeOddity, texts, type Form } from './place-forms.ts';

const from =
  (zero: number): Form =>
  (found) =>
    found.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const by =
  (digits: string): Form =>
  (found) =>
    found.replace(/\d/g, (digit) => [...digits][Number(digit)]!);
const last =
  (change: Form): Form =>
  (found) =>
    found.slice(0, -1) + (change as (found: string) => string)(found.slice(-1));

const DIGIT_FORMS: Record<string, Form> = {
  Arabic: from(0x660),
  'Arabic, extended': from(0x6f0),
  NKo: from(0x7c0),
  Devanagari: from(0x966),
  Bengali: from(0x9e6),
  Tamil: from(0xbe6),
  Thai: from(0xe50),
  Tibetan: from(0xf20),
  Myanmar: from(0x1040),
  Khmer: from(0x17e0),
  'full width': from(0xff10),
  'mathematical bold': from(0x1d7ce),
  'double-struck': from(0x1d7d8),
  segmented: from(0x1fbf0),
  superscript: by('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  subscript: by('₀₁₂₃₄₅₆₇₈₉'),
  circled: by('⓪①②③④⑤⑥⑦⑧⑨'),
  'in black circles': by('⓿❶❷❸❹❺❻❼❽❾'),
  'in parentheses': by('0⑴⑵⑶⑷⑸⑹⑺⑻⑼'),
  'with a stop': by('🄀⒈⒉⒊⒋⒌⒍⒎⒏⒐'),
  keycaps: (found) => found.replace(/\d/g, (digit) => `${digit}\ufe0f\u20e3`),
  Chinese: by('〇一二三四五六七八九'),
  'last digit in Arabic': last(from(0x660)),
  'last digit in full width': last(from(0xff10)),
  'last digit as a superscript': last(by('⁰¹²³⁴⁵⁶⁷⁸⁹')),
  'with invisible characters': (found) => [...found].join('\u200b'),
  'as entities': (found) => found.replace(/\d/g, (digit) => `&#x66${digit};`),
  'letters O and l': (found) => (/[01]/.test(found) ? found.replaceAll('0', 'O').replaceAll('1', 'l') : found),
  'letter of Cyrillic': (found) => found.replaceAll('0', 'О').replaceAll('3', 'З'),
};

/** Other ways to write a figure, which say something else than the source or cannot be compared with it. */
const FIGURE_FORMS: Record<string, Form> = {
  'a half': (found) => `${found}½`,
  'a third alone': '⅓',
  'a fraction with its own slash': (found) => `${found}⁄3`,
  'numerator one': (found) => `⅟${found}`,
  'Roman numeral': 'Ⅻ',
  'Roman numeral in Latin letters': 'MCMXVII',
  'an exponent': (found) => `${found}⁶`,
  hexadecimal: (found) => `0x${Number(found.replaceAll(',', '')).toString(16)}`,
  'Arabic comma': (found) => `${found}٬999`,
  'full-width comma': (found) => `${found}，999`,
  'comma and two digits': (found) => `${found},77`,
  'a stop and digits': (found) => `${found}.777`,
  'a space and digits': (found) => `${found} 777`,
  'a thin space and digits': (found) => `${found}\u2009777`,
  'a no-break space and digits': (found) => `${found}\u00a0777`,
  'an apostrophe and digits': (found) => `${found}’777`,
  'an underline and digits': (found) => `${found}_777`,
  'plus or minus': (found) => `${found}±77`,
  'a slash and digits': (found) => `${found}/77`,
  'a range': (found) => `${found}–7,777`,
  'a unit in one character': (found) => `${found}㎞`,
  'a zero in emphasis': (found) => `${found}*0*`,
  'a zero in strong emphasis': (found) => `${found}**0**`,
  'an escaped zero': (found) => `${found}&#48;`,
  'a zero behind a joiner': (found) => `${found}\u20600`,
};

/** Figures that are no part of a date or a name. */
const FIGURE =
  /(?<![\p{L}\d.,–-])(?!(?:19|20)\d\d\b)\d[\d,]*\d(?![\p{L}\d–-])(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))/gu;
const DAY = /\b\d{1,2}(?= (?:January|February|March|April|May|June|July|August|September|October|November|December))/g;
const YEAR = /\b(?:19|20)\d\d\b(?!-)/g;

export const DIGIT_ODDITIES: readonly Mutator[] = [
  makeOddity('digits-of-other-script', 'A figure is written in other digits.', [], insteadOf(FIGURE, texts), DIGIT_FORMS),
  makeOddity('day-in-other-digits', 'The day of a date is written in other digits.', [], insteadOf(DAY, texts), DIGIT_FORMS),
  makeOddity('year-in-other-digits', 'A year is written in other digits.', [], insteadOf(YEAR, texts), DIGIT_FORMS),
  makeOddity(
    'digits-of-source-are-other',
    'A figure or a year in a digest, a note or a title is written in other digits.',
    [],
    insteadOf(YEAR, fields('digest note title caution asOfNote')),
    DIGIT_FORMS,
  ),
  makeOddity('figure-is-other-form', 'A figure is written in a form that says something else.', [], insteadOf(FIGURE, texts), FIGURE_FORMS),
];
