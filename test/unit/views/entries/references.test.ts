import { expect, test } from 'vitest';
import { buildReferencePage, countReadings, listReferences } from '#views/entries/references.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({
  'references/radio.yaml': `publisher: Radio Holm
opened: excerpt
archived: https://archive.example.org/radio
quotations:
  - { text: one, speaker: ada-quill }
  - { text: two, speaker: null, attribution: a councillor }
  - { text: three and four, speaker: null }`,
  'references/times.yaml':
    'publisher: Ferry Times\nopened: excerpt\naccessed: 2020-04-02\ndead: 2020-05-01\narchived: https://archive.example.org/times',
});
const pages = new Map(dossier.references.map((reference) => [reference.id, buildReferencePage(dossier, reference)]));

const listed = (files: Record<string, string>) =>
  listReferences(makeDossier(files)).map(({ path, items }) => [path, items.map(({ kind, rows }) => [kind, rows.map(({ id }) => id)])]);

test('references are listed by kind, without empty kinds', () => {
  expect(listed({ 'references/act.yaml': 'kind: official', 'references/book.yaml': 'kind: encyclopedia' })).toEqual([
    [
      '/references/',
      [
        ['official', ['act']],
        ['news', ['gazette-2020']],
        ['encyclopedia', ['book']],
      ],
    ],
  ]);
});

test('a row leads to the page of the reference', () => {
  expect(listReferences(dossier)[0]?.items[0]?.rows.map(({ label, href, issued }) => [label, href, issued])).toEqual([
    ['Ferry Times', '/references/times/', 'no date shown'],
    ['Radio Holm', '/references/radio/', 'no date shown'],
    ['The Holm Gazette', '/references/gazette-2020/', '5 March 2020'],
  ]);
});

test('a list that is too long is split into pages, within a kind if need be', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`references/r${index}.yaml`, 'kind: official']));
  const numbers = listReferences(makeDossier(many)).map(({ path, items }) => [path, items.map(({ kind, rows }) => [kind, rows.length])]);
  expect(numbers).toEqual([
    ['/references/', [['official', 450]]],
    [
      '/references/page/2/',
      [
        ['official', 50],
        ['news', 1],
      ],
    ],
  ]);
});

test('a reference has its quotations with their speakers', () => {
  expect(pages.get('radio')?.quotations).toEqual([
    { text: 'one', href: 'https://example.org/', speaker: 'Ada Quill' },
    { text: 'two', href: 'https://example.org/', speaker: 'a councillor' },
    { text: 'three and four', href: 'https://example.org/#:~:text=three%20and%20four', speaker: 'speaker not named' },
  ]);
});

test('a reference says how we read it', () => {
  expect([...pages].map(([id, { reading }]) => [id, reading])).toEqual([
    ['times', 'We read an excerpt on 2 April 2020.'],
    ['radio', 'We read an excerpt, in a saved copy.'],
    ['gazette-2020', 'We read the whole page, in a saved copy.'],
  ]);
});

test('the copy of a page that is not dead is shown beside it', () => {
  expect([pages.get('radio')?.hasCopy, pages.get('times')?.hasCopy, pages.get('gazette-2020')?.hasCopy]).toEqual([true, false, false]);
});

test('a reference links to the statements that cite it', () => {
  const { count, citedBy } = pages.get('gazette-2020')!;
  expect(count).toBe(2);
  expect(citedBy.map(({ title }) => title)).toEqual(['Holm keeps its ferry', 'subsidy']);
});

test('references are counted by how they were read', () => {
  const files = {
    'references/page.yaml': 'opened: whole\naccessed: 2020-05-01',
    'references/part.yaml': 'opened: excerpt',
    'references/gone.yaml': 'opened: unseen',
  };
  const before = countReadings(makeDossier());
  expect(countReadings(makeDossier(files))).toEqual({
    total: before.total + 3,
    stored: before.stored + 1,
    excerpts: before.excerpts + 1,
    unseen: 1,
  });
});
