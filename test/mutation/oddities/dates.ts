import type { Mutator } from '../mutant.ts';
import type { Content } from '../content.ts';
import { afterTexts, fields, insteadOf, insteadOfTexts, makeOddity, onAnyLine, texts, type Form, type Place } from './place-forms.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const NAMES = MONTHS.join('|');
/** A day with its month and year that is no end of a span. */
const DATE = new RegExp(String.raw`(?<![–/\d]|\d )\b\d{1,2} (?:${NAMES}) \d{4}\b`, 'g');

const parts = (found: string) => {
  const [day = '', month = '', year = ''] = found.split(' ');
  return { day, month, year, of: MONTHS.indexOf(month) + 1 };
};
const two = (value: number | string) => String(value).padStart(2, '0');
const write =
  (form: (date: ReturnType<typeof parts>) => string): Form =>
  (found) =>
    form(parts(found));

const IN_PROSE: Record<string, Form> = {
  '30 February': write(({ year }) => `30 February ${year}`),
  '31 June': write(({ year }) => `31 June ${year}`),
  '29 February of no leap year': '29 February 2021',
  '29 February 1900': '29 February 1900',
  'day 0': write(({ month, year }) => `0 ${month} ${year}`),
  'day 32': write(({ month, year }) => `32 ${month} ${year}`),
  'day 00': write(({ month, year }) => `00 ${month} ${year}`),
  'day 99': write(({ month, year }) => `99 ${month} ${year}`),
  'five digits': write(({ day, month, year }) => `${day} ${month} ${year}0`),
  'three digits': write(({ day, month, year }) => `${day} ${month} ${year.slice(0, 3)}`),
  'two digits': write(({ day, month, year }) => `${day} ${month} ${year.slice(2)}`),
  'apostrophe and two digits': write(({ day, month, year }) => `${day} ${month} ’${year.slice(2)}`),
  'with stops': write(({ day, of, year }) => `${two(day)}.${two(of)}.${year}`),
  'with stops and blanks': write(({ day, of, year }) => `${day}. ${of}. ${year}`),
  'with slashes': write(({ day, of, year }) => `${day}/${of}/${year.slice(2)}`),
  'American with slashes': write(({ day, of, year }) => `${of}/${day}/${year}`),
  'with hyphens': write(({ day, of, year }) => `${day}-${of}-${year}`),
  ISO: write(({ day, of, year }) => `${year}-${two(of)}-${two(day)}`),
  'ISO with slashes': write(({ day, of, year }) => `${year}/${two(of)}/${two(day)}`),
  'ISO without hyphens': write(({ day, of, year }) => `${year}${two(of)}${two(day)}`),
  'with fraction slashes': write(({ day, of, year }) => `${day}⁄${of}⁄${year}`),
  'with division slashes': write(({ day, of, year }) => `${day}∕${of}∕${year}`),
  'with full-width slashes': write(({ day, of, year }) => `${day}／${of}／${year}`),
  'with no-break hyphens': write(({ day, of, year }) => `${year}‑${two(of)}‑${two(day)}`),
  'with en dashes': write(({ day, of, year }) => `${two(day)}–${two(of)}–${year}`),
  'with middle dots': write(({ day, of, year }) => `${day}·${of}·${year}`),
  'with a Roman month': write(({ day, year }) => `${day}.XII.${year}`),
  'month first': write(({ day, month, year }) => `${month} ${day}, ${year}`),
  'month first, without a comma': write(({ day, month, year }) => `${month} ${day} ${year}`),
  'month first, with an ending': write(({ day, month, year }) => `${month} ${day}th, ${year}`),
  'year first': write(({ day, month, year }) => `${year} ${month} ${day}`),
  'with an ending': write(({ day, month, year }) => `${day}th of ${month} ${year}`),
  'with a superscript ending': write(({ day, month, year }) => `${day}ᵗʰ ${month} ${year}`),
  'day in words': write(({ month, year }) => `the thirty-first of ${month} ${year}`),
  'month cut short': write(({ day, year }) => `${day} Sept. ${year}`),
  'month cut to three letters': write(({ day, month, year }) =>
    month === 'May' ? `${day} Mai ${year}` : `${day} ${month.slice(0, 3)} ${year}`,
  ),
  'month in small letters': write(({ day, month, year }) => `${day} ${month.toLowerCase()} ${year}`),
  'month in capitals': write(({ day, month, year }) => `${day} ${month.toUpperCase()} ${year}`),
  'month misspelt': write(({ day, month, year }) => `${day} ${month.slice(0, 1)}${month.slice(2)} ${year}`),
  'month in French': write(({ day, year }) => `${day} février ${year}`),
  'month in German': write(({ day, year }) => `${day} Dezember ${year}`),
  'month in Russian': write(({ day, year }) => `${day} января ${year}`),
  'month with a Cyrillic letter': write(
    ({ day, month, year }) => `${day} ${month.replace(/[ae]/, (letter) => (letter === 'a' ? 'а' : 'е'))} ${year}`,
  ),
  'month with an invisible character': write(({ day, month, year }) => `${day} ${month.slice(0, 2)}\u200b${month.slice(2)} ${year}`),
  'no blank after the day': write(({ day, month, year }) => `${day}${month} ${year}`),
  'no blank at all': write(({ day, month, year }) => `${day}${month}${year}`),
  'hyphens and a word': write(({ day, month, year }) => `${day}-${month}-${year}`),
  'stop after the day': write(({ day, month, year }) => `${day}. ${month} ${year}`),
  'year in Roman numerals': write(({ day, month }) => `${day} ${month} MMXXI`),
  'year in words': write(({ day, month }) => `${day} ${month} nineteen eighty-seven`),
  'another year': write(({ day, month }) => `${day} ${month} 1787`),
  'another year, in emphasis': write(({ day, month }) => `${day} *${month}* 1787`),
  'another day, in strong emphasis': write(({ month, year }) => `**31** ${month === 'February' ? 'March' : 'December'} ${year}`),
  'year with an emphasised digit': write(({ day, month, year }) => `${day} ${month} ${year.slice(0, 3)}*9*`),
  'year with an escaped digit': write(({ day, month, year }) => `${day} ${month} ${year.slice(0, 3)}&#57;`),
  'another year by entities': write(({ day, month }) => `${day} ${month} &#49;787`),
  'entity for a letter': write(({ day }) => `${day} &#77;arch 1787`),
  'year before Christ': write(({ day, month, year }) => `${day} ${month} ${year} BC`),
  'letter O': write(({ day, month, year }) => `${day} ${month} ${year.replace('0', 'O')}`),
  'with an en space and another year': write(({ day, month }) => `${day}\u2002${month}\u20021787`),
  'with a no-break space and another year': write(({ day, month }) => `${day}\u00a0${month}\u00a01787`),
  'with an entity and another year': write(({ day, month }) => `${day}&nbsp;${month}&nbsp;1787`),
  'with a tab and another year': write(({ day, month }) => `${day}\t${month}\t1787`),
  'a span that ends before it begins': write(({ month, year }) => `28–3 ${month} ${year}`),
  'a span of impossible days': write(({ year }) => `28–31 February ${year}`),
  'a year of the future': write(({ day, month }) => `${day} ${month} 2099`),
};

/** Each form in quotation marks, so that YAML reads it as a text, and as it is. */
const values = (...texts: string[]): Record<string, Form> => Object.fromEntries(texts.map((text) => [text, text]));

const EDTF = values(
  '2022-02-30',
  '2022-13-01',
  '2022-00-10',
  '2022-01-00',
  '20220126',
  '2022-1-26',
  '22-01-26',
  '"/"',
  '../..',
  '"/.."',
  '../',
  '-0001',
  '"-0001-01-01"',
  'Y17E8',
  '12022',
  '20220',
  '202',
  '2O22-01-26',
  '٢٠٢٢-٠١-٢٦',
  '２０２２-01-26',
  '2022‐01‐26',
  '2022–01–26',
  '2022/01/26',
  '26.01.2022',
  '"26 January 2022"',
  'yesterday',
  '2022-01-26T25:00Z',
  '2022-01-26T12:60Z',
  '2022-01-26T12:00',
  '2022-01-26T12:00+99:00',
  '2022-01-26 12:00Z',
  '2022-W04',
  '2022-026',
  '2022-25',
  '2022-21/2022-22',
  '2022-21?',
  '2022-XX-26',
  '20XX-01',
  'XXXX',
  '2XXX',
  '"?2022"',
  '"{2022}"',
  '"[..2022]"',
  '2022-01-26%%',
  '2022~?',
  '2022-01-26/2022-01-20',
  '"2022-01-26/ 2022-01-27"',
  '"2022-01-26 "',
  '" 2022-01-26"',
  '"2022-01-26\\u200b"',
  '"2022-01-26\\n"',
  '2_022',
  '0x7E6',
  '0o3746',
  '2022.5',
  '2.022e3',
  '.inf',
  '.nan',
  '~',
  '""',
  'true',
  '[2022]',
  '{ year: 2022 }',
  '!!timestamp 2022-01-26',
  '!!binary MjAyMg==',
);

const DAYS = values(
  '2099-01-01',
  '9999-12-31',
  '0000-01-01',
  '1066-10-14',
  '2022-02-30',
  '2022',
  '2022-01',
  '2022-01-26/2022-01-27',
  '2022-01-26?',
  '"2022-01-26 "',
  'today',
  '2022-01-26T10:00Z',
  '2022-01-XX',
  '0x7E6-01-01',
  'null',
  '20220126',
);

/** A day field of a reference that also says when the page was issued. */
const ofIssued = (keys: string) =>
  function* (content: Content): Generator<Place> {
    for (const place of fields(keys, /^references/)(content)) if (/^\d{4}/.test(String(place.file.data['issued']))) yield place;
  };

const orderOf = (key: string) => fields(key);

export const DATE_ODDITIES: readonly Mutator[] = [
  makeOddity('date-in-text-is-odd', 'A date in a text is in an odd form, or impossible.', [], insteadOf(DATE, texts), IN_PROSE),
  makeOddity(
    'date-in-digest-is-odd',
    'A date in a digest, a note or a caution is in an odd form, or impossible.',
    [],
    insteadOf(DATE, fields('digest note caution asOfNote of')),
    Object.fromEntries(
      Object.entries(IN_PROSE).filter(
        ([shown]) => !/two digits$|three digits|another|emphasi|escaped|entit|no-break|tab|words|Roman|future/.test(shown),
      ),
    ),
  ),
  makeOddity(
    'odd-date-is-added-to-note',
    'A note, a caution or a heading gets an impossible date, or one in an odd form.',
    [],
    afterTexts(fields('note caution asOfNote heading question attribution standing why')),
    Object.fromEntries(
      [
        'on 30 February 2022',
        'on 31/12/1987',
        'on 1987-12-31',
        'on December 31, 1987',
        'on 31.12.1987',
        'on 31 Dec. 1987',
        'on the 31st of December',
        'on 31 December 19877',
        'on ３１ December 1987',
      ].map((form) => [form, form]),
    ),
  ),
  makeOddity(
    'date-of-field-is-odd',
    'A date in a field is no date that the project can have.',
    [],
    insteadOfTexts(fields('edtf issued', /edtf$|^references\.issued$/)),
    EDTF,
  ),
  makeOddity(
    'issue-is-impossible',
    'A page was issued in a year that cannot be.',
    [],
    onAnyLine(insteadOfTexts(fields('issued', /^references\.issued$/))),
    values('0000', '9999', '2099', '2099-01-01', '0000-01-01', '2099-01-01/..'),
  ),
  makeOddity(
    'event-is-impossible',
    'An event or a passage has a year that cannot be.',
    [],
    insteadOfTexts(fields('edtf', /^(?!articles)/)),
    values('0000', '9999', '2099-01-01', '0001-01-01', '9999-12-31', '2099/..'),
  ),
  makeOddity(
    'day-of-reading-is-odd',
    'A page was opened, copied or found to be gone on a day that cannot be.',
    [],
    onAnyLine(insteadOfTexts(ofIssued('accessed archivedOn dead'))),
    DAYS,
  ),
  makeOddity(
    'day-of-publication-is-odd',
    'A briefing was published or updated on a day that cannot be.',
    [],
    insteadOfTexts(fields('published updated', /^briefings/)),
    DAYS,
  ),
  makeOddity(
    'day-of-correction-is-odd',
    'A correction is of a day that cannot be.',
    [],
    insteadOfTexts(fields('date', /corrections/)),
    DAYS,
  ),
  makeOddity(
    'moment-of-article-is-odd',
    'The moment of the article is no possible moment.',
    [],
    insteadOfTexts(orderOf('asOf')),
    values(
      '2099-01-01',
      '0000-01-01',
      '2022-02-30',
      '2022',
      '2022-01-26T12:00',
      '2022-01-26T24:01Z',
      '2022-01-26T12:00Z/..',
      '""',
      'null',
      '2022-01-26?',
      '9999-12-31T23:59Z',
    ),
  ),
  makeOddity(
    'day-of-slice-is-odd',
    'A date in words of the article is odd.',
    [],
    insteadOfTexts(fields('words', /date\.words$/)),
    values('""', '" "', '"\\u200b"', '[]', 'null', '"on\\u202eyadseut"', '"https://evil.example/"'),
  ),
];
