import { describe, expect, test } from 'vitest';
import { compileContent } from '#rules/compile.ts';
import { contentFiles, fillIn, findMessages, listMessages, makeSite, type Changes } from '../../support/entries.ts';
import { growthOf, QUADRATIC } from '../../support/growth.ts';

const prose = (body: string): Changes => ({ 'briefings/x.mdx': `${body}\n` });
const term = (yaml: string): Changes => ({ 'glossary/x.yaml': yaml });
const nested = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n');
const TOO_DEEP = 'mdx-is-valid: lists, quotations, blocks or emphasis are nested more than 50 levels deep';

/** The first finding, without its hint. */
const first = (changes: Changes) => listMessages(findMessages(changes))[0]?.split(' → ')[0];

describe('no input makes the checks throw or run for long:', () => {
  test.each([
    ['ten thousand quotations in one another', prose(`${'> '.repeat(10_000)}Prose.`), `briefings/x.mdx:9:1 ${TOO_DEEP}`],
    ['ten thousand lists in one another', prose(`${'- '.repeat(10_000)}Prose.`), `briefings/x.mdx:9:1 ${TOO_DEEP}`],
    ['two thousand lists by their indentation', prose(nested), `briefings/x.mdx:34:51 ${TOO_DEEP}`],
    ['ten thousand tags', prose(`${'<a>'.repeat(10_000)}x${'</a>'.repeat(10_000)}`), `briefings/x.mdx:9:1 ${TOO_DEEP}`],
    [
      'two thousand blocks in one another',
      prose(`${'<Later>\n\n'.repeat(2000)}Prose.\n\n${'</Later>\n\n'.repeat(2000)}`),
      `briefings/x.mdx:9:1 ${TOO_DEEP}`,
    ],
    [
      'a word of a million letters',
      prose('w'.repeat(1_000_000)),
      'briefings/x.mdx:9:1 mdx-is-valid: the text has 1000000 characters; the limit is 10000',
    ],
    [
      'a field of a million letters',
      term(`term: ${'w'.repeat(1_000_000)}`),
      'glossary/x.yaml:1:7 entry-fits-schema: term: the text has 1000000 characters; the limit is 10000',
    ],
    [
      'emphasis in emphasis in a field',
      term(`term: "${'*a '.repeat(100)}${'b* '.repeat(100)}b"`),
      'glossary/x.yaml:1:7 entry-fits-schema: term: lists, quotations, blocks or emphasis are nested more than 50 levels deep',
    ],
    [
      'twenty thousand brackets in one another',
      term(`term: ${'['.repeat(20_000)}`),
      'glossary/x.yaml:1:7 yaml-is-valid: the YAML cannot be read: lists and objects are nested too deeply',
    ],
    [
      'aliases that grow tenfold with each line',
      term(
        `a: &a [x,x]\n${Array.from('abcdefghijkl', (letter) => `${String.fromCharCode(letter.charCodeAt(0) + 1)}: &${String.fromCharCode(letter.charCodeAt(0) + 1)} [${Array(10).fill(`*${letter}`).join(',')}]`).join('\n')}\nterm: *m`,
      ),
      'glossary/x.yaml:1:1 entry-fits-schema: unknown key "a"',
    ],
    ['an alias of itself', term('term: &a [*a]'), 'glossary/x.yaml:1:10 entry-fits-schema: "term" must be a text, not a list'],
    [
      'a key that is that of all objects',
      term('__proto__: { x: 1 }\nterm: x'),
      'glossary/x.yaml:1:1 entry-fits-schema: unknown key "__proto__"',
    ],
    [
      'a byte that is nothing',
      prose('Pro\0se.[^p1]'),
      'briefings/x.mdx:9:4 text-has-normal-form: the character U+0000 NULL is not allowed in texts',
    ],
    [
      'half a character, escaped',
      term('term: "pi\\ud800er"'),
      'glossary/x.yaml:1:7 text-has-normal-form: term: the character U+D800 (half of a character) is not allowed in texts',
    ],
    [
      'a command to a terminal, escaped',
      term('term: "pi\\e[31mer"'),
      'glossary/x.yaml:1:7 text-has-normal-form: term: the character U+001B ESCAPE is not allowed in texts',
    ],
    [
      'a direction without end, escaped',
      term('term: "שרה \\u2067er"'),
      'glossary/x.yaml:1:12 text-has-normal-form: term: the direction mark U+2067 RIGHT-TO-LEFT ISOLATE is not closed, so it reverses the text after it',
    ],
    [
      'a bell by its number',
      prose('Pro&#7;se.[^p1]'),
      'briefings/x.mdx:9:4 text-has-normal-form: &#7; is a code: the character U+0007 BELL is not allowed in texts',
    ],
    [
      'a command to a terminal by its number, escaped',
      term('definition: { text: "pi\\x26#27;er", cites: [p1] }'),
      'glossary/x.yaml:1:21 text-has-normal-form: definition.text: &#27; is a code: the character U+001B ESCAPE is not allowed in texts',
    ],
    [
      'a number that is none',
      { 'places/x.yaml': 'coordinates: { latitude: .nan, longitude: 0 }' },
      'places/x.yaml:1:26 entry-fits-schema: "coordinates.latitude" must be a number, not ".nan"',
    ],
  ])('%s', (_what, changes, message) => {
    expect(first(changes)).toBe(message);
  });

  test.each(['“', '”', '"', '‘', '❝', '[', '“[', '“a', '“…'])('three paragraphs of thousands of %s take no more than they ask', (mark) => {
    const check = (size: number) => {
      const paragraph = mark.repeat(size / mark.length);
      findMessages(prose(`${paragraph}\n\n${paragraph}\n\n${paragraph}`));
    };
    expect(growthOf(check, 600)).toBeLessThan(QUADRATIC);
    check(9_900);
  });

  test('a sentence of a thousand quotations', () => {
    expect(findMessages(prose(`${'“a” '.repeat(1000)}.[^p1]`))).toHaveLength(1000);
  });
});

test.each([
  ['a byte order mark', term('\ufeffterm: pier')],
  ['line ends of Windows', term('term: pier\r\naltLabels: [jetty]\r\n')],
  ['three thousand citations over many paragraphs', prose('The council voted on Wednesday.[^p1]\n\n'.repeat(3000))],
])('%s gives no findings', (_what, changes) => {
  expect(listMessages(findMessages(changes))).toEqual([]);
});

test.each([
  ['aux', '"aux" is a device name on Windows, so no file can have this name there'],
  ['x'.repeat(101), 'the id has 101 characters; the limit is 100'],
  ['a b', '"a b" is not a valid id: the file name becomes an address'],
  ['a.b', '"a.b" is not a valid id: the file name becomes an address'],
  ['👩‍🚀', '"👩‍🚀" is not a valid id: the file name becomes an address'],
  ['__proto__', '"__proto__" is not a valid id: the file name becomes an address'],
])('the id %s is refused', (id, reason) => {
  expect(findMessages({ [`glossary/${id}.yaml`]: 'term: pier' }).map((message) => [message.ruleId, message.reason])).toEqual([
    ['id-is-well-formed', reason],
  ]);
});

test('a collection of 5,000 entries and a briefing of 5 MB are checked completely', () => {
  const letters = (index: number) => [...String(index + 10_000)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const terms = Array.from({ length: 5000 }, (_, index) => [
    `glossary/${letters(index)}.yaml`,
    `term: ${letters(index)}\ndefinition: { text: A word of old., cites: [gazette-2020] }\n`,
  ]);
  const paragraph = `The council voted on Wednesday, and ${'spoke of boats and of tides, and '.repeat(200)}went home.[^p1]\n\n`;
  const paragraphs = Math.ceil(5_000_000 / paragraph.length);
  const changes = { ...Object.fromEntries(terms), ...fillIn(prose(paragraph.repeat(paragraphs))) } as Changes;
  const { dossier, messages } = compileContent(contentFiles(changes), makeSite());
  expect(listMessages(messages)).toEqual([]);
  expect(dossier?.glossary.length).toBeGreaterThanOrEqual(terms.length);
  // Each is one sentence of the prose.
  expect(dossier?.statements.filter(({ entry }) => entry.startsWith('briefings/')).length).toBeGreaterThanOrEqual(paragraphs);
});
