import { expect, test } from 'vitest';
import { parseEntry } from '#dossier/parse/parse-entry.ts';
import { findMessages, listMessages, type Changes } from '../../support/entries.ts';

const PLACE = (fields: string): Changes => ({ 'places/pier.yaml': fields });
const PROSE = (text: string): Changes => ({ 'briefings/ferry.mdx': text });

/** What editors mistype, the place that is reported, and the words of the message that help. */
test.each<[what: string, changes: Changes, place: string, words: string[]]>([
  ['a citation without brackets', PLACE('inArticle: [{ text: It is., cites: p1 }]'), 'places/pier.yaml:1:36', ['Write [p1].']],
  ['citations without a comma', PLACE('inArticle: [{ text: It is., cites: [p1 p2] }]'), 'places/pier.yaml:1:37', ['[p1, p2]']],
  ['a citation as in prose', PLACE('inArticle: [{ text: It is., cites: [^p1] }]'), 'places/pier.yaml:1:37', ['Write p1 alone']],
  ['a passage with a capital', PLACE('inArticle: [{ text: It is., cites: [P1] }]'), 'places/pier.yaml:1:37', ['Write p1.']],
  ['a passage with a space', PLACE('inArticle: [{ text: It is., cites: [p 1] }]'), 'places/pier.yaml:1:37', ['Write p1.']],
  [
    'a draft: yes',
    PROSE('---\ndraft: yes\n---\n\nIt stays.[^p1]'),
    'briefings/ferry.mdx:2:8',
    ['must be true or false', 'Write true, without quotation marks.'],
  ],
  ["a draft: ''", PROSE("---\ndraft: ''\n---\n\nIt stays.[^p1]"), 'briefings/ferry.mdx:2:8', ['Write true or false, or remove the line.']],
  [
    'a decimal comma',
    PLACE('coordinates: { latitude: "48,8566", longitude: 2 }'),
    'places/pier.yaml:1:26',
    ['Write 48.8566, with a point.'],
  ],
  [
    'a missing dash',
    PLACE('inArticle:\n  - text: One.\n    cites: [p1]\n    text: Two.'),
    'places/pier.yaml:4:5',
    ['put a dash before it, as in “- text: …”'],
  ],
  ['asterisks for dashes', PLACE('altLabels:\n  * Jetty\n  * Quay'), 'places/pier.yaml:2:3', ['Write “- ” instead of “* ”.']],
  ['a text that begins with emphasis', PLACE('name: *Old* pier'), 'places/pier.yaml:1:7', ['Put the whole text in quotation marks.']],
  ['a field that is indented too far', PLACE('name: Pier\n  kind: city'), 'places/pier.yaml:2:3', ['indented further']],
  [
    'a field of the entry inside a group',
    PLACE('coordinates:\n  latitude: 1\n  longitude: 1\n  kind: city'),
    'places/pier.yaml:4:3',
    ['"kind" is a field of the entry itself: indent it like "coordinates".'],
  ],
  ['a text that is cut at a hash', PLACE('name: Pier #2'), 'places/pier.yaml:1:12', ['Put the text in quotation marks.']],
  ['a text that is cut at a hash with a space', PLACE('name: Pier # 2'), 'places/pier.yaml:1:12', ['put it on the line above']],
  [
    'a wrong day',
    PROSE('It voted on 3 March 2020.[^p1]'),
    'briefings/ferry.mdx:9:13',
    ['no source cited here gives the date 3 March 2020'],
  ],
  ['HTML', PROSE('It <b>stays</b>.[^p1]'), 'briefings/ferry.mdx:9:4', ['Write *…* for emphasis.']],
  ['a line break in HTML', PROSE('It stays<br>here.[^p1]'), 'briefings/ferry.mdx:9:9', ['an empty line begins a new paragraph']],
  ['a comment in HTML', PROSE('It stays.[^p1]\n\n<!-- ask -->'), 'briefings/ferry.mdx:11:1', ['Write {/* … */}']],
  ['a block in lower case', PROSE('It stays.[^p1]\n\n<later>\n\nIt left.[^p1]\n\n</later>'), 'briefings/ferry.mdx:11:1', ['Write <Later>']],
  [
    'a block’s property without quotation marks',
    PROSE('<ChronologySlice from=2020-01-01 to="2021-01-01" />'),
    'briefings/ferry.mdx:9:23',
    ['no quotation marks', 'from="2020-01-01"'],
  ],
  ['curly quotation marks in a block', PROSE('<PositionsTable topic=“the-vote” />'), 'briefings/ferry.mdx:9:23', ['Write straight ones']],
  ['a < in prose', PROSE('It carries <5 cars.[^p1]'), 'briefings/ferry.mdx:9:12', ['Write \\< for the character itself']],
  ['a zero-width space', PROSE('It st\u200bays.[^p1]'), 'briefings/ferry.mdx:9:6', ['an invisible character: U+200B ZERO WIDTH SPACE']],
  ['a soft hyphen in a name', PLACE('name: Pi\u00ader'), 'places/pier.yaml:1:9', ['an invisible character: U+00AD SOFT HYPHEN']],
  ['a document of a word processor', { 'briefings/draft.docx': 'PK' }, 'briefings/draft.docx:1:1', ['copy its text']],
])('%s is reported where it is, with how to fix it', (_what, changes, place, words) => {
  const [first = ''] = listMessages(findMessages(changes)).filter((line) => line.startsWith(`${place} `));
  for (const part of words) expect(first).toContain(part);
});

test('a field inside a group is reported once, and not as missing, too', () => {
  const reasons: string[] = [];
  const text = 'name: Pier\ncoordinates:\n  latitude: 1\n  longitude: 1\n  kind: city\n';
  parseEntry('places', 'pier', 'pier.yaml', text, (_rule, { line }, reason) => reasons.push(`${line}: ${reason}`));
  expect(reasons).toEqual(['5: unknown key "kind" in coordinates']);
});

test('a citation that does not resolve is reported, and no source that fits better', () => {
  const files = {
    'references/harbour-log.yaml': 'digest: The storm of November tore planks and a lantern from the pier.',
    'briefings/ferry.mdx': 'The storm tore planks from the pier.[^harbour-lag]',
  };
  expect(listMessages(findMessages(files)).map((line) => line.split(/ |: /)[1])).toEqual(['citation-resolves', 'reference-is-used']);
});

test('a missing dash is reported once', () => {
  const text = 'name: Pier\ninArticle:\n  - text: One.\n    cites: [p1]\n    text: Two.\n    cites: [p2]\n';
  const lines: number[] = [];
  parseEntry('places', 'pier', 'pier.yaml', text, (_rule, { line }) => lines.push(line));
  expect(lines).toEqual([5]);
});

test('a lock file of a word processor is passed over', () => {
  expect(findMessages({ 'briefings/~$draft.mdx': 'x', 'briefings/.~lock.draft.mdx#': 'x' })).toEqual([]);
});

test('a comment, and a hash in a text of several lines, are no cut texts', () => {
  expect(
    findMessages({
      'places/pier.yaml':
        '# The old one\nname: Pier\nkind: city # not an area\ncoordinates: { latitude: 1, longitude: 2 } # its north end\ninArticle:\n  - text: >-\n      It is #here\n      and there.\n    cites: [p1]',
    }),
  ).toEqual([]);
});
