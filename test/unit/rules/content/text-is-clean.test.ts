import { describe, expect, test } from 'vitest';
import { PLAIN, TRACES } from '#rules/texts/paste-traces.ts';
import type { Language } from '#schemas/languages.ts';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf } from '../../../support/findings-of.ts';

/** What is found in a sentence of YAML, with its column there. */
const find = (
  text: string,
  changes: Changes = {},
  language: Language = 'en-GB',
  rule: 'text-is-clean' | 'date-is-readable' = 'text-is-clean',
) =>
  findingsOf(
    rule,
    {
      ...changes,
      'places/pier.yaml': `name: Pier\ninArticle: [{ text: ${JSON.stringify(text)}, cites: [p1] }]`,
    },
    { language },
  ).map((finding) => finding.replace(/^places\/pier\.yaml:2:(\d+)/, (_place, column) => String(Number(column) - 22)));

const SPACE = 'two sentences have no space between them';
const SMALL = 'the sentence behind this full stop begins with a small letter, so that it would not be checked on its own';

describe('a number', () => {
  test.each([
    ['It has 3₁₂ boats.', '8 the subscript ₁₂ is read as no number'],
    ['It has ₁₂ boats.', '7 the subscript ₁₂ is read as no number'],
    ['It has ⑫③ boats.', '7 ⑫③ is a number in one character, which the checks do not read'],
    ['It has दस १२ boats.', '10 १२ is a number of another script, which the checks do not read'],
    ['It has 三十 boats.', '7 三十 is a number of another script, which the checks do not read'],
    ['It has 1,2O1 boats.', '7 “1,2O1” has a letter in the place of a digit'],
    ['It has 1O0O1 boats.', '7 “1O0O1” has a letter in the place of a digit'],
    ['It has 1OO boats.', '7 “1OO” has a letter in the place of a digit'],
    ['It has l2 or l99O boats.', '13 “l99O” has a letter in the place of a digit'],
    ['It has О12 boats.', '7 “О12” has a letter in the place of a digit'],
    ['It has З boats.', '7 “З” has a letter in the place of a digit'],
  ])('in other characters is reported: %s', (text, finding) => {
    expect(find(text)).toEqual(expect.arrayContaining([finding]));
  });

  test.each([
    'It has CO₂ and (x)₂.',
    'It has 1,201 boats.',
    'It has 10 I beams.',
    'It has 5O1X.',
    'They are the 三河 people.',
    'They are the 河三 people.',
    'It is in lO.',
  ])('is read, or is none: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('a mark behind a sentence is reported', () => {
  test.each([
    ['It is old.†', '10 the † behind the full stop cites no source'],
    ['It is old.‡ It stands.', '10 the ‡ behind the full stop cites no source'],
    ['It is old.[p12] It stands.', '10 [p12] is no citation, but looks like one'],
    ['It is “old.”[12] It stands.', '12 [12] is no citation, but looks like one'],
    ['It is old.[headline] It stands.', '10 [headline] is no citation, but looks like one'],
  ])('%s', (text, finding) => {
    expect(find(text)).toEqual([finding]);
  });

  test.each(['It has a 4* deck.', 'It is old [p12] now.', 'It is old.[sic] It stands.', 'It is old.[p] It stands.'])(
    'but not elsewhere: %s',
    (text) => {
      expect(find(text).filter((finding) => finding.includes('cites no source') || finding.includes('no citation'))).toEqual([]);
    },
  );
});

describe('sentences without a space between them are reported', () => {
  test.each([
    ['It is old.It stands.', 9],
    ['It was so in 1900.It stands.', 17],
    ['It is “old”.It stands.', 11],
    ['It is (old)!It stands.', 11],
    ['It is “old.”It stands.', 10],
    ['It is (old.)It stands.', 10],
    ['It is old.20 boats stay.', 9],
    ['It is old?20 boats stay.', 9],
    ['It is A.B.Cd now.', 7],
    ['It is old.It stands at U.S. ports.', 9],
    ['It is shop.example.Now it stands.', 10],
    ['It is oldwww.pier now.', 12],
    ['It is Shop.com now.', 10],
  ])('%s', (text, column) => {
    expect(find(text)).toContain(`${column} ${SPACE}`);
  });

  test.each([
    'It is a U.S. port, an E.U.’s port and (e.g.) a “U.N.” port.',
    'It is a.m. now, or “U.S.A”.',
    'It is shop.example, (www.pier.Holm), “my.pier-2.example.org” and pier.com’s.',
    'It is https://example.org/a.B now.',
    'It is at no.2 and at 2.5 m.',
    'It is so ...Then it stands.',
  ])('but not letters that stand for words, names of websites, or numbers: %s', (text) => {
    expect(find(text).filter((finding) => finding.includes(SPACE))).toEqual([]);
  });

  test('also where the word around the full stop is very long', () => {
    expect(find(`It is ${'o'.repeat(80)}.It${'s'.repeat(80)}.`)).toEqual([`86 ${SPACE}`]);
  });
});

describe('a sentence with a small letter at its start is reported', () => {
  test.each([
    ['It is old. it stands.', 9],
    ['It was so in 1900!  it stands.', 17],
    ['It is (old)? it stands.', 11],
    ['It is a etcetera. it stands.', 16],
    ['It is etc.b. it stands.', 11],
  ])('%s', (text, column) => {
    expect(find(text)).toContain(`${column} ${SMALL}`);
  });

  test.each([
    'It is e.g. old.',
    'It is (i.e. old) there.',
    'It is J. van Holm.',
    'It has ca. ten boats, Nos. one and two.',
    'It is A.B.C. now.',
    'It is so ... now.',
  ])('but not after an abbreviation: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('signs are reported', () => {
  test.each([
    ['• It is old.', '0 • (U+2022) is the sign of a list or a paragraph'],
    ['It is 😀😀 old.', '6 😀😀 is an emoji'],
    ['It is ✈️✈️ old.', '6 ✈️✈️ is an emoji'],
    ['It is [old.', '6 the bracket [ has no partner'],
  ])('%s', (text, finding) => {
    expect(find(text)).toEqual([finding]);
  });

  test.each(['It is ·old·.', 'It is ✈ old.', 'It is [very] old.', 'It is “😀” old.'])('but not %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('what belongs to a name may stand', () => {
  test.each([
    ['of an entry', { 'actors/club.yaml': 'name: Club ½ Mast' }, 'It is Club ½ Mast.'],
    ['of a publisher', { 'references/book.yaml': 'publisher: Club ½ Mast' }, 'It is Club ½ Mast.'],
    ['of a service', { 'references/book.yaml': 'via: Club ½ Mast' }, 'It is Club ½ Mast.'],
    ['in another script', { 'actors/club.yaml': 'name: Club\noriginalNames: [{ text: А, language: ru }]' }, 'It is А.'],
  ])('%s', (_whose, changes, text) => {
    expect(find(text, changes)).toEqual([]);
  });

  test('but not apart from the name', () => {
    const changes = { 'actors/club.yaml': 'name: Club ½ Mast' };
    const finding = '½ is a number in one character, which the checks do not read';
    expect(find('It is ½ Club Mast.', changes)).toEqual([`6 ${finding}`]);
    expect(find('It is ½ a mile from Club ½ Mast.', changes)).toEqual([`6 ${finding}`]);
    expect(find('It is Club ½ Mast ¼.', changes)).toEqual([`18 ${finding.replace('½', '¼')}`]);
    expect(find('It is АВ.', { 'actors/club.yaml': 'name: Club\noriginalNames: [{ text: А, language: ru }]' })).toHaveLength(1);
  });
});

describe('the full stop of a date belongs to the date, which has another form', () => {
  test.each([
    ['de', 'Am 26. januar tagte er.', '26. januar'],
    ['de', 'Bis zum 3. märz 2020 blieb er.', '3. märz 2020'],
    ['en-GB', 'It sat on 26. january 2020 there.', '26. january 2020'],
    ['fr', 'Le 26. janvier il vota.', '26. janvier'],
    ['uk', 'Рада зібралася 26. січня 2020 року.', '26. січня 2020'],
  ] as const)('%s: %s', (language, text, date) => {
    expect(find(text, {}, language)).toEqual([]);
    expect(find(text, {}, language, 'date-is-readable')).toEqual([
      `${text.indexOf(date)} the date “${date}” is in a form that the checks cannot read`,
    ]);
  });

  test('but not that of a sentence', () => {
    expect(find('Le vote était le 26. il échoua.', {}, 'fr')).toEqual([`19 ${SMALL}`]);
    expect(find('Am 26. tagte er.', {}, 'de')).toEqual([]);
  });
});

describe('in a Ukrainian text, Latin letters', () => {
  test.each([
    ['Рада i мер, a також y місті.', ['i', 'a', 'y']],
    ['I рада, і мер. A ще суд.', ['I', 'A']],
    ['Він сказав, що «це так». A потім пішов.', ['A']],
  ])('that stand for a frequent word are reported: %s', (text, words) => {
    expect(find(text, {}, 'uk').map((finding) => /“(.)”/.exec(finding)?.[1])).toEqual(words);
  });

  test.each([
    'Гурт Spice Girls, пісня else і слово This.',
    'Це план A, Карл I і вітамін C.',
    'Про це пише New York Times, а не Il sole e i mari.',
    'Вона співає «a i o».',
    'Поїзд IC і літак ATR.',
  ])('of another language are not: %s', (text) => {
    expect(find(text, {}, 'uk')).toEqual([]);
  });
});

test('a trace for which texts of plain characters are not searched cannot be in one', () => {
  const plain = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code)).filter((character) => PLAIN.test(character));
  expect(plain.length).toBeGreaterThan(140);
  // Between other characters of every kind, and next to each other.
  const around = plain.flatMap((c) => [
    c,
    `a${c}a`,
    `a${c} a`,
    `A${c}a`,
    `1${c}1`,
    ` ${c} `,
    `.${c}`,
    `.${c} `,
    `a.${c}`,
    `${c}${c}`,
    `${c} ${c}`,
  ]);
  const text = `${plain.join('')} ${around.join(' ')}`;
  expect(PLAIN.test(text)).toBe(true);
  const found = TRACES.filter(({ isPlain, pattern }) => !isPlain && [text, ...around].some((each) => each.search(pattern) !== -1));
  expect(found).toEqual([]);
});

describe('a link', () => {
  const inProse = (prose: string) =>
    findingsOf('text-is-clean', { 'briefings/ferry.mdx': `${prose}[^p1]` }).map((finding) => finding.replace(/^\S+ /, ''));

  test.each(['[The ferry](/places/holm/ stays.', 'The [ferry](#pier stays.'])('that has no end is reported: %s', (prose) => {
    expect(inProse(prose)).toEqual(['the link has no end, so readers would see it as it is written']);
  });

  test.each(['[The ferry](/places/holm/) stays.', 'The [old] (1912) ferry stays.', 'The ferry [(old) and dear] stays.'])(
    'or brackets with an end are not: %s',
    (prose) => {
      expect(inProse(prose)).toEqual([]);
    },
  );
});
