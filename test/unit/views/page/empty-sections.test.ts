import { expect, test } from 'vitest';
import { listEmptySections } from '#views/page/empty-sections.ts';
import { makeDossier } from '../../../support/entries.ts';

const emptyIn = (changes: Record<string, string | null>) => listEmptySections(makeDossier(changes));

test('a section of which there is nothing is empty', () => {
  const empty = emptyIn({ 'actors/ada-quill.yaml': null });
  expect([...empty]).toEqual(expect.arrayContaining(['positions', 'actors']));
  expect(empty).not.toContain('article');
});

test('one position, or one member of a group, is enough for the page of positions', () => {
  const quill = 'name: Ada Quill\nstatements: [{ text: On fares., cites: [p1]TOPIC }]';
  expect(emptyIn({ 'actors/ada-quill.yaml': quill.replace('TOPIC', '') })).toContain('positions');
  expect(emptyIn({ 'actors/ada-quill.yaml': quill.replace('TOPIC', ', topic: fares') })).not.toContain('positions');
  const council =
    'term: council\ndefinition: { text: It decides., cites: [p1] }\nparticipants: [{ actor: ada-quill, text: She sits in it., cites: [p1] }]';
  expect(emptyIn({ 'actors/ada-quill.yaml': quill.replace('TOPIC', ''), 'glossary/council.yaml': council })).not.toContain('positions');
});
