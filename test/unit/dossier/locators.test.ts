import { describe, expect, test } from 'vitest';
import { addressOfQuotation, addressOfQuotedWords, addressOfWords, leadsToWords } from '#dossier/locators.ts';

const URL = 'https://gazette.example.org/a';
const page = { url: URL, archived: undefined, dead: undefined, locator: undefined };

describe('a link to a quotation leads', () => {
  test.each([
    ['to its words', 'it is a lifeline', undefined, 'text=it%20is%20a%20lifeline'],
    ['to other words, which its locator gives', 'it is a lifeline', { start: 'c’est une bouée' }, 'text=c%E2%80%99est%20une%20bou%C3%A9e'],
    ['to the first and last of them', 'it is a lifeline', { start: 'it is', end: 'all winter' }, 'text=it%20is,all%20winter'],
    ['to its words after others', 'it is a lifeline', { prefix: 'that' }, 'text=that-,it%20is%20a%20lifeline'],
    ['to a single word before others', 'lifeline', { suffix: 'for Holm' }, 'text=lifeline,-for%20Holm'],
  ])('%s', (_where, text, locator, directive) => {
    expect(addressOfQuotation(page, { text, locator })).toBe(`${URL}#:~:${directive}`);
  });

  test('to the top of the page if it is a single word, which may stand anywhere', () => {
    expect(addressOfQuotation(page, { text: 'lifeline' })).toBe(URL);
  });

  test('to the copy if the page is gone, and nowhere without a copy', () => {
    const archived = 'https://archive.example.org/a';
    expect(addressOfQuotation({ ...page, dead: '2020-01-01', archived }, { text: 'a lifeline' })).toBe(`${archived}#:~:text=a%20lifeline`);
    expect(addressOfQuotation({ ...page, dead: '2020-01-01' }, { text: 'a lifeline' })).toBeUndefined();
  });
});

test('quoted words that the reference records have the locator of the record, others their own', () => {
  const quotation = { text: 'it’s a lifeline', speaker: null, locator: { start: 'lifeline is' } };
  const reference = { ...page, quotations: [quotation] };
  expect(addressOfQuotedWords(reference, "it's a  lifeline")).toBe(`${URL}#:~:text=lifeline%20is`);
  expect(addressOfQuotedWords(reference, 'a rope')).toBe(`${URL}#:~:text=a%20rope`);
});

test.each([
  ['https://gazette.example.org/a.html', true],
  ['https://web.archive.org/web/2022/https://gazette.example.org/a', true],
  ['https://gazette.example.org/a.PDF?download', false],
  ['https://web.archive.org/web/2022/https://gazette.example.org/a.pdf', false],
  ['https://perma.cc/AB12-CD34', false],
])('whether a link can lead to words of %s: %j', (url, can) => {
  expect(leadsToWords(url)).toBe(can);
  expect(addressOfWords(url, { start: 'a lifeline' })).toBe(can ? `${url}#:~:text=a%20lifeline` : url);
});
