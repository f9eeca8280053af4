import { describe, expect, test } from 'vitest';
import { markupHasMeaning } from '#rules/content/markup-has-meaning.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(markupHasMeaning);

/** What is found in a statement in YAML, each with its column in the text, counted from 1; 0 is the text as a whole. */
const inStatement = (text: string) => {
  const before = 'inArticle: [{ cites: [p1], text: "';
  const { found } = check({
    'places/pier.yaml': `${before}${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}" }]`,
  });
  return found.map((line) => line.replace(/^\S+:1:(\d+) /, (_, column) => `${Number(column) - before.length} `));
};

describe('a text in YAML is one paragraph', () => {
  test.each([
    ['1. The ferry stays.', 'a list'],
    ['12) The ferry stays.', 'a list'],
    ['- The ferry stays.', 'a list'],
    ['> The ferry stays.', 'a block quotation'],
    ['~~~\nThe ferry stays.\n~~~', 'a block of code'],
    ['    The ferry stays.', 'a block of code'],
    ['The ferry stays.\n\n***', 'a line across the page'],
    ['The ferry\n---', 'a heading'],
    ['Who | what\n--- | ---\nAda | speaks', 'a table'],
    ['[her]: /actors/', 'the definition of a link'],
    ['<b>The ferry</b>\n\nstays.', undefined],
    ['<div>The ferry stays.</div>', 'HTML'],
  ])('%s', (text, block) => {
    const expected = block ? `this text is one paragraph, and begins ${block}` : 'this text has several paragraphs';
    expect(inStatement(text)).toEqual([expect.stringContaining(expected)]);
  });

  test.each(['12 ferries stay.', '“The ferry” stays.', '-5 degrees', '#1 of them', 'The ferry\nstays.'])('%s', (text) => {
    expect(inStatement(text)).toEqual([]);
  });

  test('the hint says how to write it', () => {
    const find = (text: string) => check({ 'places/pier.yaml': `inArticle: [{ text: ${JSON.stringify(text)}, cites: [p1] }]` }).hints;
    expect(find('It left.\n\nIt stays.')).toEqual(['Write it as one, or as several texts.']);
    expect(find('- It left.')).toEqual(['Write it as a sentence. For a sign at its beginning, write a backslash before the sign.']);
  });

  test('of several paragraphs, the marks are found as well', () => {
    expect(inStatement('It ~~left~~.\n\nIt stays.')).toEqual([
      expect.stringMatching(/^0 this text has several paragraphs/),
      expect.stringMatching(/^6 these words are struck through/),
    ]);
  });
});

describe('a mark in YAML is found at its words', () => {
  test.each([
    ['It `stays` here.', /^5 these words are set as code/],
    ["It has [money](/glossary/subsidy/ 'stolen').", /^36 the title “stolen”/],
    ['It stays.\\\nIt floats.', /^0 the line is broken here/],
    ['It has [two ![boats](./pier.svg)](/actors/).', /^9 the picture is in the middle/],
    ["It has ![boats](./pier.svg 'sold') here.", /^29 the title “sold”/],
  ])('%s', (text, expected) => {
    expect(inStatement(text)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a mark has no meaning in a text that is shown as it is written', () => {
  /** The marks that are found in a caution. */
  const find = (text: string) =>
    check({ 'references/gazette-2020.yaml': `caution: ${JSON.stringify(text)}` }).reasons.map((reason) => /“(.*)” has/.exec(reason)?.[1]);

  test.each([
    ['It ~~left~~ stays.', ['~~left~~']],
    ['It `stays`.', ['`stays`']],
    ['It ``stays``.', ['``stays``']],
    ['It __stays__.', ['__stays__']],
    ['It <b class="x">stays</b >.', ['<b class="x">', '</b >']],
    ['Fish &amp; chips &#38; salt &#x26; &frac12; malt.', ['&amp;', '&#38;', '&#x26;', '&frac12;']],
    ['Fish & chips; 2 < 3 > 1; <https://example.org>; a ~ b; _it_; #38;', []],
  ])('%s', (text, marks) => {
    expect(find(text)).toEqual(marks);
  });

  test('such as a question', () => {
    expect(check({ 'briefings/ferry.mdx': '---\nquestion: Will **the ferry** stay?\n---\n\nIt stays.[^p1]' }).reasons).toEqual([
      '“**the ferry**” has no meaning here: this text is shown as it is written',
    ]);
  });

  test('such as a digest, but not where others wrote it', () => {
    expect(check({ 'references/gazette-2020.yaml': 'digest: It <b>stays</b>.' }).reasons).toHaveLength(2);
    expect(check({ 'references/gazette-2020.yaml': 'title: It <b>stays</b>.' }).reasons).toEqual([]);
  });
});
