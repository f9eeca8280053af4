import { describe, expect, test } from 'vitest';
import { causeIsSourced } from '#rules/content/cause-is-sourced.ts';
import { checkWith } from '../../../support/check-rule.ts';

const check = checkWith(causeIsSourced);

const STORM = 'A storm tore planks from the pier. The council closed the harbour.';
const LETTER = { 'references/letter.yaml': 'digest: The captain sold a lantern.' };

/** What is found in a sentence that rests on a report with this digest. */
const find = (digest: string, sentence: string) =>
  check({ 'references/report.yaml': `digest: ${digest}`, ...LETTER, 'briefings/ferry.mdx': `${sentence}[^report]` }).reasons;

const SUSPECTED = ['“because of” gives a cause, but report gives none'];

test('the sources are named, and the one that fits best is compared', () => {
  const { reasons, suspected } = check({
    'references/report.yaml': `digest: ${STORM}`,
    ...LETTER,
    'briefings/ferry.mdx': 'The council closed the harbour because of the storm.[^letter][^report]',
  });
  expect(reasons).toEqual(['“because of” gives a cause, but letter, report give none']);
  expect(suspected).toEqual([
    { text: 'The council closed the harbour because of the storm.', basis: `Some Publisher, Some page\n${STORM}` },
  ]);
});

describe('a cause is not suspected', () => {
  test('in a quotation', () => {
    expect(find(STORM, 'The council closed the harbour “because of the storm”.')).toEqual([]);
  });

  test('in a note, which gives reasons of its own', () => {
    const note = 'quotations: [{ text: the storm, speaker: ada-quill, note: It is cut because of its length. }]';
    expect(check({ 'references/report.yaml': `digest: ${STORM}\n${note}` }).reasons).toEqual([]);
  });

  test('if the sentence of the source that fits best gives one, however little they share', () => {
    expect(find('Because of rain, the pier closed.', 'Divers, boats, lanterns and planks were late at the pier because of fog.')).toEqual(
      [],
    );
  });

  test('if a sentence of the source gives one that shares a quarter of the words', () => {
    const digest = 'A storm broke planks and boats. Why they were lost is known.';
    expect(find(digest, 'Storm, planks and boats were lost because of it.')).toEqual([]);
  });

  test('of a source that does not exist', () => {
    expect(check({ 'briefings/ferry.mdx': 'It closed because of fog.[^lost]' }).reasons).toEqual([]);
  });
});

describe('a cause is suspected', () => {
  test('if a sentence of the source gives one that hardly shares a word', () => {
    const digest = 'A storm broke planks, lanterns and boats. The pier was painted because of rust.';
    expect(find(digest, 'Storm broke planks, lanterns and boats at the pier because of fog.')).toEqual(SUSPECTED);
  });

  test('if the source shares no word at all', () => {
    expect(find('The captain was late.', 'It closed because of fog.')).toEqual(SUSPECTED);
  });

  test('in one of two sentences of a text, also at its beginning', () => {
    const digest = 'The captain was late because of ice. A storm tore planks from the pier.';
    const place = (text: string) =>
      check({ 'references/report.yaml': `digest: ${digest}`, 'places/pier.yaml': `background: [{ text: "${text}", cites: [report] }]` });
    expect(place('Planks tore because of the storm. The captain was late.').reasons).toEqual(SUSPECTED);
    expect(place('The captain was late. Planks tore because of the storm.').reasons).toEqual(SUSPECTED);
    expect(place('The captain was late. Because of the storm, planks tore.').reasons).toEqual([
      '“Because of” gives a cause, but report gives none',
    ]);
  });
});

describe('a text that begins with its cause', () => {
  const explainer = (text: string) =>
    `question: Why?\nanswer: { text: "${text}", cites: [p1] }\ninBrief: [{ text: Holm keeps its ferry., cites: [headline] }]\nkeyActors: [ada-quill]\nkeyTerms: [subsidy]`;
  const briefing = (text: string) => `---\nstandfirst: { text: "${text}", cites: [p1] }\n---\n\nThe council voted.[^p1]`;

  test.each([
    ['explainers/ferry-vote.yaml', explainer],
    ['briefings/ferry.mdx', briefing],
  ])('may answer a question: %s', (file, write) => {
    expect(check({ [file]: write('Because of the vote.') }).reasons).toEqual([]);
    expect(check({ [file]: write('It stays because of the vote.') }).reasons).toHaveLength(1);
  });

  test('is suspected elsewhere', () => {
    expect(check({ 'briefings/ferry.mdx': 'Because of the vote, it stays.[^p1]' }).reasons).toHaveLength(1);
    expect(check({ 'briefings/ferry.mdx': '## Because of the vote\n\nThe council voted.[^p1]' }).reasons).toHaveLength(1);
  });
});
