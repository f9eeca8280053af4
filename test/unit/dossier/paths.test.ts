import { expect, test } from 'vitest';
import type { EntryKey } from '#dossier/entry.ts';
import { addressOf, pathOfEntry, pathOfSource, pathOfStatement, withBase, type SitePath } from '#dossier/paths.ts';
import { makeDossier } from '../../support/entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';
import { anchorOf } from '../../support/anchors.ts';

test.each<[key: EntryKey, path: string]>([
  ['articles/x', '/article/'],
  ['explainers/x', '/'],
  ['briefings/x', '/briefings/x/'],
  ['actors/x', '/actors/x/'],
  ['glossary/x', '/glossary/x/'],
  ['chronology/x', '/chronology/x/'],
  ['places/x', '/places/x/'],
  ['references/x', '/references/x/'],
])('%s is shown at %s', (key, path) => {
  expect(pathOfEntry(key)).toBe(path);
});

test.each([
  ['p8', '/article/#p8'],
  ['headline', '/article/#headline'],
  ['gazette-2020', '/references/gazette-2020/'],
])('the source %s is shown at %s', (id, path) => {
  expect(pathOfSource(id)).toBe(path);
});

test('the occasion of a quotation is on the page of quotations', () => {
  const passages =
    'passages: [{ id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill, occasion: [{ text: Once., cites: [p2] }] }] }]';
  const { statements } = makeDossier({ 'articles/ferry-vote.yaml': passages });
  expect(statements.map(pathOfStatement)).toContain(`/quotes/#${anchorOf('Once.')}`);
});

test('a statement is on the page of its entry; those on the provenance of the article are on the page about the site', () => {
  expect(makeDossier().statements.map(pathOfStatement)).toEqual([
    `/#${anchorOf('Yes, the council voted to keep it.')}`,
    `/#${anchorOf('The headline says that Holm keeps its ferry.')}`,
    `/about/#${anchorOf('The paper printed the report on its front page.')}`,
    `/briefings/what-was-decided/#${anchorOf('The council keeps the ferry.')}`,
    `/briefings/what-was-decided/#${anchorOf('The council voted on Wednesday.')}`,
    `/briefings/what-was-decided/#${anchorOf('Mayor Ada Quill called the ferry “a lifeline”.')}`,
    `/actors/ada-quill/#${anchorOf('Mayor of Holm.')}`,
    `/actors/ada-quill/#${anchorOf('She called the ferry “a lifeline”.')}`,
    `/glossary/subsidy/#${anchorOf('Public money that keeps a service going.')}`,
    `/chronology/council-vote/#${anchorOf('The council votes to keep the ferry')}`,
    `/places/holm/#${anchorOf('The island keeps its ferry.')}`,
  ]);
});

test.each<[base: string, path: SitePath, full: string]>([
  ['/', '/', '/'],
  ['/', '/actors/x/', '/actors/x/'],
  ['/a/', '/', '/a/'],
  ['/a/b/', '/actors/x/', '/a/b/actors/x/'],
  ['/a/b/', '/places/holm/', '/a/b/places/holm/'],
])('under %s, %s is %s', (base, path, full) => {
  expect(withBase(base, path)).toBe(full);
});

test('a full address has the host and the base path', () => {
  expect(addressOf({ url: 'https://ferry.example.org', base: '/a/' }, '/places/holm/')).toBe('https://ferry.example.org/a/places/holm/');
});

test('a note on the map is on the page of the map', () => {
  const explainer = `${SAMPLE_PROJECT['explainers/ferry-vote.yaml'] ?? ''}mapNotes: [{ text: The map is small., cites: [gazette-2020] }]\n`;
  const statements = makeDossier({ 'explainers/ferry-vote.yaml': explainer }).statementsOf('explainers/ferry-vote');
  expect(statements.map(pathOfStatement).at(-1)).toBe(`/places/#${anchorOf('The map is small.')}`);
});
