import { enGB } from '#locales/en-GB/pack.ts';
import { describe, expect, test } from 'vitest';
import { buildSourceText } from '#authoring/proofs/source-text.ts';

const own = (text: string, published?: string) => buildSourceText(text, published, enGB);

describe('a quotation stands in a text', () => {
  test.each([
    ['with other marks', 'it’s “our” lifeline', "it's 'our' lifeline"],
    ['with other dashes and spaces', 'a ferry – a lifeline', 'a\u00a0ferry\n—a lifeline'],
    ['with a soft hyphen', 'a lifeline', 'a life\u00adline'],
    ['with an insertion', 'We [the council] keep it', 'We keep it'],
    ['with an omission', 'We keep … the ferry', 'We keep, as we must, the ferry'],
    ['at its second place', 'We keep … the ferry', `We keep the pier. ${'It is old. '.repeat(60)} We keep all the ferry boats`],
  ])('%s', (_what, words, text) => {
    expect(own(text).hasQuotation(words)).toBe(true);
  });

  test.each([
    ['with a word more', 'a true lifeline', 'a lifeline'],
    ['with a word cut off', 'a life', 'a lifeline'],
    ['in another case', 'A lifeline', 'a lifeline'],
    ['with its parts in another order', 'the ferry … We keep', 'We keep the ferry'],
    ['over an omission of a page', 'We keep … the ferry', `We keep the pier. ${'It is old. '.repeat(60)} Who sails the ferry?`],
    ['of nothing but an omission', '…', 'We keep the ferry'],
  ])('but not %s', (_what, words, text) => {
    expect(own(text).hasQuotation(words)).toBe(false);
  });
});

test('the dates of a text include relative words only if its day is known', () => {
  const text = 'On Tuesday, and on March 1, 2020, they met; on 2 March they parted.';
  expect(
    own(text)
      .dates()
      .map(({ edtf }) => edtf),
  ).toEqual(['2020-03-01']);
  expect(
    own(text, '2020-03-05')
      .dates()
      .map(({ edtf }) => edtf),
  ).toEqual(['2020-03-03', '2020-03-10', '2020-03-01', '2020-03-02', '2021-03-02']);
});

test('the numbers of a text leave out those of dates', () => {
  expect([...own('On 4 March 2020, 12 of 1,204 boats sailed.').numbers()]).toEqual(['12', '1204']);
});

test('a name stands in any accents, in capitals, and with full stops in an acronym', () => {
  expect(own('KYIV: Zelensky met Elysee staff in the U.S. today').hasName('Kyiv')).toBe(true);
  expect(own('the Elysee').hasName('Élysée')).toBe(true);
  expect(own('in the U.S. today').hasName('US')).toBe(true);
  expect(own('it is for us').hasName('US')).toBe(false);
  expect(own('Holmes').hasName('Holm')).toBe(false);
});

test('the words of an unknown name stand in one sentence', () => {
  expect(own('The ministry of trade on Holm.').hasNameInSentence('Holm Trade Ministry')).toBe(true);
  expect(own('The ministry of trade. On Holm.').hasNameInSentence('Holm Trade Ministry')).toBe(false);
});
