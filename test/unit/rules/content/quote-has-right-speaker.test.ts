import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../support/entries.ts';
import { findingsOf, messagesOf } from '../../../support/findings-of.ts';

const ROAD = '“a ferry is a road”';
const LETTER: Changes = {
  'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person\naffiliation: [harbour-board]',
  'actors/harbour-board.yaml': 'name: harbour board',
  'references/letter.yaml': 'quotations: [{ text: a ferry is a road, speaker: ben-oake }, { text: a long pier, speaker: ada-quill }]',
};
const UNSAID = 'the text does not say who spoke these words; in the source it is Ben Oake';
const BY_ADA = 'the words are attributed to Ada Quill, but the source attributes them to Ben Oake';

const find = (changes: Changes) => findingsOf('quote-has-right-speaker', { ...LETTER, ...changes });
const inBackground = (text: string) => find({ 'places/pier.yaml': `name: Pier\nbackground: [{ text: "${text}", cites: [letter] }]` });
const reasonsIn = (text: string) => inBackground(text).map((finding) => finding.replace(/^\S+ /, ''));

describe('a sentence', () => {
  test.each([
    ['may name the speaker beside another who speaks', `Ada Quill said that Ben Oake called it ${ROAD}.`],
    ['may continue one that names the speaker', `Ben Oake answered. In short, ${ROAD}.`],
    ['may continue one that only mentions the speaker', `The pier is that of Ben Oake. In short, ${ROAD}.`],
    ['may continue one after another that names nobody', `Ben Oake answered. It was late. In short, ${ROAD}.`],
    ['may mention another when the speaker spoke before', `Ben Oake answered. The boat of Ada Quill is old, and ${ROAD}.`],
    ['may end without a full stop', `Ben Oake answered ${ROAD}`],
    ['is not judged by words that are not recorded', 'Ada Quill wrote that “a bridge is a road”.'],
    ['is not judged by the words of others in the same source', 'Ada Quill wrote of “a long pier”.'],
  ])('%s', (_what, text) => {
    expect(inBackground(text)).toEqual([]);
  });

  test.each([
    ['of another speaker is wrong, whoever spoke before', `Ben Oake said so in May. Ada Quill said that ${ROAD}.`, BY_ADA],
    [
      'of another speaker is wrong, even if it mentions the right one',
      `Ada Quill wrote on the long pier of Ben Oake that ${ROAD}.`,
      BY_ADA,
    ],
    [
      'that mentions another does not continue one that only mentions the speaker',
      `The pier is that of Ben Oake. The boat of Ada Quill is old, and ${ROAD}.`,
      UNSAID,
    ],
    ['does not continue one that names another', `Ben Oake answered. Ada Quill was there. In short, ${ROAD}.`, UNSAID],
    ['without a full stop needs its speaker, too', `In short, ${ROAD}`, UNSAID],
  ])('%s', (_what, text, reason) => {
    expect(reasonsIn(text)).toEqual([reason]);
  });

  test('continues the sentence before in prose, but not that of another field or page', () => {
    const prose = { 'briefings/a.mdx': 'It is old.[^p1] Ben Oake answered.[^letter]', 'briefings/b.mdx': `In short, ${ROAD}.[^letter]` };
    expect(find(prose)).toEqual([`briefings/b.mdx:9:11 ${UNSAID}`]);
    const fields = `inArticle: [{ text: Ben Oake answered., cites: [letter] }]\nbackground: [{ text: "In short, ${ROAD}.", cites: [letter] }]`;
    expect(find({ 'places/pier.yaml': `name: Pier\n${fields}` })).toEqual([`places/pier.yaml:3:33 ${UNSAID}`]);
  });
});

describe('on the page of', () => {
  const text = `[{ text: "In short, ${ROAD}.", cites: [letter] }]`;

  test.each([
    ['the speaker', { 'actors/ben-oake.yaml': `name: Ben Oake\nkind: person\nbackground: ${text}` }],
    ['an office of the speaker', { ...LETTER, 'actors/harbour-board.yaml': `name: harbour board\nbackground: ${text}` }],
    [
      'the article, which shows the passage',
      { 'articles/ferry-vote.yaml': 'leavesOpen: [{ text: "What is “a lifeline” worth?", cites: [p2] }]' },
    ],
  ])('%s, nobody needs to be named', (_whose, changes) => {
    expect(find(changes)).toEqual([]);
  });

  test.each([
    ['another actor', { 'actors/pilot.yaml': `name: Pilot\nbackground: ${text}` }],
    [
      'a place of the same name as an office',
      { 'places/board.yaml': `name: harbour board\nsameAs: actors/harbour-board\nbackground: ${text}` },
    ],
  ])('%s, the speaker is named', (_whose, changes) => {
    expect(find(changes)).toEqual([expect.stringContaining(UNSAID)]);
  });
});

describe('words whose speaker', () => {
  const compare = (quotation: string, text: string) =>
    messagesOf('quote-has-right-speaker', {
      'references/walk.yaml': `quotations: [{ text: our road, ${quotation} }]`,
      'places/pier.yaml': `name: Pier\nbackground: [{ text: "${text}", cites: [walk] }]`,
    }).map(({ reason, hint }) => `${reason}: ${hint}`);

  test('the source does not name are nobody’s', () => {
    expect(compare('speaker: null', 'Ada Quill spoke of “our road”.')).toEqual([
      'the words are attributed to Ada Quill, but the source names no speaker: Say that the source names no speaker, and name none.',
    ]);
    expect(compare('speaker: null', 'They spoke of “our road”.')).toEqual([]);
  });

  test('has no entry are those of the name in the attribution', () => {
    const quotation = 'speaker: null, attribution: the pilot Ann Reed';
    expect(compare(quotation, 'For Ann Reed it is “our road”.')).toEqual([]);
    expect(compare(quotation, 'Ada Quill said that Ann Reed’s phrase was “our road”.')).toEqual([]);
    expect(compare(quotation, 'Ada Quill spoke of “our road”.')).toEqual([
      'the words are attributed to Ada Quill, but the source attributes them to the pilot Ann Reed: Attribute them to the pilot Ann Reed.',
    ]);
    expect(compare(quotation, 'They spoke of “our road”.')).toEqual([
      'the text does not say who spoke these words; in the source it is the pilot Ann Reed: Name the pilot Ann Reed in the sentence.',
    ]);
  });
});

test('a speaker that is no actor is not also reported where the words are quoted', () => {
  const letter = 'quotations: [{ text: a ferry is a road, speaker: ben-oaks }]';
  expect(
    find({ 'references/letter.yaml': letter, 'places/pier.yaml': `background: [{ text: "Ben Oake wrote of ${ROAD}.", cites: [letter] }]` }),
  ).toEqual([]);
});

test('of two entries with one name, the finding says so', () => {
  const reasons = find({
    'actors/ada.yaml': 'name: Ben Oake\nkind: person',
    'places/pier.yaml': `background: [{ text: "Ben Oake wrote of ${ROAD}.", cites: [letter] }]`,
  }).map((finding) => finding.replace(/^\S+ /, ''));
  expect(reasons).toEqual([
    'the words are attributed to actors/ada, but the source attributes them to another entry with the name Ben Oake',
  ]);
});
