import { describe, expect, test } from 'vitest';
import { compileContent } from '#rules/compile.ts';
import { contentFiles, fillIn, makeSite, type Changes } from '../../../support/entries.ts';
import { findingsOf } from '../../../support/findings-of.ts';

const ACTORS: Changes = { 'actors/ben-oake.yaml': 'name: Ben Oake\nkind: person' };
const WARNING = 'Ben Oake warned that the pier was unsafe and would not survive a winter.';
const CLAIM: Changes = { ...ACTORS, 'references/report.yaml': `digest: The council met on Monday. ${WARNING}` };

const suspect = (changes: Changes) => findingsOf('speaker-is-named', { ...ACTORS, ...changes });
/** What is found in a sentence of a briefing that cites a page with this record. */
const compare = (record: string, sentence: string) =>
  suspect({ 'references/report.yaml': record, 'briefings/ferry.mdx': `${sentence}[^report]` });

const FACT = 'stands as a fact, but in report somebody says it';

describe('who speaks may be shown around the sentence', () => {
  const inBackground = (text: string) =>
    suspect({ ...CLAIM, 'actors/pier.yaml': `name: Pier Company\nbackground: [{ text: "${text}", cites: [report] }]` });

  test.each([
    ['before it, if it continues that sentence', 'Ben Oake spoke of it. It would not survive a winter.'],
    ['after it', 'The pier would not survive a winter. So Ben Oake said.'],
  ])('%s', (_where, text) => {
    expect(inBackground(text)).toEqual([]);
  });

  test.each([
    ['before a sentence that begins anew', 'Ben Oake spoke of it. The pier would not survive a winter.'],
    ['before a sentence that continues one without a speaker', 'The pier is old. It would not survive a winter.'],
    ['two sentences before it', 'Ben Oake spoke of it. The pier is old. It would not survive a winter.'],
    ['two sentences after it', 'The pier would not survive a winter. It is old. So Ben Oake said.'],
  ])('but not %s', (_where, text) => {
    expect(inBackground(text)).toEqual([expect.stringContaining('would not survive a winter” stands as a fact')]);
  });

  test('in the sentence before in prose, or in the standfirst', () => {
    const briefing = (standfirst: string, prose: string) =>
      suspect({ ...CLAIM, 'briefings/ferry.mdx': `---\nstandfirst: { text: "${standfirst}", cites: [report] }\n---\n\n${prose}` });
    const claim = 'It would not survive a winter.[^report]';
    expect(briefing('Ben Oake spoke of it.', claim)).toEqual([]);
    expect(briefing('The pier is old.', claim)).toEqual([`briefings/ferry.mdx:9:1 “It would not survive a winter” ${FACT}`]);
    expect(briefing('Ben Oake spoke of it.', `The pier is old.[^report] ${claim}`)).toHaveLength(1);
  });

  test('but not in another field, or in what cites nothing', () => {
    const role = 'role: { text: Ben Oake spoke of it., cites: [report] }';
    const background = 'background: [{ text: It would not survive a winter., cites: [report] }]';
    expect(suspect({ ...CLAIM, 'actors/pier.yaml': `name: Pier Company\n${role}\n${background}` })).toHaveLength(1);
  });

  test('but not in a question', () => {
    const prose = 'Did Ben Oake say so? It would not survive a winter.[^report]';
    expect(suspect({ ...CLAIM, 'briefings/ferry.mdx': prose })).toHaveLength(1);
  });

  test('and need not be named in what the article leaves open', () => {
    const open = 'leavesOpen: [{ text: The pier would not survive a winter., cites: [p1] }]';
    expect(suspect({ 'articles/ferry-vote.yaml': `${open}\npassages: [{ id: p1, digest: ${WARNING} }]` })).toEqual([]);
  });

  test('and the first of several claims of a text is reported', () => {
    expect(inBackground('The pier was unsafe. The pier would not survive a winter. The pier is old.')).toEqual([
      `actors/pier.yaml:2:23 “The pier was unsafe” ${FACT}`,
    ]);
  });
});

test('the sentence is reported without its full stop', () => {
  expect(compare(`digest: ${WARNING}`, 'The pier was unsafe and would not survive 2.5 winters.')).toEqual([
    `briefings/ferry.mdx:9:1 “The pier was unsafe and would not survive 2.5 winters” ${FACT}`,
  ]);
});

test('an answer to the suspicion holds as long as both texts stay the same', () => {
  const files = contentFiles(fillIn({ ...CLAIM, 'briefings/ferry.mdx': 'The pier was unsafe.[^report]' }));
  expect(compileContent(files, makeSite()).suspicions).toMatchObject([
    {
      ruleId: 'speaker-is-named',
      text: 'The pier was unsafe.',
      basis: `Some Publisher, Some page\nThe council met on Monday. ${WARNING}`,
    },
  ]);
});

describe('a sentence that says something else than the claim passes', () => {
  test.each([
    [
      'about the same thing',
      'Ben Oake warned that the pier would not survive a winter.',
      'The pier was not built by the old harbour board of Holm.',
    ],
    ['with only one word of it', 'Ben Oake warned of a winter that would not be long.', 'A winter would not be warm.'],
    [
      'with few of its words',
      WARNING,
      'The long pier was not built by fishermen of the north, whom nobody remembers, in a cold winter before the great flood.',
    ],
    ['with other words that can be disputed', WARNING, 'The pier survives a winter too.'],
  ])('%s', (_how, digest, sentence) => {
    expect(compare(`digest: ${digest}`, sentence)).toEqual([]);
  });
});

describe('a sentence of a source is a claim', () => {
  const SENTENCE = 'The pier would not survive a winter.';
  test.each([
    [
      'where it is a recorded quotation',
      'digest: Ben Oake spoke.\nquotations: [{ text: the pier would not survive a winter, speaker: ben-oake }]',
    ],
    [
      'where it continues a claim',
      'digest: Ben Oake warned of the sea. The pier was old. Ben Oake warned of storms. Its pier would not survive a winter.',
    ],
    ['where the title has it without a speaker', `title: The pier would not survive a winter\ndigest: ${WARNING}`],
    ['where another sentence has few of its words', `digest: ${WARNING} The pier would need paint.`],
  ])('%s', (_where, record) => {
    expect(compare(record, SENTENCE)).toHaveLength(1);
  });

  test.each([
    ['where it begins anew after a claim', `digest: Ben Oake warned of storms. ${SENTENCE}`],
    [
      'where it continues a sentence that is none',
      'digest: Ben Oake warned of storms. The council met. Its pier would not survive a winter.',
    ],
    ['where it continues the title', 'title: A warning\ndigest: Its pier would not survive a winter.'],
    ['where another states most of it as a fact', `digest: ${WARNING} The pier would not survive.`],
  ])('but not %s', (_where, record) => {
    expect(compare(record, SENTENCE)).toEqual([]);
  });

  test('but not where another states about as much of it as a fact', () => {
    const sentence = 'The pier would not survive a winter of storms and frost.';
    expect(compare(`digest: ${WARNING}`, sentence)).toHaveLength(1);
    expect(compare(`digest: ${WARNING} The pier would not survive.`, sentence)).toEqual([]);
  });

  test('but not where it begins the record of a passage, as if it continued something', () => {
    const passages = 'passages: [{ id: p1, digest: Its pier would not survive a winter. }]';
    expect(suspect({ 'articles/ferry-vote.yaml': passages, 'briefings/ferry.mdx': `${SENTENCE}[^p1]` })).toEqual([]);
  });

  test('but not where the first line of a passage states it', () => {
    const passages = `passages:\n  - { id: p1, digest: ${SENTENCE}, quotations: [{ text: the pier would not survive a winter, speaker: ben-oake }] }`;
    expect(suspect({ 'articles/ferry-vote.yaml': passages, 'briefings/ferry.mdx': `${SENTENCE}[^p1]` })).toEqual([]);
  });

  test('but not for words of the note on who speaks', () => {
    const quotation = (text: string) =>
      `digest: A fisherman spoke.\nquotations: [{ text: ${text}, speaker: null, attribution: the only fisherman of the harbour }]`;
    const sentence = 'It is the only road to the harbour.';
    expect(compare(quotation('the long road to the harbour'), sentence)).toEqual([]);
    expect(compare(quotation('the only road to the harbour'), sentence)).toHaveLength(1);
  });
});

describe('a sentence that names', () => {
  const naming = (name: string, digest: string) => compare(`digest: ${digest}`, `The pier of ${name} would not survive a winter.`);

  test('the speaker passes', () => {
    expect(naming('Ben Oake', WARNING)).toEqual([]);
  });

  test('somebody else is reported, also if the source names both', () => {
    expect(naming('Ada Quill', WARNING)).toHaveLength(1);
    expect(naming('Ada Quill', `Ada Quill opened the pier. ${WARNING}`)).toHaveLength(1);
    expect(naming('Ben Oake', 'Ada Quill warned that the pier of Ben Oake was unsafe and would not survive a winter.')).toHaveLength(1);
  });
});
