import { describe, expect, test } from 'vitest';
import { listIssuesOfWhole, listTextIssues } from '#lib/text/normal-form/text-issues.ts';
import { growthOf, QUADRATIC } from '../../../../support/growth.ts';

test.each([
  ['words, lines and tabs', 'a\tb\r\nc\nd'],
  ['names in scripts that run from right to left, with their marks', '\u200fשרה\u200e, \u2067محمد\u2069, \u202bשרה\u202c'],
  ['joined and coloured pictures', '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽'],
  ['a letter of Armenian for two, and a Roman numeral', 'Երևան Ⅻ'],
  ['accents that no letter has in itself', 'ї\u0301жа, \u1ecc\u0300y\u1ecd\u0301, g\u0303'],
  ['joiners that a script needs', 'می\u200cخواهم, क्\u200dष, ශ්\u200dරී'],
  [
    'names in many scripts',
    'Ελλάδα, საქართველო, हिन्दी, বাংলা, தமிழ், สำนัก, 한국어, 北京。「東京」, Tシャツ, العربية، ٢٠٢٢, עברית, Đà Nẵng, Łódź, Straße',
  ],
  ['signs of units and of money', '5 km², 10 μm, 3 kΩ, CO₂, 2½, № 5, ™, €5, ₴5, 20\u00a0°C, 10\u202f000, −5'],
  ['characters by their numbers that are letters or space', '&#8217;, &#xe9;, &#160;, &#10; and &amp;'],
  ['an apostrophe that is a letter', 'Hawaiʻi, зʼявитися'],
])('a text may contain %s', (_what, text) => {
  expect(listIssuesOfWhole(text)).toEqual([]);
});

/** The first issue, as its offset and reason. */
const first = (text: string) => listIssuesOfWhole(text).map(({ offset, reason, hint }) => `${offset}: ${reason}. ${hint}`)[0];

describe('it is reported with its place:', () => {
  test.each([
    ['a line above a letter', 'n\u0305', '1: the combining mark U+0305 draws a line above or below the letter before it'],
    ['a second dot', 'i\u0307s', '1: the combining mark U+0307 is a dot that the letter before it has'],
    ['a small capital', 'ʟamp', '0: ʟ (U+029F) looks like l, but is another character'],
    ['a Roman numeral in a word', 'Beⅼarus', '2: ⅼ (U+217C) is another form of l'],
    ['a note that is not seen', 'a\u{1d159}', '1: here is an invisible character: U+1D159'],
    ['a byte that is nothing', 'ab\0c', '2: the character U+0000 NULL is not allowed in texts'],
    ['a command to a terminal', '\u001b[31m', '0: the character U+001B ESCAPE is not allowed in texts'],
    ['half a character', 'a\ud800b', '1: the character U+D800 (half of a character) is not allowed in texts'],
    ['a character for private use', 'a\ue000', '1: the character U+E000 (a character for private use) is not allowed in texts'],
    ['a code without a character', 'a\u0378', '1: the character U+0378 (no character) is not allowed in texts'],
    ['what a program could not read', 'a\ufffd', '1: the character U+FFFD REPLACEMENT CHARACTER is not allowed in texts'],
    ['a command to a terminal by its number', 'a &#27;[31m', '2: &#27; is a code: the character U+001B ESCAPE is not allowed in texts'],
    ['the same in hexadecimal digits', 'a &#X9B;31m', '2: &#X9B; is a code: the character U+009B (a control character) is not allowed'],
    ['a number that no character has', '&#x110000;', '0: &#x110000; is a code: the character U+FFFD REPLACEMENT CHARACTER is not allowed'],
    ['a space without width', 'a\u200bb', '1: here is an invisible character: U+200B ZERO WIDTH SPACE'],
    ['a soft hyphen', 'a\u00adb', '1: here is an invisible character: U+00AD SOFT HYPHEN'],
    ['a filler', 'a \u3164', '2: here is an invisible character: U+3164 HANGUL FILLER'],
    ['several tags as one', 'a\u{e0041}\u{e0042}', '1: here is an invisible character: U+E0041 (a tag)'],
    ['a joiner between Latin letters', 'Ky\u200div', '2: here is an invisible character: U+200D ZERO WIDTH JOINER'],
    ['a selector behind a digit', '8\ufe0f0', '1: here is an invisible character: U+FE0F VARIATION SELECTOR-16'],
    ['an empty Braille pattern', 'a\u2800b', '1: here is an invisible character: U+2800 BRAILLE PATTERN BLANK'],
    ['the end of a line that editors do not show', 'a\u2028b', '1: here is an invisible character: U+2028 LINE SEPARATOR'],
    ['a wide blank', 'a\u2003b', '1: here is a blank of another width: U+2003 EM SPACE. Replace it with a space.'],
    ['a mark of direction among Latin words', 'Ada\u200e Quill', '3: here is an invisible character: U+200E LEFT-TO-RIGHT MARK'],
    ['a mark of direction inside a word', 'שר\u200eה', '2: here is an invisible character: U+200E LEFT-TO-RIGHT MARK'],
    ['letters in another order', 'a\u202eb\u202c', '1: the direction mark U+202E RIGHT-TO-LEFT OVERRIDE shows letters in another order'],
    ['a direction without end', 'שרה \u2067b', '4: the direction mark U+2067 RIGHT-TO-LEFT ISOLATE is not closed'],
    ['an end without a direction', 'a\u2069b', '1: the direction mark U+2069 POP DIRECTIONAL ISOLATE closes nothing'],
    ['the end of another direction', '\u2067שרה\u202c', '4: the direction mark U+202C POP DIRECTIONAL FORMATTING closes nothing'],
    [
      'a direction over two sentences',
      '\u2067שרה. שרה\u2069',
      '0: the direction mark U+2067 RIGHT-TO-LEFT ISOLATE is closed in another sentence',
    ],
    ['a direction for Latin words', '\u2067abc\u2069 שרה', '0: the direction mark U+2067 RIGHT-TO-LEFT ISOLATE turns no words'],
    ['a ligature', 'a ﬁnd', '2: ﬁ (U+FB01) is another form of fi. Write “fi”.'],
    ['a mathematical letter', '𝐋avrov', '0: 𝐋 (U+1D40B) is another form of L. Write “L”.'],
    ['digits of another width', 'in ２０２２', '3: ２０２２ (U+FF12 U+FF10) is another form of 2022. Write “2022”.'],
    ['digits of another script', 'in ٢٠٢٢', '3: ٢٠٢٢ (U+0662 U+0660) belongs to Arabic text, and there is none beside it. Write “2022”.'],
    [
      'a full stop of another script',
      'The end。',
      '7: 。 (U+3002) belongs to Han text, and there is none beside it. Write the mark of your own script.',
    ],
    ['a full stop that is a leader', 'The end․', '7: ․ (U+2024) is another form of .. Write “.”.'],
    ['a minus between words', 'self−proclaimed', '4: − (U+2212) looks like a hyphen, but is a minus. Write “-”.'],
    ['a minus between a word and a number', 'Su−35', '2: − (U+2212) looks like a hyphen, but is a minus. Write “-”.'],
    ['a minus that is a letter', 'Brest˗Port', '5: ˗ (U+02D7) looks like -, but is another character. Write “-”.'],
    ['a double hyphen', 'self⸗taught', '4: ⸗ (U+2E17) looks like -, but is another character. Write “-”.'],
    ['a dash that is none', '5‒6', '1: ‒ (U+2012) looks like –, but is another character. Write “–”.'],
    ['a mark through a letter', 'a\u0336b', '1: the combining mark U+0336 strikes or encloses the letter before it'],
    ['a mark on a digit', '8\u0301', '1: the combining mark U+0301 stands on no letter'],
    ['the same mark twice', 'ї\u0301\u0301', '2: the combining mark U+0301 is one too many on its letter'],
    ['a stack of marks', 'x\u0301\u0302\u0303', '3: the combining mark U+0303 is one too many on its letter'],
    [
      'a letter apart from its mark',
      'in Ки\u0456\u0308в',
      '3: “Ки\u0456\u0308в” is not in the normal form of Unicode (NFC): it has U+0456 and U+0308 where ї (U+0457) is one character. It looks the same, but rules and search do not find it. Replace it with “Київ”, copied from here.',
    ],
    ['a sign that is a letter', '\u212bland', '0: “\u212bland” is not in the normal form of Unicode (NFC): U+212B stands for Å (U+00C5)'],
    [
      'two scripts in a word',
      'a Lаvrоv',
      '2: the word “Lаvrоv” mixes Latin and Cyrillic letters: а (U+0430) and о (U+043E) are Cyrillic. Write “Lavrov”, copied from here.',
    ],
    [
      'a Latin letter in a Cyrillic word',
      'Москвa',
      '0: the word “Москвa” mixes Cyrillic and Latin letters: a (U+0061) is Latin. Write “Москва”, copied from here.',
    ],
    [
      'two scripts that do not look alike',
      'abж',
      '0: the word “abж” mixes Latin and Cyrillic letters: ж (U+0436) is Cyrillic. Type the word anew',
    ],
    [
      'a Greek letter in a Latin word',
      'Kyιv',
      '0: the word “Kyιv” mixes Latin and Greek letters: ι (U+03B9) is Greek. Write “Kyiv”, copied from here.',
    ],
  ])('%s', (_what, text, expected) => {
    expect(first(text)?.startsWith(expected), first(text)).toBe(true);
  });
});

test('a part of a text may open a direction that another part closes', () => {
  expect(listTextIssues('שרה \u2067')).toEqual([]);
});

test('the mended text has no issue', () => {
  const text = 'Ки\u0456\u0308в, Zoe\u0301';
  const mended = text.replace(/\S+/g, (word) => /Replace it with “(.*?)”/.exec(listTextIssues(word)[0]?.hint ?? '')?.[1] ?? word);
  expect([listIssuesOfWhole(text).length, listIssuesOfWhole(mended)]).toEqual([2, []]);
});

test.each(['а', 'a\u0301', '\u2067', '\u200b', 'аb', '\u0301', 'क', '٢', 'שרה\u200e'])(
  'eight times as many %j take no more than their number asks',
  (piece) => {
    expect(growthOf((size) => listIssuesOfWhole(piece.repeat(size)), 5000)).toBeLessThan(QUADRATIC);
  },
);
