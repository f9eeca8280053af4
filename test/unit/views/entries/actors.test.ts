import { expect, test } from 'vitest';
import { buildActorPage, groupActors } from '#views/entries/actors.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({
  'actors/council.yaml': 'name: Council of Holm\nkind: agency',
  'actors/ada-quill.yaml': `name: Ada Quill
kind: person
affiliation: [council]
role: { text: Mayor of Holm., cites: [p2] }
cautions: [{ text: The headline names nobody., cites: [headline] }]
statements: [{ text: She called the ferry “a lifeline”., cites: [p2], topic: the-vote }]
background: [{ text: She was in the Council of Holm before., cites: [gazette-2020] }]
later: [{ text: She left., cites: [gazette-2020] }]`,
});
const [ada] = dossier.actors.filter(({ id }) => id === 'ada-quill');
const page = buildActorPage(dossier, ada!);

test('actors are listed by kind, without empty kinds', () => {
  expect(groupActors(dossier).map(({ kind, rows }) => [kind, rows.map(({ name }) => name)])).toEqual([
    ['person', ['Ada Quill']],
    ['agency', ['Council of Holm']],
  ]);
});

test('the page of an actor has its parts by origin, and numbers sources in reading order', () => {
  const texts = Object.entries(page).flatMap(([part, marked]) =>
    ['cautions', 'inArticle', 'background', 'later'].includes(part)
      ? [[part, (marked as typeof page.later).map(({ statement }) => statement.text)]]
      : [],
  );
  expect(page.role?.statement.text).toBe('Mayor of Holm.');
  expect(Object.fromEntries(texts)).toEqual({
    cautions: ['The headline names nobody.'],
    inArticle: ['She called the ferry “a lifeline”.'],
    background: ['She was in the Council of Holm before.'],
    later: ['She left.'],
  });
  expect(page.sources.map(({ number, source }) => `${number} ${source.id}`)).toEqual(['1 p2', '2 headline', '3 gazette-2020']);
});

test('the page of an actor links to its affiliations, its events, and the statements that name it', () => {
  expect(page.affiliation.map(({ name }) => name)).toEqual(['Council of Holm']);
  expect(page.onTimeline.events.map(({ id }) => id)).toEqual(['council-vote']);
  expect(page.backlinks.map(({ label, count, groups }) => [label, count, groups.map(({ title }) => title)])).toEqual([
    ['Questions, answered', 1, ['What was decided?']],
  ]);
  expect(page.terms.map(({ name }) => name)).toEqual(['Council of Holm', 'Holm']);
});
