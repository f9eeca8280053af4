import { expect, test } from 'vitest';
import { sourceText } from '#dossier/reviews/source-text.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';

const textOf = (id: string, changes: Changes = {}) => sourceText(makeDossier(changes).sources.get(id)!);

test('the text of a passage has the digest, the quotations with their speakers, and the dates with their words', () => {
  expect(textOf('p1')).toMatchInlineSnapshot(`
    "The council of Holm voted on Wednesday to keep the ferry.
    the vote: 2020-03-04, from “on Wednesday”"
  `);
  expect(textOf('p2')).toMatchInlineSnapshot(`
    "The ferry is “a lifeline”, in the words of Mayor Ada Quill.
    “a lifeline” (ada-quill)"
  `);
});

test('the text of a reference has the publisher, the date, the digest and the quotations', () => {
  const letter =
    'title: A letter\npublisher: The Crier\nvia: The Gazette\nissued: 2020-03\ndigest: Boats sail.\nquotations: [{ text: they sail, speaker: null, attribution: a sailor }]';
  expect(textOf('letter', { 'references/letter.yaml': letter })).toMatchInlineSnapshot(`
    "The Crier, via The Gazette, A letter, 2020-03
    Boats sail.
    “they sail” (nobody named, a sailor)"
  `);
});

test.each([
  ['its address', 'url: https://other.example.org/'],
  ['the day on which it was opened', 'accessed: 2021-01-01'],
  ['what we warn of', 'caution: The Crier is its owner’s.'],
  ['how its lines are broken', 'digest: >-\n  What the\n  page says.'],
])('the text of a source does not change with %s', (_what, line) => {
  const page = 'title: Some page';
  expect(textOf('page', { 'references/page.yaml': `${page}\n${line}` })).toBe(textOf('page', { 'references/page.yaml': page }));
});
