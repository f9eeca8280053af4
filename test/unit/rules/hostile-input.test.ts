import { dates } from '#locales/en-GB/dates.ts';
import { expect, test } from 'vitest';
import { findCapitalNames, wordsOfNames } from '#locales/en/words/capital-names.ts';
import { findAcronyms } from '#lib/language/acronyms.ts';
import { findCounts } from '#locales/en/numbers/counts.ts';
import { findWords } from '#locales/en/words/words.ts';
import { findFigures } from '#locales/en/numbers/figures.ts';
import { parseNumbers } from '#locales/en/numbers/parse-numbers.ts';
import { findQuotations } from '#lib/language/quotations.ts';
import { de } from '#locales/de/pack.ts';
import { fr } from '#locales/fr/pack.ts';
import { uk } from '#locales/uk/pack.ts';
import { sentences } from '#locales/en/sentences.ts';
import { findCitations } from '#dossier/prose/citations.ts';
import { parseInline } from '#dossier/prose/prose.ts';
import { splitSentences } from '#dossier/prose/split-sentences.ts';
import { compileContent } from '#rules/compile.ts';
import { fc, checkProperty } from '../../support/check-property.ts';
import { contentFiles, fillIn, makeSite } from '../../support/entries.ts';

/** Marks and words at which a reader looks ahead or back. */
const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  '.',
  '!',
  '…',
  '[',
  ']',
  '[^',
  '[^p1]',
  '(',
  ')',
  ' ',
  '\n',
  '4',
  '2020',
  ',',
  '/',
  '-',
  '–',
  'a',
  'Ab',
  'ABC',
];
const WORDS = [
  '26.',
  'Januar',
  'hundert',
  'März',
  'mars',
  'vingt et',
  'fin',
  '«',
  'March',
  'Monday',
  'not',
  'No.',
  'three',
  'said',
  'the',
  'Ada Quill',
  '*',
  '_',
  '~',
  '&',
  '¹',
  '•',
  'www.',
];

/** A few marks, again and again. A reader that looks from each of them to the end of the text would not be done in time. */
const repeated = (length: number, marks = [...MARKS, ...WORDS]) =>
  fc
    .array(fc.constantFrom(...marks), { minLength: 1, maxLength: 3 })
    .map((unit) => unit.join(''))
    .map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));

test.each<[reader: string, read: (text: string) => unknown]>([
  ['quotations', findQuotations],
  ['the ends of sentences', sentences.findEnds],
  ['dates', dates.find],
  ['dates in other forms', dates.findUnreadable],
  ['years', dates.findYears],
  ['figures', findFigures],
  ['numbers', parseNumbers],
  ['words', findWords],
  ['counts', (text) => findCounts(text, findWords(text))],
  ['acronyms', findAcronyms],
  ['names', (text) => findCapitalNames(text, wordsOfNames([text]))],
  ['citations', findCitations],
  ['German ends of sentences', de.sentences.findEnds],
  ['German dates', de.dates.findUnreadable],
  ['words of German dates', (text) => de.dates.findWords(text.slice(0, 20_000), '2020-03-05')],
  ['German numbers', (text) => de.numbers.find(text.slice(0, 50_000))],
  ['German names', (text) => de.words.findCapitalNames(text)],
  ['French ends of sentences', fr.sentences.findEnds],
  ['French dates', fr.dates.findUnreadable],
  ['words of French dates', (text) => fr.dates.findWords(text.slice(0, 20_000), '2020-03-05')],
  ['French numbers', (text) => fr.numbers.find(text.slice(0, 20_000))],
  ['French names', (text) => fr.words.findCapitalNames(text.slice(0, 50_000))],
  ['French quotation marks', fr.quotations.findStrayMarks],
  ['Ukrainian ends of sentences', uk.sentences.findEnds],
  ['Ukrainian dates', uk.dates.findUnreadable],
  ['words of Ukrainian dates', (text) => uk.dates.findWords(text.slice(0, 20_000), '2020-03-05')],
  ['Ukrainian numbers', (text) => uk.numbers.find(text.slice(0, 50_000))],
  ['Ukrainian names', (text) => uk.words.findCapitalNames(text)],
])(
  '%s are found in 100,000 characters of any marks',
  (_reader, read) => {
    checkProperty(repeated(100_000), read, 60);
  },
  15_000,
);

test('10,000 characters of any marks are divided into sentences', () => {
  checkProperty(repeated(9900), (text) => splitSentences(parseInline(text), sentences), 60);
}, 60_000);

const compile = (changes: Parameters<typeof fillIn>[0]) => compileContent(contentFiles(fillIn(changes)), makeSite()).messages;

test('paragraphs, headings and notes of nothing but marks are checked to their end', () => {
  checkProperty(
    repeated(9000),
    (text) => {
      const line = text.replaceAll('\n', ' ');
      compile({
        'briefings/ferry.mdx': `${text}\n\n## ${line}\n\n${text}\n\n${text}`,
        'references/gazette-2020.yaml': `caution: ${JSON.stringify(line.replaceAll('*', ''))}`,
      });
    },
    12,
  );
}, 120_000);

test('three paragraphs of 9,900 opening quotation marks have twenty findings each', () => {
  const messages = compile({ 'briefings/ferry.mdx': Array(3).fill('“'.repeat(9900)).join('\n\n') });
  expect(messages.filter(({ ruleId }) => ruleId === 'quotation-marks-are-paired')).toHaveLength(60);
  expect(messages.at(-1)?.place).toMatchObject({ line: 13, column: 20 });
});
