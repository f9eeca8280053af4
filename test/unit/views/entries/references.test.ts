import { expect, test } from 'vitest';
import { countReadings, groupReferences } from '#views/entries/references.ts';
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
const rows = new Map(groupReferences(dossier).flatMap((group) => group.rows.map((row) => [row.id, row])));

test('references are grouped by kind, without empty kinds', () => {
  const mixed = makeDossier({ 'references/act.yaml': 'kind: official', 'references/book.yaml': 'kind: encyclopedia' });
  expect(groupReferences(mixed).map(({ kind, rows: found }) => [kind, found.map(({ id }) => id)])).toEqual([
    ['official', ['act']],
    ['news', ['gazette-2020']],
    ['encyclopedia', ['book']],
  ]);
});

test('a reference has its quotations with their speakers', () => {
  expect(rows.get('radio')?.quotations).toEqual([
    { text: 'one', href: 'https://example.org/', speaker: 'Ada Quill' },
    { text: 'two', href: 'https://example.org/', speaker: 'a councillor' },
    { text: 'three and four', href: 'https://example.org/#:~:text=three%20and%20four', speaker: 'speaker not named' },
  ]);
});

test('a reference says how we read it, unless we read an excerpt in a saved copy', () => {
  expect([...rows.values()].map(({ id, reading }) => [id, reading])).toEqual([
    ['times', 'We read an excerpt on 2 April 2020.'],
    ['radio', ''],
    ['gazette-2020', 'We read the whole page, in a saved copy.'],
  ]);
});

test('the copy of a page that is not dead is shown beside it', () => {
  expect([rows.get('radio')?.hasCopy, rows.get('times')?.hasCopy, rows.get('gazette-2020')?.hasCopy]).toEqual([true, false, false]);
});

test('a reference links to the statements that cite it', () => {
  const { count, citedBy } = rows.get('gazette-2020')!;
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
