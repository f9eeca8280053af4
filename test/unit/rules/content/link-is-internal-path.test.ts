import { describe, expect, test } from 'vitest';
import { linkIsInternalPath } from '#rules/content/link-is-internal-path.ts';
import { checkWith } from '../../../support/check-rule.ts';
import { makeDossier } from '../../../support/entries.ts';

const check = checkWith(linkIsInternalPath);

const inProse = (text: string) => check({ 'briefings/ferry.mdx': `${text}[^p1]` });
const inCaution = (text: string) => check({ 'references/gazette-2020.yaml': `caution: ${JSON.stringify(text)}` });

test('a link may lead to the front page, to a list, to a source and to a statement', () => {
  const anchor = makeDossier().statementsOf('briefings/what-was-decided').at(-1)?.anchor ?? '';
  const paths = ['/', '/glossary/', '/article/#p1', '/references/gazette-2020/', `/briefings/what-was-decided/#${anchor}`];
  expect(inProse(paths.map((path) => `[here](${path})`).join(' ')).reasons).toEqual([]);
});

test('a path may have a colon and leads nowhere all the same', () => {
  expect(inProse('[here](/glossary/ferry:old/)').reasons).toEqual(['the link "/glossary/ferry:old/" leads nowhere']);
  expect(inProse('[here](//example.org/)').reasons).toEqual(['the link "//example.org/" leads out of the site']);
});

test('the hint names a similar path, or says what a path is like', () => {
  expect(inProse('[here](/glossary/subsidies/) [there](x)').hints).toEqual([
    'Did you mean "/glossary/subsidy/"?',
    'Paths begin and end with a slash, such as /glossary/.',
  ]);
});

describe('a text that is shown as it is written has no link', () => {
  test.each([
    ['See [her letter](a_(b)_c).', '[her letter](a_(b)_c)'],
    ['See [](x).', '[](x)'],
    ['[her letter]: a page', '[her letter]: '],
    ['Write to <mailto:ada@holm.example>.', '<mailto:ada@holm.example>'],
    ['Call <x-tel:>.', '<x-tel:>'],
  ])('%s', (text, link) => {
    expect(inCaution(text).reasons).toEqual([`“${link}” is no link here: this text is shown as it is written`]);
  });

  test.each(['See [her letter] (or not).', '[sic]:no', 'See <her letter: a page>.', 'See <9:30>.'])('%s', (text) => {
    expect(inCaution(text).reasons).toEqual([]);
  });

  test('nor does a link that is written with backslashes in prose count', () => {
    expect(inProse(String.raw`It wrote \[her]\(x\).`).reasons).toEqual([]);
  });
});

test('texts that no page shows may have links', () => {
  const link = '"[here](x) <mailto:a@b.example>"';
  const passage = `- { id: p1, digest: It voted., text: ${link} }\n  - { id: p2, digest: It was said., waived: ${link} }`;
  const locator = `locator: { prefix: ${link}, start: the ferry }`;
  const { reasons } = check({
    'articles/ferry-vote.yaml': `passages:\n  ${passage}`,
    'references/letter.yaml': `${locator}\nwaive: [{ rule: reference-is-used, reason: ${link} }]`,
    'briefings/ferry.mdx': `---\nalsoAsked: [${link}]\n---\n\nThe ferry stays.[^p1]`,
  });
  expect(reasons).toEqual([]);
});

describe('an address is written out', () => {
  test.each([
    ['with any scheme', 'It stands at ftp://example.org/a(b), they say.', 'ftp://example.org/a(b'],
    ['without its full stop', 'It stands at https://example.org/a.', 'https://example.org/a'],
    ['without its quotation marks', 'It stands at “www.example.org”.', 'www.example.org'],
  ])('%s', (_, text, address) => {
    expect(inCaution(text).reasons).toEqual([`the address “${address}” is written out in the text`]);
  });

  test('after a link that is none, in its place', () => {
    expect(inCaution('See [it](http://a.example) or www.b.example.').found).toEqual([
      'references/gazette-2020.yaml:1:15 “[it](http://a.example)” is no link here: this text is shown as it is written',
      'references/gazette-2020.yaml:1:41 the address “www.b.example” is written out in the text',
    ]);
  });

  test('only as a word of its own', () => {
    expect(inCaution('Awww.no, 12://3, ://here').reasons).toEqual([]);
  });
});
