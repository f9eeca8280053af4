import { describe, expect, test } from 'vitest';
import {
  countWords,
  findQuotations,
  firstDifference,
  isVerbatim,
  listInsertions,
  normaliseQuotation,
  splitQuotation,
  type Difference,
} from '#lib/language/quotations.ts';
import { isEnding } from '#locales/en/words/endings.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

test.each<[text: string, quoted: string[]]>([
  ['He said “one” and “two”.', ['“one”', '“two”']],
  ['He said "one" and "two".', ['"one"', '"two"']],
  ['“One. Two.”', ['“One. Two.”']],
  ['“It’s ‘so’.”', ['“It’s ‘so’.”']],
  ['‘One’ and it’s', []],
  ['“open', []],
  ['“open “twice', []],
  ['closed” “one”', ['“one”']],
  ['“”', ['“”']],
])('in %s the quotations are %j', (text, quoted) => {
  expect(findQuotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

const RECORD = 'We will take “all” the necessary measures, if no reply comes – and soon. It’s our right.';

describe('words are verbatim', () => {
  test.each<[what: string, quoted: string]>([
    ['that stand in the record', 'the necessary measures'],
    ['that are all of it', RECORD],
    ['with a mark at their end', 'necessary measures,'],
    ['with other marks of the same kind', "'all' the".replaceAll("'", '"')],
    ['with another dash or apostrophe', "comes - and soon. It's"],
    ['over the end of a line', 'the\n  necessary measures'],
    ['with some left out', 'We will take … measures'],
    ['with some left out, written as three stops', 'We will ... if no reply comes'],
    ['with some put in', 'the necessary [military] measures'],
    ['with the head of a word put in', '[i]f no reply comes'],
    ['with the end of a word put in', 'no repl[ies]'],
    ['with the same end put in', 'necessary meas[ures]'],
    ['with an end and more put in', 'no repl[ies soon] comes'],
    ['with a head and more put in', '[They wi]ll take'],
    ['with some put in and some left out', 'the [few] …measures'],
  ])('%s', (_, quoted) => {
    expect(isVerbatim(quoted, RECORD, isEnding)).toBe(true);
  });
});

describe('words are not verbatim', () => {
  test.each<[what: string, quoted: string]>([
    ['with another word', 'the needed measures'],
    ['with a word too few', 'will the necessary measures'],
    ['with a word too many', 'all the truly necessary measures'],
    ['in another order', 'measures … necessary'],
    ['more often than the record has them', 'necessary … necessary'],
    ['in another case', 'we will take'],
    ['that begin or end inside a word', 'ecessary measure'],
    ['with another mark', 'necessary measures; if'],
    ['that end inside a word', 'the necessary measure'],
    ['that begin inside a word', 'ake “all” the'],
    ['whose part begins inside a word', 'We … ecessary measures'],
    ['whose part ends inside a word', 'We wil … measures'],
    ['whose parts change places around an omission', 'measures … We will take'],
    ['with the head of another word put in', '[un]necessary measures'],
    ['with a head that is not the record’s', '[o]f no reply comes'],
    ['with an end that turns a word round', 'no reply[less] comes'],
    ['with a “not” as the end of a word', 'We will[n’t] take'],
    ['with a cut inside a word that a bracket does not touch', 'repl [ies]'],
    ['that are none', ''],
    ['that are all left out', '… […] ...'],
  ])('%s', (_, quoted) => {
    expect(isVerbatim(quoted, RECORD, isEnding)).toBe(false);
  });
});

const words = fc.array(fc.constantFrom('we', 'will', 'not', 'go', 'é', '𝄞', '2022', 'it’s'), { minLength: 1, maxLength: 12 });

test('any sequence of whole words of a record is verbatim, with or without an omission', () => {
  checkProperty(fc.tuple(words, fc.nat(11), fc.nat(11), fc.nat(11)), ([record, a, b, gap]) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
    const run = record.slice(from, to);
    if (run.length === 0) return;
    expect(isVerbatim(run.join(' '), record.join(' '), isEnding)).toBe(true);
    const cut = (run as string[]).with(gap % run.length, '…');
    if (run.length > 1) expect(isVerbatim(cut.join(' '), record.join(' '), isEnding)).toBe(true);
  });
});

test('a quotation without its “not” is never verbatim', () => {
  const calm = fc.array(fc.constantFrom('we', 'will', 'go', 'there'), { minLength: 1, maxLength: 4 });
  checkProperty(fc.tuple(calm, calm), ([before, after]) => {
    expect(isVerbatim([...before, ...after].join(' '), [...before, 'not', ...after].join(' '), isEnding)).toBe(false);
  });
});

test('normalising twice changes nothing more', () => {
  checkProperty(fc.string({ unit: fc.constantFrom(...'a ‘’“”–—‑\u00a0\u2009\n\t"\'-') }), (text) => {
    expect(normaliseQuotation(normaliseQuotation(text))).toBe(normaliseQuotation(text));
  });
});

test('quoted words are complete, also one of a letter, and at the end of the record', () => {
  expect(isVerbatim('I thin', 'I think so', isEnding)).toBe(false);
  expect(isVerbatim('the measure', 'the measures', isEnding)).toBe(false);
});

test('characters that count as equal, and white space, are written in one way', () => {
  expect(normaliseQuotation(' ‘a’ “b” c–d—e‑f gʼs\u00a0h\u2009i\u202fj \n k ')).toBe(`'a' "b" c-d-e-f g's h i j k`);
});

test('a quotation has parts, with what is put in before and after each', () => {
  const part = (text: string, more = {}) => ({
    text,
    joinedBefore: false,
    joinedAfter: false,
    insertedBefore: '',
    insertedAfter: '',
    ...more,
  });
  expect(splitQuotation('[a] [b] c … [d]e[ f] [...] g')).toEqual([
    part('c', { insertedBefore: 'a b' }),
    part('e', { joinedBefore: true, joinedAfter: true, insertedBefore: 'd', insertedAfter: 'f' }),
    part('g', { insertedBefore: 'f' }),
  ]);
  expect(listInsertions('[a] b … [… c] d ... [e …] [...]')).toEqual(['a', '… c', 'e …']);
});

const difference = (quoted: string, recorded: string, more: Pick<Difference, 'agreed'> & Partial<Difference>): Difference => ({
  quoted,
  recorded,
  common: '',
  isMoved: false,
  ...more,
});

test.each<[quoted: string, record: string, difference: Difference]>([
  ['take all the necessary steps', RECORD, difference('all the necessary', '"all" the necessary', { common: 'take', agreed: 5 })],
  ['the necessary steps', RECORD, difference('steps', 'measures, if no', { common: 'the necessary', agreed: 14 })],
  ['we will', RECORD, difference('we will', 'We will take', { agreed: 7 })],
  ['We wil take', RECORD, difference('wil take', 'will take "all"', { common: 'We', agreed: 6 })],
  ['measures … necessary', RECORD, difference('necessary', '', { isMoved: true, agreed: 8 })],
  ['We will … steps', RECORD, difference('steps', "soon. It's our", { agreed: 8 })],
  ['We will … xyz', RECORD, difference('xyz', 'take "all" the', { agreed: 7 })],
  ['our right. … Indeed', RECORD, difference('Indeed', "It's our right.", { agreed: 11 })],
  ['ake steps', RECORD, difference('ake steps', 'all" the necessary', { agreed: 1 })],
  ['…', RECORD, difference('…', 'We will take', { agreed: 0 })],
  ['our [up]right.', RECORD, difference('right.', 'right.', { agreed: 9 })],
  ['the x', 'the a, the b', difference('x', 'a, the b', { common: 'the', agreed: 4 })],
  ['The x', 'the a, The b', difference('x', 'b', { common: 'The', agreed: 4 })],
])('"%s" differs from "%s" at the first difference', (quoted, record, expected) => {
  expect(firstDifference(quoted, record, isEnding)).toEqual(expected);
});

test.each([
  ['', 0],
  ['one', 1],
  ['It’s a well-known U-turn of 8 men', 7],
  ['Це наше право', 3],
  ['… — !', 0],
])('"%s" has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
