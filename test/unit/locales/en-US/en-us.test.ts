import { expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { wordsOf } from '#locales/catalogue.ts';
import { dates } from '#locales/en-US/dates.ts';
import { enUS } from '#locales/en-US/catalogue.ts';
import { spellAmerican } from '#locales/en-US/spelling.ts';
import { isGroup } from '#locales/merge-words.ts';
import { CONTENT_RULES } from '#rules/content/content-rules.ts';
import { demandOf } from '#rules/settings/rule-texts.ts';
import { buildPrintEdition } from '#views/print/print-edition.ts';
import { findMessages, listMessages, makeDossier } from '../../../support/entries.ts';

test.each<[edtf: string, shown: string]>([
  ['2022-01-26', 'January 26, 2022'],
  ['2022-01-17/2022-01-23', 'January 17–23, 2022'],
  ['2022-01-28/2022-02-03', 'January 28 – February 3, 2022'],
  ['2021-12-31/2022-01-02', 'December 31, 2021 – January 2, 2022'],
  ['2022-01/2022-03', 'January–March 2022'],
  ['2021-23', 'fall 2021'],
  ['2022-01-26?', 'January 26, 2022, uncertain'],
  ['2022-01-17/..', 'from January 17, 2022'],
])('%s is shown as %s', (edtf, shown) => {
  expect(dates.format(parseEdtf(edtf))).toBe(shown);
});

test.each<[text: string, edtf: string[]]>([
  ['on January 26, 2022, it', ['2022-01-26']],
  ['Wednesday, January 26, 2022', ['2022-01-26']],
  ['on January 26', ['2000-01-26']],
  ['from February 10 to 20, 2022', ['2022-02-10/2022-02-20']],
  ['January 28 – February 3, 2022', ['2022-01-28/2022-02-03']],
  ['on February 2 and 3, 2022', ['2022-02-02/2022-02-03']],
  ['on May 1 and 12 ships', ['2000-05-01']],
  ['on May 1, 2020 and on June 2', ['2020-05-01', '2000-06-02']],
  ['on May 1, 5,000 people', ['2000-05-01']],
  ['in January 2022 and the fall of 2021', ['2022-01', '2021-23']],
  ['February 30, 2022', ['there is no 30 February 2022']],
  ['On May 5:30 or May 5%, in May', []],
])('“%s” has the dates %j', (text, edtf) => {
  expect(dates.find(text).map(({ date }) => (date.ok ? date.value.edtf : date.reason))).toEqual(edtf);
});

test.each<[text: string, meant: string[]]>([
  ['15 April 2019', ['April 15, 2019']],
  ['Apr. 15, 2019', ['April 15, 2019']],
  ['04/15/2019', ['April 15, 2019']],
  ['03/04/2019', ['April 3, 2019', 'March 4, 2019']],
  ['04/2019', ['April 2019']],
])('“%s” is in another form, and means %j', (text, meant) => {
  expect(dates.findUnreadable(text).map((found) => found.meant)).toEqual([meant]);
});

/** What is British in a text. */
const BRITISH = /\b(?:organis|summaris|licence|colour|centre|judgement|programme|spelt)|”[,.]/i;

/** The texts of a catalogue, and the sources of its functions. */
const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((word: unknown) => (isGroup(word) ? textsOf(word) : [String(word).replaceAll(/\$?\{\w+\}/g, '{}')]));

test('no word of the interface is in British spelling or punctuation', () => {
  // A rule has one English text for both.
  expect(CONTENT_RULES.map((rule) => demandOf(rule, enUS)).filter((text) => BRITISH.test(text))).toEqual([]);
  expect(textsOf(enUS).filter((text) => BRITISH.test(text))).toEqual([]);
  expect(textsOf(wordsOf({ language: 'en-GB' })).filter((text) => BRITISH.test(text)).length).toBeGreaterThan(5);
});

test('spelling leaves the names of placeholders and other words alone', () => {
  expect(spellAmerican('Organisations under the licence {licence}: a promise, summarised “here”, precisely.')).toBe(
    'Organizations under the license {licence}: a promise, summarized “here,” precisely.',
  );
});

const FERRY = {
  'references/report.yaml': 'issued: 2020-03-04\ndigest: The ferry stopped on May 1, 2019.',
  'chronology/stop.yaml':
    'title: The ferry stops\norigin: background\ndate: { edtf: 2019-05-01, basis: background, cites: [report] }\ncites: [report]',
};

test('a site shows its dates and words in American English', () => {
  const html = JSON.stringify(buildPrintEdition(makeDossier(FERRY, { language: 'en-US' })));
  expect(html).toContain('May 1, 2019');
  expect(html).not.toContain('1 May 2019');
});

test('the checks of a site read American dates, and report British ones', () => {
  const check = (sentence: string) =>
    listMessages(findMessages({ ...FERRY, 'briefings/ferry.mdx': sentence }, { language: 'en-US' })).filter((line) =>
      line.startsWith('briefings/ferry'),
    );
  expect(check('The ferry stopped on May 1, 2019.[^report]')).toEqual([]);
  expect(check('The ferry stopped on May 2, 2019.[^report]')).toHaveLength(1);
  expect(check('The ferry stopped on 1 May 2019.[^report]')).toHaveLength(1);
});
