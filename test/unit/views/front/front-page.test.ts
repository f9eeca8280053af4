import { expect, test } from 'vitest';
import { buildFrontPage } from '#views/front/front-page.ts';
import type { MarkedStatement } from '#views/page/annotate.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({
  'explainers/ferry-vote.yaml': `question: Will the ferry stay?
answer: { text: Yes., cites: [p1] }
context: [{ text: The council voted., cites: [p1] }]
atAGlance:
  - heading: Why it matters
    text: It is “a lifeline”.
    cites: [p2]
    since: { text: The ferry sank., cites: [gazette-2020] }
  - { text: It runs daily., cites: [p2] }
  - { heading: What came after, text: The mayor resigned., cites: [gazette-2020], later: true }
inBrief: [{ text: Holm keeps its ferry., cites: [headline] }]
keyActors: [ada-quill]
keyTerms: [subsidy]
mapNotes: [{ text: 'The *island* is small.', cites: [gazette-2020] }]`,
  'briefings/what-was-decided.mdx':
    '---\nquestion: What was decided?\nstandfirst: { text: The council keeps the ferry. It voted., cites: [p1] }\norder: 1\n---\n\nIt voted.[^p1]',
  'chronology/before.yaml': 'title: Before\ndate: { edtf: 2020-03-03, basis: stated }',
  'chronology/week.yaml': 'title: In a week\ndate: { edtf: 2020-03-02/2020-03-08, basis: stated }',
  'chronology/elsewhere.yaml': 'title: Elsewhere\norigin: background\ncites: [gazette-2020]',
});
const page = buildFrontPage(dossier);

const textsOf = (marked: readonly MarkedStatement[]) => marked.map(({ statement }) => statement.text).join(' ');

test('the first screen has the answer with what follows it, and the statements of each part under its heading', () => {
  expect(textsOf(page.lead)).toBe('Yes. The council voted.');
  expect(page.atAGlance.map(({ heading, isLater, statements, since }) => [heading, isLater, textsOf(statements), textsOf(since)])).toEqual([
    ['Why it matters', false, 'It is “a lifeline”. It runs daily.', 'The ferry sank.'],
    ['What came after', true, 'The mayor resigned.', ''],
  ]);
  expect(page.sources.map(({ source }) => source.id)).toEqual(['p1', 'p2', 'gazette-2020', 'headline']);
});

test('key actors and terms are listed with their roles and definitions', () => {
  const people = page.participants.flatMap((row) => row.people);
  expect([...people, ...page.keyTerms].map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'Ada Quill: Mayor of Holm.',
    'subsidy: Public money that keeps a service going.',
  ]);
});

test('questions are listed with the first sentence of their answer', () => {
  expect(page.questions.flatMap(({ rows }) => rows).map(({ name, text }) => `${name} ${text}`)).toEqual([
    'What was decided? The council keeps the ferry.',
  ]);
});

test('without a choice of events, those of the day are listed that the article reports, even if the day is uncertain', () => {
  expect(page.keyEvents.map(({ id }) => id)).toEqual(['week', 'council-vote']);
});

test('the chosen events are listed by date, those after the article last', () => {
  const chosen = makeDossier({
    'explainers/ferry-vote.yaml': `question: Will the ferry stay?
answer: { text: Yes., cites: [p1] }
inBrief: [{ text: Holm keeps its ferry., cites: [headline] }]
keyEvents: [council-vote, same-day, before]`,
    'chronology/same-day.yaml': 'title: An outcome\ndate: { edtf: 2020-03-03, basis: stated }\norigin: later\ncites: [gazette-2020]',
    'chronology/before.yaml': 'title: Before\ndate: { edtf: 2020-03-03, basis: stated }',
    'chronology/after.yaml': 'title: After\ndate: { edtf: 2020-03-05, basis: stated }',
  });
  expect(buildFrontPage(chosen).keyEvents.map(({ id }) => id)).toEqual(['before', 'council-vote', 'same-day']);
});

test('notes on the map are plain text', () => {
  expect(page.mapNotes).toEqual(['The island is small.']);
});
