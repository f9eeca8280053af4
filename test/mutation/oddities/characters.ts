import type { Mutator } from '../mutant.ts';
import {
  afterTexts,
  afterWords,
  asBlocks,
  fields,
  headings,
  insideWords,
  insteadOf,
  insteadOfTexts,
  listForms,
  makeOddity,
  mentions,
  names,
  sentences,
  showForm,
  statements,
  texts,
  type Form,
} from './place-forms.ts';

const at = (...codes: number[]) => listForms(...codes.map((code) => String.fromCodePoint(code)));

/** Characters of which nothing is seen, or that only belong to other scripts. */
const INVISIBLE = at(
  0xad,
  0x34f,
  0x61c,
  0x115f,
  0x1160,
  0x17b4,
  0x17b5,
  0x180b,
  0x180e,
  0x200b,
  0x200c,
  0x200d,
  0x200e,
  0x200f,
  0x2060,
  0x2061,
  0x2062,
  0x2063,
  0x2064,
  0x206a,
  0x206f,
  0x2800,
  0x3164,
  0xfe00,
  0xfe0f,
  0xfeff,
  0xffa0,
  0xfff9,
  0xfffb,
  0xfffc,
  0x13430,
  0x1bca0,
  0x1d159,
  0x1d173,
  0xe0001,
  0xe0041,
  0xe007f,
  0xe0100,
);

/** Characters that are none, or are assigned to nothing, or by everybody differently. */
const UNASSIGNED = at(0x378, 0x530, 0x1fff0, 0xe000, 0xf8ff, 0xfdd0, 0xfffe, 0xfffd, 0xf0000, 0x10fffd, 0x3ffff, 0xe0fff);

const CONTROLS = at(0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x90, 0x9f, 0x2028, 0x2029);

const ENTITIES = listForms(
  '&shy;',
  '&ZeroWidthSpace;',
  '&zwj;',
  '&zwnj;',
  '&lrm;',
  '&rlm;',
  '&NoBreak;',
  '&InvisibleTimes;',
  '&ApplyFunction;',
  '&ic;',
  '&#173;',
  '&#8203;',
  '&#x200B;',
  '&#x2060;',
  '&#xFEFF;',
  '&#xE0041;',
  '&#x3164;',
  '&#xFE0F;',
  '&#x202E;',
  '&#7;',
  '&#x7f;',
  '&#xFFFE;',
  '&#xE000;',
);

const ESCAPES = Object.fromEntries(
  [
    '\\u200B',
    '\\xAD',
    '\\uFEFF',
    '\\u2060',
    '\\U000E0041',
    '\\u3164',
    '\\u202E',
    '\\uFDD0',
    '\\uE000',
    '\\a',
    '\\e',
    '\\0',
    '\\N',
    '\\L',
    '\\P',
    '\\x7f',
  ].map((escape): [string, Form] => [escape, (found) => `"${found.slice(0, 2)}${escape}${found.slice(2)}"`]),
);

/** Letters of other alphabets that look like Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аɑα⍺ａ𝐚ⓐᵃ',
  c: 'сϲⅽｃ𝖼',
  d: 'ԁⅾｄ',
  e: 'еҽｅ𝑒ᵉ',
  g: 'ɡｇ',
  h: 'һհｈ',
  i: 'іıｉⅰι',
  k: 'ⓚ𝔨ｋ',
  l: 'ⅼｌӏ',
  n: 'ｎոռ',
  o: 'оοօｏ𝗈ⲟ',
  p: 'рρｐ',
  s: 'ѕｓꜱſ',
  t: 'ｔ𝘁',
  u: 'υսｕʋ',
  v: 'ѵνⅴｖᴠ',
  y: 'уｙγ',
  A: 'АΑᎪＡ𝐀🄰ᴀꓮ',
  B: 'ВΒᏴＢ',
  E: 'ЕΕᎬＥ',
  K: 'ΚКK',
  M: 'МΜᎷ',
  P: 'РΡᏢ',
};

const alike =
  (pick: number): Form =>
  (found) => {
    const at = [...found].findIndex((letter, index) => index > pick % 2 && letter in ALIKE);
    const letters = [...found];
    const others = [...(ALIKE[letters[at] ?? ''] ?? '')];
    letters[at] = others[pick % others.length] ?? letters[at]!;
    return letters.join('');
  };
const ALIKE_FORMS = Object.fromEntries(Array.from({ length: 12 }, (_, pick) => [`letter ${pick + 1}`, alike(pick)]));

/** The whole word in another alphabet. */
const spell =
  (letters: Readonly<Record<string, string>>): Form =>
  (found) =>
    [...found].every((letter) => letter in letters) ? [...found].map((letter) => letters[letter]).join('') : found;
const shift =
  (capital: number, small: number): Form =>
  (found) =>
    [...found]
      .map((letter) =>
        /[A-Z]/.test(letter)
          ? String.fromCodePoint(capital + letter.charCodeAt(0) - 65)
          : /[a-z]/.test(letter)
            ? String.fromCodePoint(small + letter.charCodeAt(0) - 97)
            : letter,
      )
      .join('');

const WHOLE_WORDS: Record<string, Form> = {
  'full width': shift(0xff21, 0xff41),
  'mathematical bold': shift(0x1d400, 0x1d41a),
  'mathematical script': shift(0x1d4d0, 0x1d4ea),
  monospace: shift(0x1d670, 0x1d68a),
  circled: shift(0x24b6, 0x24d0),
  parenthesised: shift(0x1f110, 0x249c),
  'regional indicators': shift(0x1f1e6, 0x1f1e6),
  'small capitals': (found) => found.replace(/[a-z]/g, (letter) => 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ'[letter.charCodeAt(0) - 97]!),
  superscript: (found) => found.replace(/[a-z]/g, (letter) => 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ'[letter.charCodeAt(0) - 97]!),
  'upside down': (found) => found.replace(/[a-z]/g, (letter) => 'ɐqɔpǝɟƃɥıɾʞlɯuodbɹsʇnʌʍxʎz'[letter.charCodeAt(0) - 97]!),
};

const MARKS: Record<string, Form> = {
  'NFD of an inserted letter': 'e\u0301',
  'stacked marks': 'o\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309',
  'two marks': 'a\u0301\u0323',
  overline: 'n\u0305',
  'stroke through': 'o\u0336',
  'slash through': 'o\u0338',
  'low line': 'o\u0332',
  'circle around': 'o\u20dd',
  'keycap around': '1\u20e3',
  'Cyrillic mark': 'o\u0488',
  'Hebrew point': 'o\u05b0',
  'Arabic vowel': 'o\u064e',
  'Devanagari vowel': 'o\u093e',
  'half mark': 'o\ufe20',
  'dot of its own': 'i\u0307',
};

const LIGATURES = listForms('ﬁ', 'ﬂ', 'ﬀ', 'ﬃ', 'ﬆ', 'ĳ', 'ǉ', 'ŉ', 'ſ', '\u212b', '\u2126', '℀', '℡', '㎏');

const DIRECTIONS: Record<string, Form> = {
  'override, open': '\u202e',
  'override, closed': '\u202enot\u202c',
  'left override, closed': '\u202dnot\u202c',
  'embedding, open': '\u202b',
  'left embedding, closed': '\u202ain\u202c',
  'isolate, open': '\u2067',
  'first strong isolate, open': '\u2068',
  'isolate, closed by the wrong mark': '\u2067in\u202c',
  'pop without a start': '\u202c',
  'pop of an isolate without a start': '\u2069',
  'entity of an override': '&#x202E;',
  'entity, closed': '&#8238;ton&#8236;',
};

const SPACES = at(0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x200a, 0x205f, 0x3000);
const spaceFor = Object.fromEntries(
  Object.entries(SPACES).map(([shown, space]): [string, Form] => [shown, (found) => found.replace(' ', space as string)]),
);

const HYPHENS = Object.fromEntries(
  ['\u2010', '\u2043', '\u2212', '\u02d7', '\ufe63', '\uff0d', '\u00ad', '\u30fc', '\u1806', '\u2e17', '\u058a'].map(
    (hyphen): [string, Form] => [showForm(hyphen), (found) => found.replace('-', hyphen)],
  ),
);

const APOSTROPHES = Object.fromEntries(
  ['\u02bc', '\u02b9', '\u2032', '\u0060', '\u00b4', '\u201b', '\uff07', '\u02bb', '\u05f3', '\u0374', '\u2035', '\u055a', '\ua78c'].map(
    (mark): [string, Form] => [showForm(mark), mark],
  ),
);

const EMOJI = listForms('😀', '🇺🇦', '👍🏽', '👨‍👩‍👧', '☠️', '⚠️', '✅', '🆗', '❗', '⭐', '🏴󠁧󠁢󠁥󠁮󠁧󠁿');

const ANY: [] = [];

export const CHARACTER_ODDITIES: readonly Mutator[] = [
  makeOddity('invisible-in-name', 'A name has an invisible character.', ANY, insideWords(names), INVISIBLE),
  makeOddity(
    'invisible-in-other-name',
    'Another name has an invisible character.',
    ANY,
    insideWords(fields('altLabels sortName')),
    INVISIBLE,
  ),
  makeOddity('invisible-in-mention', 'A name in a sentence has an invisible character.', ANY, insideWords(mentions), INVISIBLE),
  makeOddity('invisible-in-sentence', 'A word of a sentence has an invisible character.', ANY, insideWords(sentences), INVISIBLE),
  makeOddity(
    'invisible-in-statement',
    'A word of a statement in YAML has an invisible character.',
    ANY,
    insideWords(statements),
    INVISIBLE,
  ),
  makeOddity(
    'invisible-in-heading',
    'A heading or a question has an invisible character.',
    ANY,
    insideWords(function* (content) {
      yield* headings(content);
      yield* fields('question heading alsoAsked')(content);
    }),
    INVISIBLE,
  ),
  makeOddity(
    'invisible-in-note',
    'A note, a caution or a text about a source has an invisible character.',
    ANY,
    insideWords(fields('note caution digest attribution standing asOfNote of words publisher via title headline')),
    INVISIBLE,
  ),
  makeOddity('invisible-entity', 'A word has an invisible character, written as an entity of HTML.', ANY, insideWords(texts), ENTITIES),
  makeOddity(
    'invisible-escape',
    'A name has an invisible character, written as an escape of YAML.',
    ANY,
    insteadOfTexts(function* (content) {
      for (const place of names(content)) if (/^\w[\w ]*$/.test(place.scalar!.value)) yield place;
    }),
    ESCAPES,
  ),
  makeOddity('character-is-none', 'A word has a character that is assigned to nothing.', ANY, insideWords(texts), UNASSIGNED),
  makeOddity('control-character', 'A word has a control character.', ANY, insideWords(texts), CONTROLS),
  makeOddity('letter-is-of-other-alphabet', 'A letter of a name comes from another alphabet.', ANY, insteadOfTexts(mentions), ALIKE_FORMS),
  makeOddity(
    'letter-of-word-is-of-other-alphabet',
    'A letter of a word comes from another alphabet.',
    ANY,
    insteadOf(/\b[a-z]{5,}\b/g, texts),
    ALIKE_FORMS,
  ),
  makeOddity(
    'letter-of-name-field-is-of-other-alphabet',
    'A letter of the name of an entry comes from another alphabet.',
    ANY,
    insteadOf(/[A-Za-z]{4,}/g, names),
    ALIKE_FORMS,
  ),
  makeOddity(
    'word-is-in-other-letters',
    'A word is in letters that only look like the usual ones.',
    ANY,
    insteadOf(/\b[a-z]{5,}\b/g, texts),
    WHOLE_WORDS,
  ),
  makeOddity(
    'acronym-is-in-other-letters',
    'An acronym or a short word is wholly in letters of another alphabet.',
    ANY,
    insteadOf(/\b(?:NATO|OSCE|EU|US|A|a|I|Ten|Two|It|He|The)\b/g, texts),
    {
      Greek: spell({ N: 'Ν', A: 'Α', T: 'Τ', O: 'Ο', E: 'Ε', I: 'Ι', H: 'Η', o: 'ο', i: 'ι' }),
      Cyrillic: spell({ A: 'А', a: 'а', T: 'Т', O: 'О', E: 'Е', C: 'С', S: 'Ѕ', I: 'І', H: 'Н', e: 'е', o: 'о' }),
      Cherokee: spell({ A: 'Ꭺ', T: 'Ꭲ', E: 'Ꭼ', I: 'Ꮖ', H: 'Ꮋ', S: 'Ꮪ' }),
    },
  ),
  makeOddity('marks-are-combined', 'A word has combining marks.', ANY, insideWords(texts), MARKS),
  makeOddity(
    'name-is-decomposed',
    'A name with an accent is decomposed, or has marks that Latin letters do not have.',
    ANY,
    insideWords(names),
    MARKS,
  ),
  makeOddity('ligature', 'A word has a ligature, or another character for several letters.', ANY, insideWords(texts), LIGATURES),
  makeOddity('direction-mark', 'A sentence has marks that turn the direction of writing.', ANY, afterWords(texts), DIRECTIONS),
  makeOddity(
    'direction-mark-in-field',
    'A field has marks that turn the direction of writing.',
    ANY,
    insideWords(fields('note caution digest question altLabels title publisher label')),
    DIRECTIONS,
  ),
  makeOddity(
    'direction-across-sentences',
    'A direction of writing ends in another paragraph.',
    ANY,
    asBlocks,
    listForms('\u202eIs it so?\n\nIs it?\u202c', '\u2067Is it?\n\n- Why?\u2069'),
  ),
  makeOddity('space-in-name', 'A name in a sentence has another space.', ANY, insteadOf(/[A-Z]\p{L}+ [A-Z]\p{L}+/gu, mentions), spaceFor),
  makeOddity('space-in-sentence', 'A sentence has another space.', ANY, insteadOf(/(?<=\p{L}) (?=\p{Ll})/gu, texts), SPACES),
  makeOddity('hyphen-is-another', 'A word has another hyphen.', ANY, insteadOf(/[\p{L}\d]+-[\p{L}\d]+/gu, texts), HYPHENS),
  makeOddity('apostrophe-is-another', 'An apostrophe is another character.', ANY, insteadOf(/(?<=\p{L})’(?=s)/gu, texts), APOSTROPHES),
  makeOddity('emoji', 'A sentence has an emoji.', ANY, afterWords(texts), EMOJI),
  makeOddity(
    'emoji-in-heading',
    'A heading or a note has an emoji.',
    ANY,
    afterTexts(function* (content) {
      yield* headings(content);
      yield* fields('note caution')(content);
    }),
    EMOJI,
  ),
];
