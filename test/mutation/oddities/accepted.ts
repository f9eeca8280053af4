import type { Mutator, Spot } from '../mutant.ts';
import { entriesOf, type Content } from '../content.ts';
import {
  afterWords,
  asBlocks,
  citedSentences,
  fields,
  insteadOf,
  insteadOfTexts,
  makeOddity,
  mentions,
  names,
  quotations,
  sentences,
  statements,
  texts,
  type Form,
  type Place,
} from './place-forms.ts';

/** Sentences of one paragraph that have their citation at the end of the line. */
function* atLineEnds(content: Content): Generator<Place> {
  for (const place of citedSentences(content)) if (place.file.text[place.end] === '\n') yield place;
}

/** The texts of entries without corrections, which quote the words of their entry as they are. */
function* uncorrectedTexts(content: Content): Generator<Place> {
  for (const place of texts(content)) if (place.file.data['corrections'] === undefined) yield place;
}

/** Addresses of pages, but not the second one of a reference, which says when it was copied. */
const addresses = fields('url', /^references\.url$/);

const quoted = (text: string) => JSON.stringify(text);
const flat = (text: string) => text.replace(/\s+/g, ' ');

const originalNames: Record<string, Form> = Object.fromEntries(
  [
    ['Arabic', 'محمد علي', 'ar'],
    ['Hebrew with a mark of direction', '(שרה)\u200f', 'he'],
    ['Persian with a non-joiner', 'می\u200cخواهم', 'fa'],
    ['Hindi', 'मुंबई', 'hi'],
    ['Sinhala with a joiner', 'ශ්\u200dරී ලංකා', 'si'],
    ['Bengali', 'ঢাকা', 'bn'],
    ['Tamil', 'சென்னை', 'ta'],
    ['Thai', 'กรุงเทพ', 'th'],
    ['Khmer', 'ភ្នំពេញ', 'km'],
    ['Tibetan', 'ལྷ་ས', 'bo'],
    ['Chinese', '北京市', 'zh'],
    ['Chinese with rare characters', '𠮷野家', 'zh'],
    ['Japanese', 'トヨタ自動車', 'ja'],
    ['Korean', '서울특별시', 'ko'],
    ['Georgian', 'თბილისი', 'ka'],
    ['Armenian', 'Երևան', 'hy'],
    ['Amharic', 'አዲስ አበባ', 'am'],
    ['Ukrainian with an apostrophe', 'Знам’янка', 'uk'],
    ['Ukrainian with a stress', 'ї\u0301жа', 'uk'],
    ['Greek with accents', 'Ἀθῆναι', 'el'],
    ['Vietnamese', 'Đà Nẵng', 'vi'],
    ['Turkish', 'İzmir', 'tr'],
    ['Yoruba', 'Ọ̀yọ́', 'yo'],
    ['Hawaiian', 'Hawaiʻi', 'haw'],
    ['Czech', 'Příbram', 'cs'],
    ['Icelandic', 'Þórshöfn', 'is'],
  ].map(([shown, name, language]): [string, Form] => [shown!, `[{ text: ${quoted(name!)}, language: ${language} }]`]),
);

function* heads(content: Content, lines: readonly [string, string][]): Generator<Spot> {
  for (const [form, line] of lines)
    for (const file of [...entriesOf(content, 'actors'), ...entriesOf(content, 'places')]) {
      if (file.data['originalNames'] !== undefined) continue;
      yield { edits: [{ file, start: 0, end: 0, by: line }], change: `${file.name}: adds ${form}`, form };
    }
}

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6">${inside}</svg>`;

function* pictures(content: Content): Generator<Spot> {
  const forms: Record<string, readonly [name: string, data: string | Uint8Array]> = {
    PNG: ['box.png', png],
    'PNG in capitals': ['box.PNG', png],
    'drawing with a style': ['box.svg', svg('<style>path{fill:#fff}</style><path d="M0 0"/>')],
    'drawing with a gradient': ['box.svg', svg('<defs><linearGradient id="a"/></defs><path d="M0 0" fill="url(#a)"/>')],
    'drawing with a part used twice': ['box.svg', svg('<g id="a"/><use href="#a"/>')],
    'drawing of an office program': [
      'box.svg',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<!-- by a program -->\n${svg('<title>A box</title><path d="M0 0"></path>')}\n`,
    ],
    'drawing with text': ['box.svg', svg('<text x="1" y="2">A box &amp; a lid</text>')],
  };
  for (const [form, [name, data]] of Object.entries(forms))
    for (const file of entriesOf(content, 'briefings').filter(({ data: { draft } }) => draft !== true)) {
      // A waiver belongs to the paragraph below it.
      const start = (file.paragraphs.find((paragraph) => !file.text.slice(0, paragraph).endsWith('*/}\n\n')) ?? 0) - 1;
      yield {
        edits: [{ file, start, end: start, by: `\n![What the box looked like](./${name})\n` }],
        writes: { [`briefings/${name}`]: data },
        change: `adds ${name}`,
        form,
      };
    }
}

const whole = (forms: Record<string, (text: string) => string>) =>
  function* (content: Content): Generator<Spot> {
    for (const [form, change] of Object.entries(forms))
      for (const file of content.files)
        yield { edits: [], writes: { [file.name]: change(file.text) }, anywhereIn: [file.name], change: file.name, form };
  };

const NONE: [] = [];

/** Correct ways to write, which no check may refuse. */
export const ACCEPTED: readonly Mutator[] = [
  makeOddity('space-in-name-is-no-break', 'A name has a no-break space.', NONE, insteadOfTexts(mentions), {
    'no-break space': (found) => found.replace(' ', '\u00a0'),
    'as an entity': (found) => (/[\n"]/.test(found) ? found : found.replace(' ', '&nbsp;')),
  }),
  makeOddity(
    'space-in-date-is-no-break',
    'A date has a no-break space, or a line break.',
    NONE,
    insteadOf(/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?= \d{4})/g, texts),
    { 'no-break space': (found) => found.replace(' ', '\u00a0'), 'as an entity': (found) => found.replace(' ', '&nbsp;') },
  ),
  makeOddity(
    'figure-has-a-thin-space',
    'A figure has another separator of thousands.',
    NONE,
    insteadOf(/\b\d{1,3},\d{3}\b/g, uncorrectedTexts),
    {
      none: (found) => found.replace(',', ''),
      'no-break space': (found) => found.replace(',', '\u00a0'),
      'narrow space': (found) => found.replace(',', '\u202f'),
      'thin space': (found) => found.replace(',', '\u2009'),
    },
  ),
  makeOddity(
    'apostrophe-is-straight',
    'An apostrophe is straight, or written as an entity.',
    NONE,
    insteadOf(/(?<=\p{L})’(?=s)/gu, sentences),
    { straight: "'", entity: '&rsquo;', number: '&#8217;', hexadecimal: '&#x2019;' },
  ),
  makeOddity(
    'marks-are-straight',
    'A quotation has straight marks, or marks as entities.',
    NONE,
    insteadOfTexts(function* (content) {
      for (const place of quotations(content)) if (!place.scalar) yield place;
    }),
    {
      straight: (found) => `"${found.slice(1, -1)}"`,
      entities: (found) => `&ldquo;${found.slice(1, -1)}&rdquo;`,
      numbers: (found) => `&#8220;${found.slice(1, -1)}&#8221;`,
      emphasised: (found) => `*${found}*`,
    },
  ),
  makeOddity(
    'quotation-is-cut',
    'A quotation leaves words out or adds some, with its signs.',
    NONE,
    insteadOfTexts(function* (content) {
      for (const place of quotations(content)) if (!place.scalar && place.end - place.start > 30) yield place;
    }),
    {
      'an ellipsis at the end': (found) => `${found.slice(0, -1)} …”`,
      'an ellipsis in brackets at the end': (found) => `${found.slice(0, -1)} […]”`,
      'three stops at the end': (found) => `${found.slice(0, -1)} ...”`,
    },
  ),
  makeOddity(
    'emphasis-is-written-otherwise',
    'A word is stressed, with one mark or another.',
    NONE,
    insteadOf(/(?<= )\p{Ll}{5,}(?= )/gu, sentences),
    { asterisks: (found) => `*${found}*`, underlines: (found) => `_${found}_`, strong: (found) => `**${found}**` },
  ),
  makeOddity('line-is-broken', 'A line is broken between two words.', NONE, insteadOf(/(?<=\p{Ll}) (?=\p{Ll})/gu, sentences), {
    'line break': '\n',
    'two spaces': '  ',
  }),
  makeOddity(
    'text-of-yaml-is-in-marks',
    'A text in YAML is in quotation marks instead of a block, or the reverse.',
    NONE,
    insteadOfTexts(statements),
    {
      'double marks': (found) => quoted(flat(found)),
      'single marks': (found) => `'${flat(found).replaceAll("'", "''")}'`,
      'escapes in double marks': (found) => quoted(flat(found)).replaceAll('’', '\\u2019'),
    },
  ),
  makeOddity('name-in-yaml-is-in-marks', 'A name in YAML is in quotation marks.', NONE, insteadOfTexts(names), {
    'double marks': (found) => quoted(found),
    'single marks': (found) => `'${found.replaceAll("'", "''")}'`,
    'escapes in double marks': (found) => quoted(found).replace('e', '\\u0065'),
  }),
  makeOddity(
    'value-has-a-comment',
    'A value in YAML is followed by a comment.',
    NONE,
    insteadOfTexts(fields('kind status origin basis opened')),
    { comment: (found) => `${found} # Kyіv, a\u200bb, “x`, marks: (found) => `"${found}"` },
  ),
  makeOddity(
    'address-is-unusual',
    'An address of a reference is unusual, but right.',
    NONE,
    insteadOfTexts(addresses),
    Object.fromEntries(
      [
        'https://президент.рф/новости',
        'https://xn--d1abbgf6aiiy.xn--p1ai/',
        'https://münchen.example.org/straße',
        'http://example.org',
        'https://example.org/?q=a&b=c%20d',
        'https://example.org/@user/x',
        'https://example.org/a:b;c=1,2',
        'https://example.org/~user/(x)',
        'https://example.org/K%C3%B6ln',
        'https://example.org/Köln',
        'https://example.org/#part',
        'https://1.1.1.1/',
        'https://[2606:4700:4700::1111]/',
        'https://a.b.c.d.e.example.museum/',
        'https://example.org:8080/x',
        'https://web.archive.org/web/2022/https://example.org/',
        'https://example.org/中文',
        'https://example.org/%E4%B8%AD',
        "https://example.org/it's",
        'https://example.org/a_b-c.d',
        'https://example.org/!$*+',
      ].map((url) => [url, quoted(url)]),
    ),
  ),
  {
    kind: 'name-in-own-script',
    summary: 'A name is also given in its own script.',
    rules: NONE,
    find: (content) =>
      heads(
        content,
        Object.entries(originalNames).map(([form, value]) => [form, `originalNames: ${String(value)}\n`]),
      ),
  },
  makeOddity(
    'question-stands-between',
    'A question or guidance stands between paragraphs.',
    NONE,
    asBlocks,
    Object.fromEntries(
      [
        'Why is that so?',
        'Why is that so, and who says it?',
        '*Why* is that so?',
        '- Why?\n- How?',
        '* Why?\n* How?',
        '1. Why?\n2. How?',
        '1) Why?\n2) How?',
        '- Why?\n  - How?',
        '| Why? | How? |\n| --- | :-: |\n| Who? | What? |',
        '## And now?',
        '### And now?',
        '#### And now?',
        '## Who & why',
        '## Who’s there?',
        '## And now? ##',
        '{/* a comment with <b> and “ and 77 */}',
        '<Guide>\n\nRead on.\n\n</Guide>',
        'Why? <Guide>Read on.</Guide>',
        '<Guide>\n\n- Read on.\n- Or stop here.\n\n</Guide>',
        'Why — and how?',
        'Why (and how)?',
        'Why / how?',
        'À quoi bon?',
        'Why, e.g., so?',

        'Why?\n\n\n\nHow?',
        'What [is it](/glossary/)?',
        'What is it (see [the glossary](/glossary/))?',
        'Is it a naïve façade, señor Łódź?',
        'Is it the café’s rôle, Ms. Ølgaard?',
        'Is it a km² or an m³?',

        'Is it § so, or ©?',
        'Was it —?',
        'Is it so…?',
      ].map((text) => [text, text]),
    ),
  ),
  makeOddity(
    'name-of-other-language-in-note',
    'A note, a caution or another text has a word of another alphabet, with its marks.',
    NONE,
    afterWords(fields('note caution asOfNote')),
    {
      Hebrew: '(שרה)',
      'Hebrew, isolated': '(\u2067שרה\u2069)',
      Arabic: '(محمد)',
      Ukrainian: '(Андрій)',
      Greek: '(Θέκλα)',
      Chinese: '(北京)',
      Hindi: '(मुंबई)',
      'with accents': '(Łódź, Ñuñoa, Çelik)',
    },
  ),
  { kind: 'picture-is-right', summary: 'A briefing shows a right picture.', rules: NONE, find: pictures },
  {
    kind: 'file-is-saved-otherwise',
    summary: 'A file is saved in another right way.',
    rules: NONE,
    find: whole({
      'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
      'a byte order mark': (text) => `\ufeff${text}`,
      'no line end': (text) => text.trimEnd(),
      'empty lines at the end': (text) => `${text}\n\n\n`,
      'blanks at the end of its lines': (text) => text.replace(/^(\w+: [\w-]+)$/gm, '$1 '),
    }),
  },
  makeOddity('end-of-line-has-blank', 'A paragraph ends with a blank.', NONE, insteadOfTexts(atLineEnds), {
    blank: (found) => `${found} `,
    'two blanks': (found) => `${found}  `,
    tab: (found) => `${found}\t`,
  }),
];
